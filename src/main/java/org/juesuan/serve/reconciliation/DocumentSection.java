package org.juesuan.serve.reconciliation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.juesuan.serve.page.Html;
import org.juesuan.serve.reconciliation.ReconciliationReport.LedgerLine;
import org.juesuan.serve.reconciliation.ReconciliationReport.Outcome;
import org.juesuan.serve.reconciliation.ReconciliationReport.ShownFinding;
import org.juesuan.serve.reconciliation.ReconciliationReport.ShownStatement;
import org.juesuan.serve.reconciliation.ReconciliationReport.Term;

/** One document on the page: its verdict on top, breaks first, then findings, rounding, and what was not evaluated. */
final class DocumentSection {
    private final Wording wording;
    private final ReconciliationReport report;
    private final Html html = new Html();

    DocumentSection(Wording wording, ReconciliationReport report) {
        this.wording = wording;
        this.report = report;
    }

    String render() {
        html.open("section", "document");
        facts();
        verdict();
        breaks();
        findings();
        equations(Phrase.ROUNDINGS, "rounding");
        equations(Phrase.DIFFERENCES, "differs");
        notEvaluated();
        evaluated();
        statements();
        ledger();
        return html.close("section").toString();
    }

    private void facts() {
        html.open("table", "facts").open("tbody");
        fact(Phrase.BODY, report.entityName());
        fact(Phrase.YEAR, report.reportYear() == null ? "" : report.reportYear().toString());
        fact(Phrase.EDITION, report.edition() == null ? "" : wording.say(Phrase.of(report.edition())));
        fact(Phrase.FILE, report.path());
        fact(Phrase.HASH, report.sha256());
        html.close("tbody").close("table");
    }

    private void fact(Phrase name, @org.jspecify.annotations.Nullable String value) {
        if (value == null || value.isEmpty()) {
            return;
        }
        html.open("tr").element("th", wording.say(name)).element("td", value).close("tr");
    }

    private void verdict() {
        boolean errors = report.verdict().equals("accepted")
                && report.findings().stream()
                        .anyMatch(finding -> finding.severity().equals("ERROR"));
        html.open("div", "verdict " + (errors ? "accepted_with_breaks" : report.verdict()));
        Phrase told = errors ? Phrase.ACCEPTED_WITH_ERRORS : Phrase.of(report.verdict());
        html.text(wording.say(Phrase.VERDICT) + "：" + wording.say(told));
        if (report.reason() != null) {
            html.text("　" + report.reason());
        }
        html.element("div", "counts", wording.counts(report)).close("div");
    }

    private void breaks() {
        html.element("h2", wording.say(Phrase.BREAKS));
        List<Outcome> breaks = report.outcomes("break");
        if (breaks.isEmpty()) {
            html.element("p", wording.say(Phrase.NO_BREAKS));
        }
        breaks.forEach(this::broken);
    }

    private void broken(Outcome outcome) {
        html.open("div", "break " + outcome.severity() + (outcome.waived() == null ? "" : " waived"));
        html.open("h3").text(outcome.ruleId() + " · " + wording.place(outcome.place()) + " ");
        html.element("span", "tag " + outcome.severity(), wording.severity(outcome.severity()));
        if (outcome.waived() != null) {
            html.text(" ").element("span", "tag INFO", wording.say(Phrase.WAIVED));
        }
        html.close("h3").element("p", wording.identity(outcome.ruleId()));
        html.element("p", "equation", wording.equation(outcome));
        if (outcome.waived() != null) {
            html.element("p", "note", wording.say(Phrase.WAIVED) + "：" + outcome.waived());
        }
        if (outcome.suggestion() != null) {
            html.element("p", "suggestion", wording.say(Phrase.SUGGESTION) + "：" + outcome.suggestion());
        }
        terms(outcome);
        html.close("div");
    }

    private void terms(Outcome outcome) {
        html.open("table")
                .head(List.of(
                        "",
                        wording.say(Phrase.STATEMENT),
                        wording.say(Phrase.PLACE),
                        wording.say(Phrase.LABEL),
                        "#" + wording.say(Phrase.PRINTED),
                        wording.say(Phrase.UNIT)));
        html.open("tbody");
        for (Term term : outcome.terms()) {
            String corrected = term.corrected() == null ? "" : "（" + term.corrected() + "）";
            html.open("tr");
            html.element("td", "k", wording.say(term.side().equals("left") ? Phrase.LEFT : Phrase.RIGHT));
            html.element("td", wording.statement(term.statement())).element("td", wording.where(term));
            html.element("td", term.label())
                    .element("td", "n", term.printed() + corrected)
                    .element("td", "k", term.unit());
            html.close("tr");
        }
        html.close("tbody").close("table");
    }

    private void findings() {
        html.element("h2", wording.say(Phrase.FINDINGS));
        if (report.findings().isEmpty()) {
            html.element("p", wording.say(Phrase.NO_FINDINGS));
            return;
        }
        html.open("table")
                .head(List.of(
                        wording.say(Phrase.SEVERITY),
                        wording.say(Phrase.CODE),
                        wording.say(Phrase.PLACE),
                        "#" + wording.say(Phrase.PRINTED),
                        "#" + wording.say(Phrase.EXPECTED),
                        wording.say(Phrase.MESSAGE),
                        wording.say(Phrase.REMEDY)));
        html.open("tbody");
        report.findings().forEach(this::finding);
        html.close("tbody").close("table");
    }

