package org.juesuan.serve;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.juesuan.load.LoadSummary;
import org.juesuan.load.LoadSummary.ReportLine;

/** The result of a load as people read it. */
final class SummaryText {
    private static final int MOST_REPORTS = 50;

    private final Path published;

    SummaryText(Path published) {
        this.published = published;
    }

    void print(LoadSummary summary, PrintWriter out) {
        printReports(summary.reports(), out);
        summary.refused().forEach(document -> out.println(ErrorLine.of(document)));
        out.println("documents  " + counts(summary.documents(), "none found"));
        out.println("reports    %d, %d facts".formatted(summary.reports().size(), summary.facts()));
        out.println("findings   " + counts(summary.findings(), "none"));
        out.println("published  " + published + since(summary));
        out.println("next       juesuan status · juesuan query \"SELECT path, state, reason FROM ops.document\""
                + " · juesuan query \"FROM mart.finding\"");
    }

    private static String since(LoadSummary summary) {
        return switch (summary.change()) {
            case PUBLISHED -> "";
            case NOTHING_NEW -> " · as it is since the load of %s: nothing new".formatted(summary.runId());
        };
    }

    private static void printReports(List<ReportLine> reports, PrintWriter out) {
        if (reports.isEmpty()) {
            return;
        }
        TextTable table = new TextTable(
                        List.of("report", "year", "edition", "verdict", "statements", "facts", "findings"))
                .right("statements", "facts", "findings");
        reports.stream().limit(MOST_REPORTS).forEach(report -> table.row(cells(report)));
        table.print(out);
        if (reports.size() > MOST_REPORTS) {
            out.println("… and %d more: juesuan query \"FROM mart.report\"".formatted(reports.size() - MOST_REPORTS));
        }
        out.println();
    }

    private static List<String> cells(ReportLine report) {
        return List.of(
                report.entityName(),
                String.valueOf(report.year()),
                report.edition(),
                report.verdict(),
                report.statements() + " statements",
                String.valueOf(report.facts()),
                String.valueOf(report.findings()));
    }

    private static String counts(Map<String, Integer> counts, String none) {
        if (counts.isEmpty()) {
            return none;
        }
        return counts.entrySet().stream()
                .map(count -> "%d %s".formatted(count.getValue(), count.getKey()))
                .collect(Collectors.joining(", "));
    }
}
