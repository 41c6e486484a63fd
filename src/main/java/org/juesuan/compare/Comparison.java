package org.juesuan.compare;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.juesuan.publish.QueryFailedException;
import org.juesuan.publish.ReadOnlyQuery;
import org.juesuan.publish.RowSink;

/** Departments × years for one code, read from the published warehouse; amounts in yuan. */
public final class Comparison {
    private static final int MOST_SUGGESTIONS = 5;

    private final Path published;
    private final ComparisonRequest request;

    public Comparison(Path published, ComparisonRequest request) {
        this.published = published;
        this.request = request;
    }

    /**
     * Hands over one row for each department and year.
     *
     * @throws UnknownValueException where a year, department, division, group or code is asked for that is not there
     */
    public void run(RowSink sink) throws QueryFailedException, IOException, UnknownValueException {
        Map<String, TreeSet<String>> known = known();
        refuseUnknown(known);
        TreeSet<String> years = known.getOrDefault("year", new TreeSet<>());
        if (years.isEmpty()) {
            throw new UnknownValueException("warehouse · years · found none · expected a loaded report");
        }
        ReadOnlyQuery.named(
                        published,
                        "compare/comparison",
                        request.parameters(Integer.parseInt(years.first()), lastYear(years)))
                .run(sink);
    }

    private int lastYear(TreeSet<String> years) {
        return request.years().stream().max(Integer::compare).orElse(Integer.parseInt(years.last()));
    }

    private void refuseUnknown(Map<String, TreeSet<String>> known) throws UnknownValueException {
        for (int year : request.years()) {
            refuseUnknown(known, "year", String.valueOf(year));
        }
        for (String department : request.departments()) {
            refuseUnknown(known, "department", department);
        }
        refuseUnknown(known, "year", request.rebase() == null ? null : String.valueOf(request.rebase()));
        refuseUnknown(known, "division", request.division());
        refuseUnknown(known, "peer group", request.peerGroup());
        refuseUnknown(known, "code", request.code());
    }

    private static void refuseUnknown(Map<String, TreeSet<String>> known, String kind, @Nullable String value)
            throws UnknownValueException {
        TreeSet<String> values = known.getOrDefault(kind, new TreeSet<>());
        if (value != null && !values.contains(value)) {
            throw new UnknownValueException(
                    "warehouse · %s · found '%s' · expected %s".formatted(kind, value, suggestions(values, value)));
        }
    }

    private static String suggestions(TreeSet<String> values, String value) {
        List<String> near = values.stream()
                .filter(known -> known.contains(value) || known.startsWith(start(value)))
                .limit(MOST_SUGGESTIONS)
                .toList();
        List<String> shown =
                near.isEmpty() ? values.stream().limit(MOST_SUGGESTIONS).toList() : near;
        return shown.isEmpty() ? "none, the warehouse has none" : "such as " + String.join(", ", shown);
    }

    private static String start(String value) {
        return value.substring(0, Math.max(1, value.length() - 1));
    }

    private Map<String, TreeSet<String>> known() throws QueryFailedException, IOException {
        Map<String, TreeSet<String>> known = new TreeMap<>();
        ReadOnlyQuery.named(published, "compare/known", Map.of()).run(new RowSink() {
            @Override
            public void columns(List<Column> columns) {}

            @Override
            public void row(List<@Nullable Object> values) {
                known.computeIfAbsent(String.valueOf(values.get(0)), kind -> new TreeSet<>())
                        .add(String.valueOf(values.get(1)));
            }

            @Override
            public void end() {}
        });
        return known;
    }

    /** The measures of a statement, the one that stands for it first. */
    public static List<String> measures(String statement) {
        return (switch (statement) {
            case "revenue" ->
                List.of(
                        "total",
                        "fiscal_appropriation",
                        "superior_subsidy",
                        "institutional_service",
                        "commercial_operating",
                        "affiliate_remittance",
                        "other");
            case "expenditure" ->
                List.of(
                        "total",
                        "basic",
                        "project",
                        "remittance_to_superior",
                        "commercial_operating",
                        "subsidy_to_affiliate");
            case "general_public_basic_expenditure" -> List.of("basic");
            case "three_public_expense" -> List.of("total");
            default -> List.of("total", "basic", "project");
        });
    }
}
