package org.juesuan.reading;

import java.util.Set;
import org.juesuan.sample.ReportEdit;
import org.juesuan.sample.SampleReport;

/**
 * A class of layout as real reports have it.
 *
 * @param report the report before the change; its facts are what the changed one must mean
 * @param added codes, measures or kinds of amount that only one of the two forms prints
 */
record LayoutClass(String name, SampleReport report, ReportEdit edit, Set<String> added) {

    static LayoutClass of(String name, SampleReport report, ReportEdit edit) {
        return new LayoutClass(name, report, edit, Set.of());
    }

    LayoutClass adding(String... facts) {
        return new LayoutClass(name, report, edit, Set.of(facts));
    }

    /** True for a meaning that only one of the two forms prints. */
    boolean excepted(String meaning) {
        return added.stream().anyMatch(part -> meaning.contains("/" + part + "/"));
    }

    SampleReport printed() {
        return edit.apply(report);
    }

    @Override
    public String toString() {
        return name;
    }
}
