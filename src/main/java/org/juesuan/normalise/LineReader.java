package org.juesuan.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.juesuan.domain.amount.PrintedAmount;
import org.juesuan.domain.finding.Finding;
import org.juesuan.domain.finding.FindingCode;
import org.juesuan.domain.provenance.Place;
import org.juesuan.domain.statement.StatementType;
import org.juesuan.extract.RawCell;
import org.juesuan.recognise.CellLedger;
import org.juesuan.recognise.CellText;
import org.juesuan.recognise.ColumnRole;
import org.juesuan.recognise.LabelKey;
import org.juesuan.recognise.LineNames;
import org.juesuan.recognise.Phrases;
import org.juesuan.recognise.RecognisedRow;
import org.juesuan.recognise.RecognisedStatement;
import org.juesuan.recognise.StatementColumn;

/** Reads one lane of a statement row by row: code, label and amounts, and accounts for every printed cell. */
final class LineReader {
    private static final Pattern WORD_GAP = Pattern.compile("[\\s\\u3000]+");

    private final RecognisedStatement statement;
    private final LineNames.Lane list;
    private final List<StatementColumn> columns;
    private final LineMeaning meaning;
    private final Corrections.Document corrections;
    private final Phrases phrases;
    private final List<Finding> findings;
    private final CodeCells codes;
    private final int lane;

    LineReader(
            RecognisedStatement statement,
            int lane,
            LineNames.Lane list,
            LineMeaning meaning,
            Corrections.Document corrections,
            Phrases phrases,
            List<Finding> findings) {
        this.statement = statement;
        this.lane = lane;
        this.list = list;
        this.columns = statement.columns().stream()
                .filter(column -> column.lane() == lane)
                .toList();
        this.meaning = meaning;
        this.corrections = corrections;
        this.phrases = phrases;
        this.findings = findings;
        this.codes = new CodeCells(columns);
    }

    List<LineDraft> read() {
        List<LineDraft> drafts = new ArrayList<>();
        for (RecognisedRow row : statement.rows()) {
            String code = codes.read(row);
            List<LineDraft.Amount> amounts = new ArrayList<>();
            for (StatementColumn column : columns) {
                RawCell cell = row.cells().get(column.number());
                if (cell != null) {
                    account(row, column, cell).ifPresent(amounts::add);
                }
            }
            String label = label(row);
            if (!amounts.isEmpty() || !code.isEmpty() || !label.isEmpty()) {
                drafts.add(meaning.draft(row, lane, list, code, label, amounts));
            }
            reportNameless(row, code, label, amounts);
        }
        return drafts;
    }

    private void reportNameless(RecognisedRow row, String code, String label, List<LineDraft.Amount> amounts) {
        boolean namedByColumns = columns.stream().noneMatch(column -> column.is(ColumnRole.LABEL));
        if (amounts.isEmpty() || !code.isEmpty() || !label.isEmpty() || namedByColumns) {
            return;
        }
        LineDraft.Amount first = amounts.get(0);
        report(FindingCode.AMOUNT_WITHOUT_LINE, row, first.column(), first.cell(), "a code or name in this row");
    }

    private String label(RecognisedRow row) {
        StringBuilder label = new StringBuilder();
        for (StatementColumn column : columns) {
            boolean labelColumn = column.is(ColumnRole.LABEL);
            boolean codeColumn = column.role() != null && column.role().holdsCode();
            if (labelColumn || codeColumn) {
                String text = LabelKey.compact(row.text(column));
                boolean name = labelColumn
                        ? !text.isEmpty()
                        : !text.isEmpty() && !CodeCells.isDigits(LabelKey.of(text)) && !isCodePart(text);
                if (name) {
                    label.append(text);
                }
            }
        }
        return label.toString();
    }

    private static boolean isCodePart(String text) {
        return text.equals("类") || text.equals("款") || text.equals("项");
    }

    private Optional<LineDraft.Amount> account(RecognisedRow row, StatementColumn column, RawCell cell) {
        ColumnRole role = column.role();
        if (role == null) {
            return outsideColumns(row, column, cell);
        }
        if (role.holdsAmounts()) {
            return amount(row, column, cell);
        }
        boolean misplaced = role != ColumnRole.IGNORED && printsMoney(cell.text());
        if (misplaced) {
            return outsideColumns(row, column, cell);
        }
        accountForText(role, cell);
        return Optional.empty();
    }

    /** True where one of the words is an amount: two cells that were read as one. */
    private static boolean printsMoney(String text) {
        return WORD_GAP.splitAsStream(text).anyMatch(CellText::isMoney);
    }

    private void accountForText(ColumnRole role, RawCell cell) {
        CellLedger ledger = statement.ledger();
        switch (role) {
            case ORDINAL -> ledger.ignored("row_number");
            case LABEL -> ledger.consumed("label");
            case IGNORED -> ledger.ignored("remark");
            default -> {
                if (isCodePart(LabelKey.of(cell.text()))) {
                    ledger.ignored("header");
                } else {
                    ledger.consumed("code");
                }
            }
        }
    }

    private Optional<LineDraft.Amount> amount(RecognisedRow row, StatementColumn column, RawCell cell) {
        CellLedger ledger = statement.ledger();
        if (CellText.isDash(cell.text())) {
            ledger.ignored("dash");
            return Optional.empty();
        }
        String corrected = corrections
                .correctedText(statement.type().id(), row.number(), column.number(), cell.text())
                .orElse(null);
        Optional<PrintedAmount> printed = PrintedAmount.parse(corrected != null ? corrected : cell.text());
        if (printed.isPresent()) {
            ledger.consumed("amount");
            reportCorrection(row, column, cell, corrected);
            return Optional.of(new LineDraft.Amount(column, cell, printed.get(), corrected));
        }
        if (phrases.tells(Phrases.Kind.EMPTY_SENTENCE, cell.text())) {
            ledger.ignored("empty_sentence");
            return Optional.empty();
        }
        ledger.unresolved("no_amount");
        report(FindingCode.CELL_UNRESOLVED, row, column, cell, "an amount or a blank");
        return Optional.empty();
    }

    private void reportCorrection(RecognisedRow row, StatementColumn column, RawCell cell, @Nullable String corrected) {
        if (corrected != null) {
            report(FindingCode.CORRECTION_APPLIED, row, column, cell, corrected);
        }
    }

    private Optional<LineDraft.Amount> outsideColumns(RecognisedRow row, StatementColumn column, RawCell cell) {
        if (!CellText.isAmount(cell.text()) && !printsMoney(cell.text())) {
            statement.ledger().ignored("unknown_column");
            return Optional.empty();
        }
        statement.ledger().unresolved("outside_columns");
        boolean unknownHeader = column.role() == null && !column.path().isEmpty();
        FindingCode code = unknownHeader ? FindingCode.COLUMN_UNKNOWN : FindingCode.CELL_OUTSIDE_COLUMNS;
        String expected = unknownHeader ? "a known header, not '" + column.label() + "'" : "no amount in this column";
        report(code, row, column, cell, expected);
        return Optional.empty();
    }

    private void report(FindingCode code, RecognisedRow row, StatementColumn column, RawCell cell, String expected) {
        StatementType type = statement.type();
        Integer page = row.sheet() == null ? row.page() : null;
        findings.add(Finding.of(
                code,
                type,
                new Place(page, row.sheet(), row.number(), column.number()),
                cell.text(),
                expected,
                "row %d column %d '%s' · found '%s' · expected %s"
                        .formatted(
                                row.number(),
                                column.number(),
                                column.label(),
                                cell.text().replace('\n', ' '),
                                expected)));
    }
}
