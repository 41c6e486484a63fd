package org.juesuan.serve.trend;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.juesuan.compare.trend.TrendChart;
import org.juesuan.compare.trend.TrendReport;
import org.juesuan.compare.trend.TrendTable;
import org.juesuan.compare.trend.TrendTable.Column;
import org.juesuan.compare.trend.TrendTable.Line;
import org.juesuan.serve.page.Html;

/**
 * The summary as one HTML page that needs nothing else: charts drawn by the Apache ECharts that is written into it, every
 * chart with its table. The page may load nothing and run only its own scripts, and says so to the browser.
 */
public final class TrendPage {
    private static final String SOURCES = "sources";

    private final TrendReport report;
    private final boolean isChinese;

    public TrendPage(TrendReport report) {
        this.report = report;
        this.isChinese = report.language().equals("zh");
    }

    /** Writes the page. */
    public void write(Appendable out) throws IOException {
        PageScripts scripts = PageScripts.of(report);
        String title = Html.escape(report.title());
        out.append("<!DOCTYPE html>\n<html lang=\"" + (isChinese ? "zh-CN" : "en") + "\">\n<head>\n")
                .append("<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .append("<meta http-equiv=\"Content-Security-Policy\" content=\"" + scripts.policy() + "\">\n")
                .append("<title>" + title + "</title>\n<style>\n" + PageScripts.resource("trend.css") + "</style>\n")
                .append("</head>\n<body>\n<h1>" + title + "</h1>\n")
                .append(new Html().element("p", "subtitle", report.subtitle()).toString());
        for (TrendChart chart : report.charts()) {
            out.append(chart(chart));
        }
        for (TrendTable table : report.tables()) {
            out.append(section(table));
        }
        out.append(scripts.markup()).append("</body>\n</html>\n");
    }

    private String chart(TrendChart chart) {
        TrendTable data = chart.data();
        if (data.lines().isEmpty()) {
            return "";
        }
        Html html = new Html();
        html.raw("<section class=\"chart " + chart.kind().name().toLowerCase(Locale.ROOT) + "\" id=\"chart-"
                + Html.escape(data.id()) + "\">\n");
        html.element("h2", data.title());
        html.raw("<div class=\"drawing\" data-chart=\"" + Html.escape(data.id()) + "\" role=\"img\" aria-label=\""
                + Html.escape(data.title()) + "\"></div>\n");
        html.raw("<details open>").element("summary", isChinese ? "数据" : "Figures");
        table(html, data);
        html.raw("</details>\n<p class=\"source\"><a href=\"#" + SOURCES + "\">")
                .text(isChinese ? "数据来源" : "Sources")
                .raw("</a></p>\n");
        return html.close("section").toString();
    }

    private String section(TrendTable table) {
        Html html = new Html();
        html.raw("<section id=\"" + Html.escape(table.id()) + "\">\n").element("h2", table.title());
        if (!table.lines().isEmpty()) {
            table(html, table);
        }
        table.sentences().forEach(sentence -> html.element("p", "sentence", sentence));
        return html.close("section").toString();
    }

    private static void table(Html html, TrendTable table) {
        html.raw("<div class=\"scroll\"><table data-table=\"" + Html.escape(table.id()) + "\">\n");
        html.head(table.columns().stream()
                .map(column -> (TrendCells.isNumeric(column.kind()) ? "#" : "") + column.title())
                .toList());
        html.open("tbody");
        table.lines().forEach(line -> line(html, table, line));
        html.raw("</tbody></table></div>\n");
    }

    private static void line(Html html, TrendTable table, Line line) {
        html.open("tr", table.isTotal(line) ? "total" : "d" + line.depth());
        for (int i = 0; i < line.cells().size(); i++) {
            cell(html, table.columns().get(i), line.cells().get(i));
        }
        html.close("tr");
    }

    private static void cell(Html html, Column column, @Nullable Object cell) {
        if (!TrendCells.isNumeric(column.kind())) {
            String text = TrendCells.text(column.kind(), cell);
            if (text.startsWith("https://") || text.startsWith("http://")) {
                html.raw("<td class=\"t\"><a rel=\"noreferrer\" href=\"" + Html.escape(text) + "\">")
                        .text(text)
                        .raw("</a></td>");
            } else {
                html.element("td", "t", text);
            }
            return;
        }
        String sign = cell instanceof BigDecimal number && number.signum() < 0 ? "n minus" : "n";
        String value = cell instanceof BigDecimal number ? number.toPlainString() : "";
        html.raw("<td class=\"" + sign + "\" data-value=\"" + value + "\">")
                .text(TrendCells.text(column.kind(), cell))
                .raw("</td>");
    }
}
