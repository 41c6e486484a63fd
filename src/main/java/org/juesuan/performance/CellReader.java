package org.juesuan.performance;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.juesuan.domain.amount.PrintedAmount;
import org.juesuan.domain.finding.Finding;
import org.juesuan.domain.finding.FindingCode;
import org.juesuan.recognise.CellLedger;
import org.juesuan.recognise.CellText;
import org.juesuan.recognise.FormSegment;
import org.juesuan.recognise.LabelKey;

/** Reads single cells of a form and accounts for each: a number that cannot be read is a finding, never a guess. */
final class CellReader {
    private static final Pattern TELEPHONE = Pattern.compile("(?<!\\d)(?:1[3-9]\\d{9}|0\\d{2,3}-\\d{7,8})(?!\\d)");

    private final FormSegment segment;
    private final CellLedger ledger;
    private final List<Finding> findings;

    CellReader(FormSegment segment, CellLedger ledger, List<Finding> findings) {
        this.segment = segment;
        this.ledger = ledger;
        this.findings = findings;
    }

    CellLedger ledger() {
        return ledger;
    }

    @Nullable
    PrintedAmount amount(GridRow row, @Nullable String text, FormColumn column) {
        if (text == null || dash(text)) {
            return null;
        }
        Optional<PrintedAmount> amount = PrintedAmount.parse(text);
        if (amount.isEmpty()) {
            unresolved(row, text, column);
            return null;
        }
        ledger.consumed("amount");
        return amount.get();
    }

    @Nullable
    FormNumber number(GridRow row, @Nullable String text, FormColumn column) {
        if (text == null || dash(text)) {
            return null;
        }
        Optional<FormNumber> number = FormNumber.parse(text);
        if (number.isEmpty()) {
            unresolved(row, text, column);
            return null;
        }
        ledger.consumed(column == FormColumn.RATE ? "rate" : column == FormColumn.SCORE ? "score" : "weight");
        return number.get();
    }

    /** A rate in percent: without its sign only where it cannot be a fraction. */
    @Nullable
    FormNumber rate(GridRow row, @Nullable String text) {
        Optional<FormNumber> number = text == null ? Optional.empty() : FormNumber.parse(text);
        boolean fraction = number.isPresent()
                && !number.get().percent()
                && number.get().value().intValue() <= 1;
        if (text != null && fraction) {
            unresolved(row, text, FormColumn.RATE);
            return null;
        }
        return number(row, text, FormColumn.RATE);
    }

    @Nullable
    String text(@Nullable String text) {
        if (text == null) {
            return null;
        }
        if (TELEPHONE.matcher(LabelKey.of(text)).find()) {
            ledger.ignored("person");
            return null;
        }
        ledger.consumed("text");
        return LabelKey.compact(text);
    }

    private boolean dash(String text) {
        boolean dash = CellText.isDash(text);
        if (dash) {
            ledger.ignored("dash");
        }
        return dash;
    }

    void unresolved(GridRow row, String text, FormColumn column) {
        unresolved(row, text, column.name().toLowerCase(Locale.ROOT));
    }

    /** A cell that means nothing here. */
    void unresolved(GridRow row, String text, String wanted) {
        ledger.unresolved(wanted);
        findings.add(Finding.of(
                FindingCode.FORM_CELL_UNRESOLVED,
                null,
                row.place(),
                LabelKey.compact(text),
                null,
                "form '%s' · row %d · %s · found '%s' · not understood"
                        .formatted(segment.title(), row.number(), wanted, LabelKey.compact(text))));
    }

    /** A score printed with a percent sign although it counts points. */
    void scoreAsPercent(GridRow row, FormNumber score) {
        findings.add(Finding.of(
                FindingCode.SCORE_AS_PERCENT,
                null,
                row.place(),
                score.printed(),
                null,
                "form '%s' · row %d · score · found '%s' · expected points"
                        .formatted(segment.title(), row.number(), score.printed())));
    }
}
