package org.juesuan.compare.trend;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.juesuan.compare.KnownValues;
import org.juesuan.compare.UnknownValueException;
import org.juesuan.publish.NamedRows;
import org.juesuan.publish.QueryFailedException;
import org.juesuan.publish.RowValues;

/**
 * Which departments a summary covers. Of several departments only those with reports of this year and the year before
 * are added up, so that a change is never that of the list of departments; the others are left apart and named.
 *
 * @param entities ids of those covered
 * @param names their names, in the same order
 * @param apart ids of those that lack one of the two years
 * @param years the years all that are covered have reports of, up to the summary's
 */
record TrendScope(int year, List<String> entities, List<String> names, List<String> apart, List<Integer> years) {

    static TrendScope of(Path published, TrendRequest request)
            throws QueryFailedException, IOException, UnknownValueException {
        KnownValues.of(published).require(request.departments(), request.division(), request.peerGroup());
        List<RowValues> found = new NamedRows(published)
                .read(
                        "trend/scope",
                        Map.of(
                                "departments", String.join(",", request.departments()),
                                "division",
                                        Optional.ofNullable(request.division()).orElse(""),
                                "peer_group",
                                        Optional.ofNullable(request.peerGroup()).orElse("")));
        if (found.isEmpty()) {
            throw new UnknownValueException("warehouse · departments · found none · expected a loaded report of them");
        }
        return of(found, year(found, request.year()));
    }

    private static int year(List<RowValues> found, @Nullable Integer asked) throws UnknownValueException {
        TreeSet<Integer> years = new TreeSet<>();
        found.forEach(row -> years.addAll(years(row)));
        if (asked != null && !years.contains(asked)) {
            throw new UnknownValueException(
                    "warehouse · year · found '%d' · expected one of %s".formatted(asked, years));
        }
        return asked == null ? years.last() : asked;
    }

    private static TrendScope of(List<RowValues> found, int year) {
        List<RowValues> inYear =
                found.stream().filter(row -> years(row).contains(year)).toList();
        List<RowValues> inBoth =
                inYear.stream().filter(row -> years(row).contains(year - 1)).toList();
        List<RowValues> covered = inBoth.isEmpty() ? inYear : inBoth;
        TreeSet<Integer> years = new TreeSet<>(years(covered.get(0)));
        covered.forEach(row -> years.retainAll(years(row)));
        List<RowValues> apart = new ArrayList<>(found);
        apart.removeAll(covered);
        return new TrendScope(year, ids(covered), names(covered), ids(apart), List.copyOf(years.headSet(year, true)));
    }

    private static List<Integer> years(RowValues row) {
        return row.values().get("years") instanceof List<?> years
                ? years.stream()
                        .map(year -> ((BigDecimal) year).intValueExact())
                        .toList()
                : List.of();
    }

    private static List<String> ids(List<RowValues> rows) {
        return rows.stream().map(row -> row.text("entity_id")).toList();
    }

    private static List<String> names(List<RowValues> rows) {
        return rows.stream().map(row -> row.text("entity_name")).toList();
    }
}
