package org.juesuan.performance;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.juesuan.recognise.LabelKey;

/** Collects the indicators of a form and the line that adds them up. */
final class IndicatorRows {
    private static final Set<FormColumn> CUT_TEXTS = Set.of(FormColumn.NOTE, FormColumn.EXPLANATION);

    private final FormWords words;
    private final CellReader cells;
    private final Levels.Spans spans;
    private final List<Draft> drafts = new ArrayList<>();
    private String section = PerformanceIndicator.INDICATORS;
    private @Nullable String sectionName;
    private @Nullable FormNumber sectionWeight;
    private Levels levels;
    private @Nullable FormNumber totalWeight;
    private @Nullable FormNumber totalScore;

    /** An indicator whose upper levels may still get their names from the next page. */
    private record Draft(Levels.Region level1, Levels.Region level2, PerformanceIndicator indicator) {
        PerformanceIndicator named() {
            boolean grid = indicator.section().equals(PerformanceIndicator.INDICATORS);
            return new PerformanceIndicator(
                    indicator.section(),
                    grid ? level1.name() : indicator.level1(),
                    grid ? level1.weight() : indicator.level1Weight(),
                    level2.name(),
                    indicator.level3(),
                    indicator.target(),
                    indicator.actual(),
                    indicator.weight(),
                    indicator.score(),
                    indicator.explanation(),
                    indicator.place());
        }
    }

    IndicatorRows(FormWords words, CellReader cells, Levels.Spans spans) {
        this.words = words;
        this.cells = cells;
        this.spans = spans;
        this.levels = Levels.of(spans);
    }

    /** @param evaluation the header of a grid without levels, whose first cell names it; null for one with levels */
    void open(String newSection, @Nullable List<GridRow.Cell> evaluation) {
        boolean again = section.equals(newSection) && !drafts.isEmpty();
        section = newSection;
        sectionName = null;
        sectionWeight = null;
        if (!again) {
            levels = Levels.of(spans);
        }
        if (evaluation != null) {
            evaluation.forEach(this::headed);
        }
    }

    private void headed(GridRow.Cell cell) {
        if (words.column(cell.text()).isEmpty()) {
            sectionName = LabelKey.compact(cell.text());
            return;
        }
        String inBrackets = LabelKey.of(cell.text()).replaceAll("^[^(]*\\(|分?\\)$", "");
        boolean weighed =
                words.column(cell.text()).filter(FormColumn.WEIGHT::equals).isPresent();
        if (weighed) {
            sectionWeight = FormNumber.parse(inBrackets).orElse(null);
        }
    }

    /** Takes a row of the grid; false where it holds neither an indicator nor a total. */
    boolean accept(GridRow row, HeaderColumns columns) {
        HeaderColumns.Assigned assigned = columns.assign(row.printed());
        if (isTotal(row)) {
            total(row, assigned);
            return true;
        }
        boolean number = isNumber(assigned, FormColumn.WEIGHT) || isNumber(assigned, FormColumn.SCORE);
        boolean named = assigned.has(FormColumn.LEVEL_3) && assigned.has(FormColumn.TARGET);
        if (number || named) {
            indicator(row, columns, assigned);
            return true;
        }
        boolean rest = !drafts.isEmpty()
                && assigned.others().isEmpty()
                && CUT_TEXTS.containsAll(assigned.byColumn().keySet());
        if (rest) {
            restOfRow(assigned);
        }
        return rest;
    }

    private static boolean isNumber(HeaderColumns.Assigned assigned, FormColumn column) {
        String text = assigned.text(column);
        return text != null && FormNumber.parse(text).isPresent();
    }

    private boolean isTotal(GridRow row) {
        List<GridRow.Cell> printed = row.printed();
        return words.isTotal(printed.get(0).text())
                && printed.stream()
                        .anyMatch(cell -> FormNumber.parse(cell.text()).isPresent());
    }

