package org.juesuan.compare.trend;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.juesuan.compare.UnknownValueException;
import org.juesuan.publish.OneRelease;
import org.juesuan.publish.QueryFailedException;
import org.juesuan.publish.RowValues;

/** Reads a trend summary from the published warehouse. */
public final class TrendReader {
    private final Path published;
    private final TrendRequest request;
    private final TrendWords words;

    public TrendReader(Path published, TrendRequest request) {
        this.published = published;
        this.request = request;
        this.words = new TrendWords(request.language());
    }

    /**
     * The summary of the year asked for, or of the latest.
     *
     * @throws UnknownValueException where a year, department, division or group is asked for that is not there
     */
    public TrendReport read() throws QueryFailedException, IOException, UnknownValueException {
        try (OneRelease release = OneRelease.of(published)) {
            return report();
        }
    }

    private TrendReport report() throws QueryFailedException, IOException, UnknownValueException {
        TrendScope scope = TrendScope.of(published, request);
        TrendFigures figures = new TrendFigures(published, scope);
        YearPair overall = figures.pair("overall");
        List<RowValues> functional = figures.read("functional");
        GeneralPublicBudget budget = new GeneralPublicBudget(figures.read("budget"));
        YearPair structure = figures.pair("structure");
        List<RowValues> threePublic = figures.read("three_public");
        List<RowValues> carryOver = figures.read("carry_over");
        int year = scope.year();
        List<TrendTable> tables = List.of(
                OverallTable.of(overall, words),
                FunctionalTable.of(functional, budget, words, request, year),
                StructureTable.of(structure, words),
                ThreePublicTable.of(threePublic, words),
                CarryOverTable.of(carryOver, words, year),
                BodiesTable.of(figures.read("bodies"), words, request),
                IndicatorTable.of(
                        new IndicatorTable.Figures(overall, structure, functional, budget, threePublic, carryOver),
                        words,
                        year),
                DoubtTables.outliers(figures.read("outliers"), words),
                DoubtTables.incomparable(
                        figures.incomparable(), words, scope.entities().size() > 1),
                DoubtTables.sources(figures.read("sources"), words));
        return new TrendReport(
                request.language(), title(scope), subtitle(scope), year, tables, charts(figures, overall, functional));
    }

    private List<TrendChart> charts(TrendFigures figures, YearPair overall, List<RowValues> functional)
            throws QueryFailedException, IOException {
        TrendCharts charts = new TrendCharts(figures.scope(), words);
        return List.of(
                charts.totals(overall),
                charts.revenue(overall),
                charts.expenditure(functional),
                charts.classes(figures.pair("years")),
                charts.flows(figures.read("flows")),
                charts.heat(figures.read("heat")),
                charts.waterfall(functional));
    }

    private String title(TrendScope scope) {
        String year = String.valueOf(scope.year());
        String first = scope.names().get(0);
        int bodies = scope.names().size();
        return bodies == 1
                ? words.say("title", first, year)
                : words.say("title.many", first, year, String.valueOf(bodies));
    }

    private String subtitle(TrendScope scope) {
        String said = words.say("subtitle", String.valueOf(scope.year()), String.valueOf(scope.year() - 1));
        return scope.apart().isEmpty()
                ? said
                : said
                        + words.say(
                                "subtitle.apart", String.valueOf(scope.apart().size()));
    }
}
