package org.juesuan.reconcile;

import java.util.ArrayList;
import java.util.List;
import org.juesuan.domain.amount.MoneyUnit;
import org.juesuan.reconcile.internal.Resources;

/**
 * One case of a rule: what is printed and what the rule must say, from {@code src/test/resources/rule/<ID>.txt}. A line
 * {@code # name} begins a case; {@code report id entity edition year [parent]}, {@code entity name} and {@code lists
 * unit} say whose report it is; under {@code narrative} stand rows {@code amount section topic code measure kind year
 * value unit} (year {@code prior} for one of the year before, {@code implied} for an implied one) and {@code ratio
 * section topic code of_measure measure base printed [sign]}; {@code form kind total_weight total_score} stands over a
 * self-evaluation form, see {@link StagedForm}; a statement's name stands over its indented rows; {@code =>} lines are
 * every row that
 * the rule must give, amounts in 万元, in the order of report and place.
 */
record RuleCase(String rule, String key, String name, List<StagedReport> reports, List<String> expected) {

    /** The cases of a rule; each has a key of its own, so that all can stand in one database. */
    static List<RuleCase> of(String rule) {
        List<RuleCase> cases = new ArrayList<>();
        for (String block : Resources.text("rule/" + rule + ".txt").split("(?m)^# ")) {
            if (!block.isBlank()) {
                cases.add(parse(
                        rule,
                        "%s-%02d-".formatted(rule, cases.size() + 1),
                        block.strip().split("\n")));
            }
        }
        return cases;
    }

    private static RuleCase parse(String rule, String key, String[] lines) {
        List<StagedReport> reports = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        for (int i = 1; i < lines.length; i++) {
            String line = lines[i];
            if (line.startsWith("=> ")) {
                expected.add(line.substring(3));
                continue;
            }
            int end = i + 1;
            while (end < lines.length && lines[end].startsWith("  ")) {
                end++;
            }
            read(line, String.join("\n", List.of(lines).subList(i + 1, end)), key, reports);
            i = end - 1;
        }
        if (reports.isEmpty()) {
            reports.add(new StagedReport(key + "report").of(key, "department", 2023));
        }
        return new RuleCase(rule, key, lines[0], reports, expected);
    }

    private static void read(String line, String rows, String key, List<StagedReport> reports) {
        String[] words = line.split(" ");
        if (words[0].equals("report")) {
            StagedReport report =
                    new StagedReport(key + words[1]).of(key + words[2], words[3], Integer.parseInt(words[4]));
            reports.add(words.length > 5 ? report.under(key + words[5]) : report);
            return;
        }
        if (reports.isEmpty()) {
            reports.add(new StagedReport(key + "report").of(key, "department", 2023));
        }
        StagedReport report = reports.get(reports.size() - 1);
        if (words[0].equals("entity")) {
            report.of(key + words[1], "department", 2023);
        } else if (words[0].equals("lists")) {
            report.listedUnits.add(key + words[1]);
        } else if (words[0].equals("narrative")) {
            rows.lines().map(String::strip).forEach(report.narrative::add);
        } else if (words[0].equals("form")) {
            report.forms.add(new StagedForm(words, rows));
        } else if (line.endsWith(" declared empty")) {
            report.declaredEmpty(words[0]);
        } else {
            report.statement(
                    words[0],
                    words.length > 1 ? MoneyUnit.parse(words[1]).orElseThrow() : MoneyUnit.TEN_THOUSAND_YUAN,
                    rows);
        }
    }

    @Override
    public String toString() {
        return rule + " " + name;
    }
}
