package org.juesuan.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.juesuan.corpus.RealReports;
import org.juesuan.domain.finding.Finding;
import org.juesuan.normalise.FactRow;
import org.juesuan.reading.ReportReading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Facts and findings of bundled reports, one a layout, stay what they are; {@code -Dgolden.update=true} writes them anew. */
class GoldenReportsTest {
    private static final Path REPORTS = Path.of("seeds/report");
    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    @ParameterizedTest
    @CsvSource({
        "平顶山市工业和信息化局2023年度部门决算.pdf, henan",
        "示例市/示例市教育局2021年度部门决算.pdf, shanghai",
        "示例市/示例市财政局2019年度部门决算.pdf, shanghai-three-code-columns",
        "示例市/示例市工业和信息化局2022年度部门决算.xls, filing"
    })
    void aReportIsReadAsItWasBefore(String report, String name) throws IOException {
        ReportReading reading = RealReports.read(REPORTS.resolve(report));
        hold(GOLDEN.resolve(name + "-facts.csv"), facts(reading));
        hold(GOLDEN.resolve(name + "-findings.csv"), findings(reading));
    }

    private static void hold(Path golden, String now) throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, now);
        }
        assertThat(now)
                .as("%s is held: mvn test -Dtest=GoldenReportsTest -Dgolden.update=true", golden)
                .isEqualTo(Files.readString(golden));
    }

    private static String facts(ReportReading reading) {
        List<String> lines =
                new ArrayList<>(List.of("statement,page,sheet,row_no,column_no,fiscal_year,amount_kind,direction,"
                        + "budget_account,classification,code,code_level,code_resolution,label,standard_name,line_role,is_leaf,"
                        + "measure,lane,amount_yuan,printed,unit"));
        reading.facts().forEach(fact -> lines.add(line(fact)));
        return String.join("\n", lines) + "\n";
    }

    private static String line(FactRow fact) {
        return csv(
                fact.statement().id(),
                fact.place().page(),
                fact.place().sheet(),
                fact.place().row(),
                fact.place().column(),
                fact.fiscalYear(),
                fact.amountKind().id(),
                fact.direction().id(),
                fact.budgetAccount().id(),
                fact.classification().id(),
                fact.code(),
                fact.codeLevel() == null ? null : fact.codeLevel().id(),
                fact.codeResolution(),
                fact.label(),
                fact.standardName(),
                fact.lineRole().id(),
                fact.leaf(),
                fact.measure().id(),
                fact.lane(),
                fact.amountYuan().toPlainString(),
                fact.printed(),
                fact.unit().printed());
    }

    private static String findings(ReportReading reading) {
        List<String> lines = new ArrayList<>(
                List.of("code,severity,statement,page,sheet,row_no,column_no,printed,expected,message"));
        reading.findings().forEach(finding -> lines.add(line(finding)));
        return String.join("\n", lines) + "\n";
    }

    private static String line(Finding finding) {
        return csv(
                finding.code(),
                finding.severity(),
                finding.statement() == null ? null : finding.statement().id(),
                finding.place().page(),
                finding.place().sheet(),
                finding.place().row(),
                finding.place().column(),
                finding.printed(),
                finding.expected(),
                finding.message());
    }

    private static String csv(Object... values) {
        return Stream.of(values)
                .map(value -> value == null ? "" : value.toString().replace("\n", "\\n"))
                .map(text -> text.contains(",") || text.contains("\"") ? '"' + text.replace("\"", "\"\"") + '"' : text)
                .collect(Collectors.joining(","));
    }
}
