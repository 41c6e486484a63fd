package org.juesuan.sample;

import java.util.Locale;

/** Where the money of a leaf figure comes from. */
public enum MoneySource {
    GENERAL_PUBLIC("一般公共预算财政拨款收入", Measure.GENERAL_PUBLIC, Measure.FISCAL_APPROPRIATION),
    GOVERNMENT_FUND("政府性基金预算财政拨款收入", Measure.GOVERNMENT_FUND, Measure.FISCAL_APPROPRIATION),
    STATE_CAPITAL("国有资本经营预算财政拨款收入", Measure.STATE_CAPITAL, Measure.FISCAL_APPROPRIATION),
    SUPERIOR_SUBSIDY("上级补助收入", Measure.SUPERIOR_SUBSIDY, Measure.SUPERIOR_SUBSIDY),
    INSTITUTIONAL_SERVICE("事业收入", Measure.INSTITUTIONAL_SERVICE, Measure.INSTITUTIONAL_SERVICE),
    COMMERCIAL_OPERATING("经营收入", Measure.COMMERCIAL_OPERATING, Measure.COMMERCIAL_OPERATING),
    AFFILIATE_REMITTANCE("附属单位上缴收入", Measure.AFFILIATE_REMITTANCE, Measure.AFFILIATE_REMITTANCE),
    OTHER("其他收入", Measure.OTHER, Measure.OTHER);

    private final String label;
    private final Measure fund;
    private final Measure revenueColumn;

    MoneySource(String label, Measure fund, Measure revenueColumn) {
        this.label = label;
        this.fund = fund;
        this.revenueColumn = revenueColumn;
    }

    /** Its line in the summary, without the ordinal. */
    public String label() {
        return label;
    }

    /** Its column in the appropriation summary. */
    Measure fund() {
        return fund;
    }

    /** Its column in the revenue statement. */
    Measure revenueColumn() {
        return revenueColumn;
    }

    /** True for the three funds of fiscal appropriation. */
    public boolean isFiscal() {
        return revenueColumn == Measure.FISCAL_APPROPRIATION;
    }

    static MoneySource named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
