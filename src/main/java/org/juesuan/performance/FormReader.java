package org.juesuan.performance;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.juesuan.domain.amount.MoneyUnit;
import org.juesuan.domain.finding.Finding;
import org.juesuan.domain.finding.FindingCode;
import org.juesuan.domain.provenance.Place;
import org.juesuan.recognise.FormSegment;
import org.juesuan.recognise.SeedTable;

/**
 * Reads the self-evaluation forms of a report. All wordings are rows of {@code seeds/performance}. Names of persons,
 * telephone numbers and the texts on goals are dropped. Pure; safe to share between threads.
 */
public final class FormReader {
    private final FormWords words;

    private FormReader(FormWords words) {
        this.words = words;
    }

    /** A reader that knows the wordings of the class path. */
    public static FormReader standard() {
        return new FormReader(new FormWords(SeedTable.rows("performance/word.csv")));
    }

    /**
     * What the forms tell.
     *
     * @param reportUnit the one unit of the report's statements, for forms that print none; null where they differ
     */
    public PerformanceReading read(List<FormSegment> segments, @Nullable MoneyUnit reportUnit) {
        List<PerformanceForm> forms = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (FormSegment segment : segments) {
            PerformanceForm form = new FormGrid(segment, words, findings).read(reportUnit);
            forms.add(form);
            if (!form.unitPrinted() && !form.funding().isEmpty()) {
                findings.add(unitAssumed(segment, form));
            }
        }
        return new PerformanceReading(forms, findings);
    }

    private static Finding unitAssumed(FormSegment segment, PerformanceForm form) {
        MoneyUnit unit = form.unit();
        String expected = unit == null ? null : unit.printed();
        return Finding.of(
                FindingCode.FORM_UNIT_ASSUMED,
                null,
                Place.page(segment.page(), segment.sheet()),
                null,
                expected,
                "form '%s' · unit · found none · %s"
                        .formatted(
                                segment.title(),
                                unit == null
                                        ? "its amounts have no value in yuan"
                                        : "taken for '%s' as in the statements".formatted(unit.printed())));
    }
}
