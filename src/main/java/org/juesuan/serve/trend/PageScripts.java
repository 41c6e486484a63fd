package org.juesuan.serve.trend;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.juesuan.compare.trend.TrendChart;
import org.juesuan.compare.trend.TrendReport;
import org.juesuan.compare.trend.TrendTable;
import tools.jackson.databind.ObjectMapper;

/** The scripts of a page, and the policy that lets a browser run these and nothing else. */
record PageScripts(String data, List<String> scripts) {
    private static final String ECHARTS = "/META-INF/resources/webjars/echarts/5.5.0/echarts.min.js";

    static PageScripts of(TrendReport report) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("language", report.language());
        data.put(
                "charts",
                report.charts().stream()
                        .filter(chart -> !chart.data().lines().isEmpty())
                        .map(PageScripts::chart)
                        .toList());
        String json = new ObjectMapper().writeValueAsString(data).replace("<", "\\u003c");
        return new PageScripts(json, List.of(read(ECHARTS), resource("trend.js")));
    }

    private static Map<String, Object> chart(TrendChart chart) {
        TrendTable table = chart.data();
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("id", table.id());
        told.put("kind", chart.kind().name());
        told.put(
                "columns",
                table.columns().stream().map(TrendTable.Column::title).toList());
        told.put("lines", table.lines().stream().map(line -> line(table, line)).toList());
        return told;
    }

    private static Map<String, Object> line(TrendTable table, TrendTable.Line line) {
        List<@Nullable Object> cells = new ArrayList<>();
        for (int i = 0; i < line.cells().size(); i++) {
            boolean isMoney = table.columns().get(i).kind() == TrendTable.Kind.MONEY;
            Object cell = line.cells().get(i);
            cells.add(isMoney && cell instanceof BigDecimal yuan ? TrendCells.tenThousands(yuan) : cell);
        }
        return Map.of("depth", line.depth(), "cells", cells);
    }

    String markup() {
        return "<script type=\"application/json\" id=\"data\">" + data + "</script>\n"
                + scripts.stream()
                        .map(script -> "<script>" + script + "</script>\n")
                        .collect(Collectors.joining());
    }

    String policy() {
        return "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none';"
                + " script-src "
                + scripts.stream()
                        .map(script -> "'sha256-" + digest(script) + "'")
                        .collect(Collectors.joining(" "));
    }

    static String resource(String name) {
        return read("/org/juesuan/serve/trend/" + name);
    }

    private static String read(String resource) {
        try (InputStream in = Objects.requireNonNull(PageScripts.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest(String script) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
