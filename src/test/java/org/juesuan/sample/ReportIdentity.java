package org.juesuan.sample;

import java.util.List;

/**
 * Whose report, of which year.
 *
 * @param body the department as the cover prints it
 * @param published month of publication in Chinese numerals, such as 二〇二四年九月
 * @param units the units whose accounts are consolidated, the body's own level first
 * @param remark printed under the cover and in the overview; says what is invented
 */
public record ReportIdentity(
        String body, int year, PrintUnit unit, String published, List<String> units, String remark) {

    public ReportIdentity {
        units = List.copyOf(units);
    }
}
