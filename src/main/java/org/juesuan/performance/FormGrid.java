package org.juesuan.performance;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.juesuan.domain.amount.MoneyUnit;
import org.juesuan.domain.finding.Finding;
import org.juesuan.domain.provenance.Place;
import org.juesuan.extract.RawCell;
import org.juesuan.extract.TextLine;
import org.juesuan.recognise.CellLedger;
import org.juesuan.recognise.FormSegment;
import org.juesuan.recognise.LabelKey;

/** Reads one form row by row: its head, the lines of its money, the texts on its goals, its indicators, its total. */
final class FormGrid {
    private static final Pattern UNIT = Pattern.compile("(?:[(]|单位[:：]?)(?:金额)?(?:单位)?[:：]?(万元|千元|亿元|元)[)]?");
    private static final Pattern PROJECT = Pattern.compile("(?:项目|专项)(?:支出)?名称[:：](.{2,})");

    private final FormSegment segment;
    private final FormWords words;
    private final CellLedger ledger = new CellLedger();
    private final CellReader cells;
    private final FundingLines funding;
    private final IndicatorRows indicators;
    private State state = State.HEAD;
    private HeaderColumns columns;
    private @Nullable String projectName;

    private enum State {
        HEAD,
        FUNDING,
        GOALS,
        INDICATORS
    }

    FormGrid(FormSegment segment, FormWords words, List<Finding> findings) {
        this.segment = segment;
        this.words = words;
        this.cells = new CellReader(segment, ledger, findings);
        this.funding = new FundingLines(words, cells);
        this.indicators = new IndicatorRows(words, cells, spans(segment, words));
        this.columns = HeaderColumns.none();
    }

    private static Levels.Spans spans(FormSegment segment, FormWords words) {
        List<GridRow> rows = GridRow.of(segment.tables());
        for (GridRow row : rows) {
            if (isIndicatorHeader(row.printed(), words)) {
                HeaderColumns header = HeaderColumns.of(row, words);
                boolean merged = rows.stream()
                        .filter(other -> other.number() > row.number())
                        .flatMap(other -> header.cellIn(other, FormColumn.LEVEL_1).stream())
                        .anyMatch(cell -> cell.rows() > 1);
                return merged ? Levels.Spans.MERGED : Levels.Spans.BLANKS;
            }
        }
        return Levels.Spans.BLANKS;
    }

    PerformanceForm read(@Nullable MoneyUnit reportUnit) {
        segment.lines().forEach(this::headLine);
        GridRow.of(segment.tables()).forEach(this::row);
        MoneyUnit printed = unit();
        return new PerformanceForm(
                segment.kind(),
                segment.title(),
                projectName,
                printed == null ? reportUnit : printed,
                printed != null,
                funding.lines(),
                indicators.read(),
                indicators.totalWeight(),
                indicators.totalScore(),
                Place.page(segment.tables().get(0).page(), segment.sheet()),
                ledger,
                segment.tables().stream()
                        .mapToInt(table -> table.cells().size())
                        .sum());
    }

    private void headLine(TextLine line) {
        Matcher project = PROJECT.matcher(LabelKey.compact(line.text()));
        if (projectName == null && project.matches()) {
            projectName = project.group(1);
        }
    }

    private @Nullable MoneyUnit unit() {
        Stream<String> texts = Stream.concat(
                segment.lines().stream().map(TextLine::text),
                segment.tables().stream()
                        .flatMap(table -> table.cells().stream())
                        .map(RawCell::text));
        return texts.map(LabelKey::of)
                .filter(text -> text.length() < 40)
                .map(UNIT::matcher)
                .filter(Matcher::find)
                .map(found -> MoneyUnit.parse(found.group(1)).orElse(null))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private void row(GridRow row) {
        ledger.ignored("blank", row.blanks());
        List<GridRow.Cell> printed = row.printed();
        if (printed.isEmpty()) {
            return;
        }
        if (isHeader(printed)) {
            header(row, printed);
            return;
        }
        boolean known = state == State.INDICATORS && indicators.accept(row, columns) || head(printed);
        if (!known) {
            body(row, printed);
        }
    }

    private boolean isHeader(List<GridRow.Cell> printed) {
        return isFundingHeader(printed) || isIndicatorHeader(printed, words) || isEvaluationHeader(printed);
    }

    private boolean isFundingHeader(List<GridRow.Cell> printed) {
        return count(printed, words, FormColumn.PHASES::contains) >= 2;
    }

    private static boolean isIndicatorHeader(List<GridRow.Cell> printed, FormWords words) {
        return count(printed, words, FormColumn.LEVELS::contains) >= 2;
    }

    /** 资金管理情况: a grid of its own with weights and scores and no levels. */
    private boolean isEvaluationHeader(List<GridRow.Cell> printed) {
        boolean numbers =
                printed.stream().anyMatch(cell -> FormNumber.parse(cell.text()).isPresent());
        return !numbers
                && count(printed, words, column -> column == FormColumn.WEIGHT) == 1
                && count(printed, words, column -> column == FormColumn.SCORE) == 1;
    }

    private static long count(
            List<GridRow.Cell> printed, FormWords words, java.util.function.Predicate<FormColumn> wanted) {
        return printed.stream()
                .flatMap(cell -> words.column(cell.text()).stream())
                .filter(wanted)
                .count();
    }

    private void header(GridRow row, List<GridRow.Cell> printed) {
        columns = HeaderColumns.of(row, words);
        boolean money = isFundingHeader(printed);
        boolean levels = isIndicatorHeader(printed, words);
        state = money ? State.FUNDING : State.INDICATORS;
        if (!money) {
            String name = levels ? PerformanceIndicator.INDICATORS : PerformanceIndicator.FUNDS_MANAGEMENT;
            indicators.open(name, levels ? null : printed);
        }
        ledger.ignored("header", printed.size());
    }

    /** Keys of the head with what stands beside them; false where the row has none. */
    private boolean head(List<GridRow.Cell> printed) {
        if (printed.stream().noneMatch(cell -> words.key(cell.text()).isPresent())) {
            return false;
        }
        String key = "";
        for (GridRow.Cell cell : printed) {
            Optional<String> own = words.key(cell.text());
            if (own.isPresent()) {
                key = own.get();
                ledger.ignored(key.equals("goal") ? "goal_text" : key.equals("person") ? "person" : "key");
            } else {
                beside(key, cell);
            }
            if (key.equals("goal")) {
                state = State.GOALS;
            }
        }
        return true;
    }

    private void beside(String key, GridRow.Cell cell) {
        boolean name = key.equals("project_name") && projectName == null;
        if (name) {
            projectName = LabelKey.compact(cell.text());
            ledger.consumed("project_name");
        } else if (key.isEmpty()) {
            ledger.ignored("label");
        } else {
            ledger.ignored(key.equals("goal") ? "goal_text" : key);
        }
    }

    private void body(GridRow row, List<GridRow.Cell> printed) {
        switch (state) {
            case FUNDING -> funding.accept(row, columns);
            case GOALS -> ledger.ignored("goal_text", printed.size());
            case HEAD -> printed.forEach(cell -> ledger.unresolved("unknown"));
            case INDICATORS -> printed.forEach(cell -> cells.unresolved(row, cell.text(), "indicator"));
        }
    }
}
