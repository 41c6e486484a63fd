package org.juesuan.sample;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;

/** The figures that 平顶山市工业和信息化局 published for 2023. */
public final class PublishedFigures {
    private static final ReportIdentity IDENTITY = new ReportIdentity(
            "平顶山市工业和信息化局",
            2023,
            PrintUnit.TEN_THOUSAND_YUAN,
            "二〇二四年九月",
            List.of("平顶山市工业和信息化局本级", "平顶山市中小企业服务中心", "平顶山市信息化中心"),
            "九张报表的数字为该局公开的数字；版式与文字说明为本样例重新编写。");

    private PublishedFigures() {}

    /** The report's figures, from {@code pingdingshan-iit-2023.csv} and its narrative file. */
    public static ReportFigures pingdingshan2023() {
        return new ReportFigures(IDENTITY, lines(), narrativeFigures());
    }

    private static List<FigureLine> lines() {
        Map<String, FigureLine> places = new LinkedHashMap<>();
        Map<String, Map<Measure, Long>> values = new HashMap<>();
        for (CSVRecord row : SampleSeeds.rows("pingdingshan-iit-2023.csv")) {
            String place = row.get("statement") + "/" + row.get("row_no") + "/" + row.get("block");
            places.computeIfAbsent(place, key -> line(row));
            values.computeIfAbsent(place, key -> new EnumMap<>(Measure.class))
                    .put(Measure.named(row.get("measure")), PrintedAmount.parse(row.get("printed")));
        }
        List<FigureLine> lines = new ArrayList<>();
        places.forEach((place, line) -> lines.add(new FigureLine(
                line.statement(),
                line.slot(),
                line.lane(),
                line.code(),
                line.label(),
                values.getOrDefault(place, Map.of()))));
        return lines;
    }

    private static FigureLine line(CSVRecord row) {
        StatementKind statement = StatementKind.named(row.get("statement"));
        // the economic statement is laid out in lanes only when it is printed
        Lane lane = statement == StatementKind.GENERAL_PUBLIC_BASIC_EXPENDITURE
                ? Lane.WHOLE
                : Lane.valueOf(row.get("block").toUpperCase(Locale.ROOT));
        return new FigureLine(
                statement, Integer.parseInt(row.get("row_no")), lane, row.get("code"), row.get("label"), Map.of());
    }

    private static Map<String, String> narrativeFigures() {
        Map<String, String> figures = new HashMap<>();
        for (CSVRecord row : SampleSeeds.rows("pingdingshan-iit-2023-narrative.csv")) {
            String code = row.get("code");
            figures.put(row.get("figure") + (code.isEmpty() ? "" : "/" + code), row.get("printed"));
        }
        return figures;
    }
}
