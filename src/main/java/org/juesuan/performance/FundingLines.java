package org.juesuan.performance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Collects the lines of a form's money (年度资金总额 and where it comes from). */
final class FundingLines {
    private final FormWords words;
    private final CellReader cells;
    private final List<PerformanceFunding> lines = new ArrayList<>();

    FundingLines(FormWords words, CellReader cells) {
        this.words = words;
        this.cells = cells;
    }

    void accept(GridRow row, HeaderColumns columns) {
        List<GridRow.Cell> labels = row.printed().stream()
                .filter(cell -> cell.centre() < columns.firstPhase())
                .toList();
        List<GridRow.Cell> figures =
                row.printed().stream().filter(cell -> !labels.contains(cell)).toList();
        Optional<String> source = source(labels);
        labels.forEach(cell -> account(row, cell, source.isPresent() || figures.isEmpty()));
        if (figures.isEmpty()) {
            return;
        }
        HeaderColumns.Assigned assigned = columns.assign(figures);
        if (source.isEmpty()) {
            assigned.byColumn().forEach((column, cell) -> unnamed(row, cell, column));
            assigned.others().forEach(cell -> cells.ledger().unresolved("unknown"));
            return;
        }
        assigned.others().forEach(cell -> cells.unresolved(row, cell.text(), FormColumn.NOTE));
        PerformanceFunding line = line(row, source.get(), assigned);
        boolean amounts = line.originalBudget() != null || line.revisedBudget() != null || line.outturn() != null;
        if (amounts) {
            lines.add(line);
        }
    }

    private Optional<String> source(List<GridRow.Cell> labels) {
        return labels.stream()
                .flatMap(cell -> words.funding(cell.text()).stream())
                .reduce((first, second) -> second);
    }

    /** A number left of the amounts is a column that is not known, never a label. */
    private void account(GridRow row, GridRow.Cell label, boolean named) {
        boolean own = words.funding(label.text()).isPresent();
        if (FormNumber.parse(label.text()).isPresent()) {
            cells.unresolved(row, label.text(), "label");
        } else if (own) {
            cells.ledger().consumed("label");
        } else if (named) {
            cells.ledger().ignored("label");
        } else {
            cells.ledger().unresolved("label");
        }
    }

    private void unnamed(GridRow row, GridRow.Cell cell, FormColumn column) {
        boolean number = FormNumber.parse(cell.text()).isPresent();
        if (number) {
            cells.unresolved(row, cell.text(), column);
        } else {
            cells.ledger().ignored("label");
        }
    }

    private PerformanceFunding line(GridRow row, String source, HeaderColumns.Assigned assigned) {
        @Nullable FormNumber weight = cells.number(row, assigned.text(FormColumn.WEIGHT), FormColumn.WEIGHT);
        @Nullable FormNumber score = cells.number(row, assigned.text(FormColumn.SCORE), FormColumn.SCORE);
        if (score != null && score.percent()) {
            cells.scoreAsPercent(row, score);
        }
        return new PerformanceFunding(
                source,
                cells.amount(row, assigned.text(FormColumn.ORIGINAL_BUDGET), FormColumn.ORIGINAL_BUDGET),
                cells.amount(row, assigned.text(FormColumn.REVISED_BUDGET), FormColumn.REVISED_BUDGET),
                cells.amount(row, assigned.text(FormColumn.OUTTURN), FormColumn.OUTTURN),
                weight,
                cells.rate(row, assigned.text(FormColumn.RATE)),
                score != null && weight != null ? score.pointsOf(weight) : score,
                row.place());
    }

    List<PerformanceFunding> lines() {
        return List.copyOf(lines);
    }
}
