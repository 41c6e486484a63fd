package org.juesuan.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.juesuan.domain.finding.Severity;
import org.juesuan.normalise.FactRow;
import org.juesuan.sample.PdfStyle;
import org.juesuan.sample.SampleReport;
import org.juesuan.sample.WorkbookStyle;

/** A layout class printed in a style and read: what is right, flagged and wrong. */
record LayoutRun(String name, ReadSample sample, Set<String> missing, Set<String> surplus) {

    private static final Map<SampleReport, Set<String>> PLAIN = new ConcurrentHashMap<>();

    static LayoutRun pdf(LayoutClass layout, PdfStyle style) {
        return of(layout, ReadSample.pdf(layout.printed(), style));
    }

    static LayoutRun workbook(LayoutClass layout, WorkbookStyle style) {
        return of(layout, ReadSample.workbook(layout.printed(), style));
    }

    private static LayoutRun of(LayoutClass layout, ReadSample sample) {
        Set<String> found = meanings(sample.reading());
        Set<String> expected = PLAIN.computeIfAbsent(
                layout.report(),
                report -> meanings(ReadSample.pdf(report, PdfStyle.usual()).reading()));
        Set<String> missing = new TreeSet<>(expected);
        missing.removeAll(found);
        Set<String> surplus = new TreeSet<>(found);
        surplus.removeAll(expected);
        missing.removeIf(meaning -> layout.excepted(meaning));
        surplus.removeIf(meaning -> layout.excepted(meaning));
        return new LayoutRun(layout.name(), sample, missing, surplus);
    }

    /** What every amount other than zero means, whatever its place. */
    private static Set<String> meanings(ReportReading reading) {
        return reading.facts().stream()
                .filter(fact -> fact.amountYuan().signum() != 0)
                .map(LayoutRun::meaning)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String meaning(FactRow fact) {
        return String.join(
                "/",
                "",
                fact.statement().id(),
                fact.amountKind().id(),
                fact.direction().id(),
                fact.classification().id(),
                String.valueOf(fact.code()),
                fact.measure().id(),
                fact.lineRole().id(),
                Boolean.toString(fact.leaf()),
                fact.amountYuan().stripTrailingZeros().toPlainString());
    }

    /** What became of a printed report. */
    enum State {
        RIGHT,
        /** Read, some figure missed or misunderstood, and a finding of severity ERROR says so. */
        FLAGGED,
        /** Quarantined. */
        REFUSED,
        /** Some figure missed or misunderstood, and nothing says so. */
        WRONG
    }

    State state() {
        if (faults().isEmpty()) {
            return State.RIGHT;
        }
        if (sample.reading().quarantined()) {
            return State.REFUSED;
        }
        boolean flagged =
                sample.reading().findings().stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        return flagged ? State.FLAGGED : State.WRONG;
    }

    /** The table for people: a line a style, then every case that is not right. */
    static String table(Map<String, List<State>> states, List<String> wrong) {
        StringBuilder table =
                new StringBuilder("| Style | Right | Flagged | Refused | Wrong |\n|---|---|---|---|---|\n");
        states.forEach((style, found) -> {
            table.append("| ").append(style);
            for (State state : State.values()) {
                table.append(" | ").append(found.stream().filter(state::equals).count());
            }
            table.append(" |\n");
        });
        wrong.forEach(line -> table.append("- ").append(line).append('\n'));
        return table.toString();
    }

    List<String> faults() {
        List<String> faults = new ArrayList<>(sample.faults());
        missing.forEach(meaning -> faults.add("lost meaning " + meaning));
        surplus.forEach(meaning -> faults.add("other meaning " + meaning));
        return faults;
    }
}
