package org.juesuan.compare;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.juesuan.publish.OneRelease;
import org.juesuan.publish.QueryFailedException;
import org.juesuan.publish.ReadOnlyQuery;
import org.juesuan.publish.RowSink;

/** Departments × years for one code, read from the published warehouse; amounts in yuan. */
public final class Comparison {
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
        try (OneRelease release = OneRelease.of(published)) {
            compare(sink);
        }
    }

    private void compare(RowSink sink) throws QueryFailedException, IOException, UnknownValueException {
        KnownValues known = KnownValues.of(published);
        refuseUnknown(known);
        TreeSet<String> years = known.years();
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

    private void refuseUnknown(KnownValues known) throws UnknownValueException, QueryFailedException, IOException {
        for (int year : request.years()) {
            known.requireYear(year);
        }
        known.require(request.departments(), request.division(), request.peerGroup());
        Integer rebase = request.rebase();
        if (rebase != null) {
            known.requireYear(rebase);
        }
        known.requireCode(request.code());
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
