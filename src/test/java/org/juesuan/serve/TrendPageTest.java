package org.juesuan.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.juesuan.compare.trend.TrendChart;
import org.juesuan.compare.trend.TrendReport;
import org.juesuan.compare.trend.TrendTable;
import org.juesuan.serve.trend.TrendPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page of a summary in a browser. */
class TrendPageTest {
    private static final Object[] SUMMARY = {"--year", "2020", "--departments", "示例市工业和信息化局,示例市教育局,示例市财政局"};
    private static final int CHARTS = 7;
    private static final float POINT = 1;

    @TempDir
    Path folder;

    private Path page;

    @BeforeEach
    void write() {
        page = folder.resolve("trend.html");
        CommandLineRun run = CommandLineRun.of(
                "trend",
                "--format",
                "html",
                "--output",
                page,
                "--warehouse",
                SampleWarehouse.file(),
                SUMMARY[0],
                SUMMARY[1],
                SUMMARY[2],
                SUMMARY[3]);
        assertThat(run.exitCode()).as(run.err()).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 390})
    void everyChartIsDrawnAndTheConsoleStaysEmpty(int width) throws Exception {
        Chromium chromium = Chromium.in(folder);
        String dom = chromium.dom(page, width);
        assertThat(dom).contains("data-drawn=\"" + CHARTS + "\"");
        assertThat(matches(dom, "<svg[^>]*>.{500,}?</svg>")).hasSize(CHARTS);
        assertThat(chromium.console(page, width)).isEmpty();
    }

    @Test
    void noRequestLeavesThePage() throws Exception {
        Chromium chromium = Chromium.in(folder);
        Path other = Files.writeString(folder.resolve("other.html"), "<img src=\"http://127.0.0.1:9/x.png\">");
        assertThat(initiators(chromium.requests(other)))
                .as("a page that asks is seen to ask")
                .contains("null");
        assertThat(initiators(chromium.requests(page))).isSubsetOf("not an origin");
    }

    @Test
    void theTablesSayWhatTheCsvOfTheSameSummarySays() throws Exception {
        String dom = Chromium.in(folder).dom(page, 1280);
        Map<String, Map<Integer, Map<String, String>>> expected =
                PrintedTrend.of(SUMMARY).tables();
        assertThat(expected).hasSize(10 + CHARTS - (int) emptyTables(expected));
        expected.forEach((table, lines) -> {
            List<List<String>> shown = cells(dom, table);
            assertThat(shown).as(table).hasSameSizeAs(lines.values());
            int row = 0;
            for (Map<String, String> line : lines.values()) {
                assertThat(shown.get(row++)).as(table).containsExactlyElementsOf(line.values());
            }
        });
    }

    private static long emptyTables(Map<String, ?> expected) {
        return List.of("bodies", "outliers", "incomparable").stream()
                .filter(table -> !expected.containsKey(table))
                .count();
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 390})
    void nothingReachesBeyondTheWindow(int width) throws Exception {
        Path frame = Files.writeString(folder.resolve("frame.html"), """
                <iframe id="f" style="width:%dpx;height:900px;border:0" src="%s"></iframe>
                <script>
                const frame = document.getElementById('f');
                frame.onload = () => setTimeout(() => {
                  const d = frame.contentDocument.documentElement;
                  document.title = 'wide ' + d.scrollWidth + ' of ' + d.clientWidth;
                }, 500);
                </script>
                """.formatted(width, page.toUri()));
        String dom = Chromium.in(folder).dom(frame, 1600, "--allow-file-access-from-files", "--hide-scrollbars");
        assertThat(dom).contains("<title>wide " + width + " of " + width + "</title>");
    }

    @Test
    void printedOnA4EveryFigureOfTheTablesIsThere() throws Exception {
        Path pdf = Chromium.in(folder).pdf(page);
        try (PDDocument document = PDDocument.load(pdf.toFile())) {
            PDRectangle size = document.getPage(0).getMediaBox();
            assertThat(size.getWidth()).isBetween(595 - POINT, 596 + POINT);
            assertThat(size.getHeight()).isBetween(841 - POINT, 843 + POINT);
            String text = new PDFTextStripper().getText(document);
            PrintedTrend.of(SUMMARY).tables().get("functional").values().forEach(line -> {
                assertThat(text).contains(tenThousands(line.get("now")), tenThousands(line.get("before")));
            });
        }
    }

    /** The last column stands at the right edge of its chart: a chart that is cut off loses its label. */
    @Test
    void printedOnA4TheChartsAreWhole() throws Exception {
        Path pdf = Chromium.in(folder).pdf(page);
        Map<Integer, Map<String, String>> totals =
                PrintedTrend.of(SUMMARY).tables().get("totals");
        String last = tenThousands(totals.get(totals.size()).get("expenditure_total"));
        try (PDDocument document = PDDocument.load(pdf.toFile())) {
            String text = new PDFTextStripper().getText(document);
            assertThat(text.split(Pattern.quote(last), -1))
                    .as("in the chart, its table and 表1")
                    .hasSizeGreaterThanOrEqualTo(1 + 3);
        }
    }

    @Test
    void namesThatLookLikeMarkupAreText() throws IOException {
        String hostile = "<script>alert(1)</script><img src=x onerror=alert(2)>\"'";
        TrendTable table = new TrendTable(
                "overall",
                hostile,
                List.of(new TrendTable.Column("item", hostile, TrendTable.Kind.TEXT)),
                List.of(new TrendTable.Line(0, List.of(hostile))),
                List.of(hostile));
        StringWriter out = new StringWriter();
        new TrendPage(new TrendReport(
                        "zh",
                        hostile,
                        hostile,
                        2020,
                        List.of(table),
                        List.of(new TrendChart(TrendChart.Kind.PIE, table))))
                .write(out);
        assertThat(out.toString()).doesNotContain("<script>alert(1)").doesNotContain("<img src=x");
    }

    private static List<String> initiators(String netLog) {
        return matches(netLog, "\"initiator\":\"([^\"]*)\"").stream().distinct().toList();
    }

    private static List<List<String>> cells(String dom, String table) {
        String body = matches(dom, "(?s)<table data-table=\"" + table + "\">.*?<tbody>(.*?)</tbody>")
                .get(0);
        List<List<String>> rows = new ArrayList<>();
        for (String row : matches(body, "(?s)<tr[^>]*>(.*?)</tr>")) {
            List<String> cells = new ArrayList<>();
            Matcher cell = Pattern.compile("(?s)<td[^>]*?(?:data-value=\"([^\"]*)\")?>(.*?)</td>")
                    .matcher(row);
            while (cell.find()) {
                String text = cell.group(2).replaceAll("<[^>]*>", "");
                cells.add(
                        cell.group(1) == null
                                ? text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
                                : cell.group(1));
            }
            rows.add(cells);
        }
        return rows;
    }

    private static List<String> matches(String text, String pattern) {
        List<String> found = new ArrayList<>();
        Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(matcher.groupCount()));
        }
        return found;
    }

    static String tenThousands(String yuan) {
        return yuan.isEmpty()
                ? ""
                : String.format(
                        Locale.ROOT,
                        "%,.2f",
                        new BigDecimal(yuan).divide(new BigDecimal(10_000), 2, RoundingMode.HALF_UP));
    }
}