    private void total(GridRow row, HeaderColumns.Assigned assigned) {
        cells.ledger().consumed("label");
        List<GridRow.Cell> rest = row.printed().subList(1, row.printed().size());
        List<GridRow.Cell> numbers = rest.stream()
                .filter(cell -> FormNumber.parse(cell.text()).isPresent())
                .toList();
        rest.stream().filter(cell -> !numbers.contains(cell)).forEach(cell -> cells.text(cell.text()));
        if (numbers.size() == 2) {
            totalWeight = cells.number(row, numbers.get(0).text(), FormColumn.WEIGHT);
            totalScore = cells.number(row, numbers.get(1).text(), FormColumn.SCORE);
        } else if (numbers.size() == 1
                && numbers.get(0).equals(assigned.byColumn().get(FormColumn.WEIGHT))) {
            totalWeight = cells.number(row, numbers.get(0).text(), FormColumn.WEIGHT);
        } else if (numbers.size() == 1) {
            totalScore = cells.number(row, numbers.get(0).text(), FormColumn.SCORE);
        } else {
            numbers.forEach(cell -> cells.unresolved(row, cell.text(), FormColumn.SCORE));
        }
    }

    private void indicator(GridRow row, HeaderColumns columns, HeaderColumns.Assigned assigned) {
        levels.enter(row, columns, cells.number(row, assigned.text(FormColumn.LEVEL_1_WEIGHT), FormColumn.WEIGHT));
        List.of(FormColumn.LEVEL_1, FormColumn.LEVEL_2).forEach(level -> cells.text(assigned.text(level)));
        if (assigned.has(FormColumn.NOTE)) {
            cells.ledger().ignored("indicator_note");
        }
        drafts.add(new Draft(levels.level1(), levels.level2(), read(row, assigned)));
    }

    private PerformanceIndicator read(GridRow row, HeaderColumns.Assigned assigned) {
        boolean grid = section.equals(PerformanceIndicator.INDICATORS);
        String name = grid ? assigned.text(FormColumn.LEVEL_3) : nameOf(assigned);
        if (grid) {
            assigned.others().forEach(cell -> cells.ledger().ignored("label"));
        }
        FormNumber weight = cells.number(row, assigned.text(FormColumn.WEIGHT), FormColumn.WEIGHT);
        FormNumber score = cells.number(row, assigned.text(FormColumn.SCORE), FormColumn.SCORE);
        if (score != null && score.percent()) {
            cells.scoreAsPercent(row, score);
        }
        return new PerformanceIndicator(
                section,
                sectionName,
                sectionWeight,
                null,
                cells.text(name),
                value(assigned.text(FormColumn.TARGET)),
                value(assigned.text(FormColumn.ACTUAL)),
                weight,
                score != null && weight != null ? score.pointsOf(weight) : score,
                cells.text(assigned.text(FormColumn.EXPLANATION)),
                row.place());
    }

    private static @Nullable String nameOf(HeaderColumns.Assigned assigned) {
        return assigned.others().isEmpty()
                ? null
                : assigned.others().get(assigned.others().size() - 1).text();
    }

    private @Nullable IndicatorValue value(@Nullable String text) {
        String kept = cells.text(text);
        return kept == null ? null : IndicatorValue.of(kept, words);
    }

    /** What a page break left of the row above: its texts go on. */
    private void restOfRow(HeaderColumns.Assigned assigned) {
        if (assigned.has(FormColumn.NOTE)) {
            cells.ledger().ignored("indicator_note");
        }
        String kept = cells.text(assigned.text(FormColumn.EXPLANATION));
        Draft last = drafts.get(drafts.size() - 1);
        if (kept != null) {
            Draft longer =
                    new Draft(last.level1(), last.level2(), last.indicator().explainedFurther(kept));
            drafts.set(drafts.size() - 1, longer);
        }
    }

    List<PerformanceIndicator> read() {
        return drafts.stream().map(Draft::named).toList();
    }

    @Nullable
    FormNumber totalWeight() {
        return totalWeight;
    }

    @Nullable
    FormNumber totalScore() {
        return totalScore;
    }
}