    private void finding(ShownFinding finding) {
        String place = wording.statement(finding.statement()) + " "
                + wording.where(finding.page(), finding.sheet(), finding.row(), finding.column());
        html.open("tr")
                .open("td")
                .element("span", "tag " + finding.severity(), wording.severity(finding.severity()))
                .close("td");
        html.element("td", "k", finding.code()).element("td", place.strip());
        html.element("td", "n", finding.printed()).element("td", "n", finding.expected());
        html.open("td")
                .text(wording.meaning(finding))
                .open("br")
                .element("span", "note", finding.message())
                .close("td");
        html.element("td", wording.remedy(finding)).close("tr");
    }

    private void equations(Phrase title, String verdict) {
        List<Outcome> outcomes = report.outcomes(verdict);
        if (outcomes.isEmpty()) {
            return;
        }
        html.element("h2", wording.say(title))
                .open("table")
                .head(List.of(
                        wording.say(Phrase.RULE),
                        wording.say(Phrase.PLACE),
                        wording.say(Phrase.IDENTITY),
                        "#" + wording.say(Phrase.LEFT),
                        "#" + wording.say(Phrase.RIGHT),
                        "#" + wording.say(Phrase.DIFFERENCE),
                        "#" + wording.say(Phrase.ENVELOPE),
                        wording.say(Phrase.UNIT)));
        html.open("tbody");
        for (Outcome outcome : outcomes) {
            html.open("tr").element("td", "k", outcome.ruleId()).element("td", wording.place(outcome.place()));
            html.element("td", wording.identity(outcome.ruleId()));
            html.element("td", "n", wording.amount(outcome.left(), outcome));
            html.element("td", "n", wording.amount(outcome.right(), outcome));
            html.element("td", "n", wording.amount(outcome.difference(), outcome));
            html.element("td", "n", wording.amount(outcome.envelope(), outcome));
            html.element("td", "k", Wording.unitName(outcome)).close("tr");
        }
        html.close("tbody").close("table");
    }

    private void notEvaluated() {
        html.element("h2", wording.say(Phrase.NOT_EVALUATEDS))
                .open("table")
                .head(List.of(
                        wording.say(Phrase.RULE),
                        wording.say(Phrase.PLACE),
                        wording.say(Phrase.IDENTITY),
                        wording.say(Phrase.REASON)));
        html.open("tbody");
        for (Outcome outcome : report.outcomes("not_evaluated")) {
            html.open("tr").element("td", "k", outcome.ruleId()).element("td", wording.place(outcome.place()));
            html.element("td", wording.identity(outcome.ruleId()));
            html.element("td", outcome.reason() == null ? "" : wording.word(outcome.reason()))
                    .close("tr");
        }
        html.close("tbody").close("table");
    }

    private void evaluated() {
        Map<String, int[]> counts = new LinkedHashMap<>();
        for (Outcome outcome : report.outcomes()) {
            if (!outcome.verdict().equals("not_evaluated")) {
                counts.computeIfAbsent(outcome.ruleId(), rule -> new int[3])[column(outcome.verdict())]++;
            }
        }
        html.element("h2", wording.say(Phrase.EVALUATEDS))
                .open("table")
                .head(List.of(
                        wording.say(Phrase.RULE),
                        wording.say(Phrase.STATEMENT),
                        wording.say(Phrase.IDENTITY),
                        "#" + wording.say(Phrase.EXACT),
                        "#" + wording.say(Phrase.ROUNDING),
                        "#" + wording.say(Phrase.BREAK)));
        html.open("tbody");
        counts.forEach((rule, count) -> {
            html.open("tr").element("td", "k", rule).element("td", wording.reads(rule));
            html.element("td", wording.identity(rule));
            for (int each : count) {
                html.element("td", "n", Integer.toString(each));
            }
            html.close("tr");
        });
        html.close("tbody").close("table");
    }

    private static int column(String verdict) {
        return switch (verdict) {
            case "exact" -> 0;
            case "rounding" -> 1;
            default -> 2;
        };
    }

    private void statements() {
        if (report.statements().isEmpty()) {
            return;
        }
        html.element("h2", wording.say(Phrase.STATEMENTS))
                .open("table")
                .head(List.of(
                        wording.say(Phrase.STATEMENT),
                        wording.say(Phrase.STATE),
                        wording.say(Phrase.UNIT),
                        wording.say(Phrase.PAGES)));
        html.open("tbody");
        for (ShownStatement statement : report.statements()) {
            html.open("tr").element("td", wording.statement(statement.statement()));
            html.element("td", wording.say(Phrase.of(statement.state()))).element("td", statement.unit());
            html.element("td", pages(statement)).close("tr");
        }
        html.close("tbody").close("table");
    }

    private static String pages(ShownStatement statement) {
        if (statement.firstPage() == null) {
            return "";
        }
        return statement.firstPage().equals(statement.lastPage())
                ? statement.firstPage().toString()
                : statement.firstPage() + "–" + statement.lastPage();
    }

    private void ledger() {
        if (report.ledger().isEmpty()) {
            return;
        }
        html.element("h2", wording.say(Phrase.LEDGER))
                .open("table")
                .head(List.of(
                        wording.say(Phrase.STATEMENT),
                        wording.say(Phrase.STATE),
                        wording.say(Phrase.REASON),
                        "#" + wording.say(Phrase.CELLS)));
        html.open("tbody");
        for (LedgerLine line : report.ledger()) {
            html.open("tr").element("td", wording.statement(line.statement()));
            html.element("td", wording.word("ledger " + line.disposition())).element("td", line.reason());
            html.element("td", "n", Integer.toString(line.cells())).close("tr");
        }
        html.close("tbody").close("table");
    }
}
