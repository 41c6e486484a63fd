package org.juesuan.normalise;

import java.util.ArrayList;
import java.util.List;
import org.juesuan.domain.amount.MoneyUnit;
import org.juesuan.domain.finding.Finding;
import org.juesuan.domain.finding.FindingCode;
import org.juesuan.domain.provenance.Place;
import org.juesuan.domain.statement.AmountKind;
import org.juesuan.domain.statement.StatementType;
import org.juesuan.recognise.LineNames;
import org.juesuan.recognise.Phrases;
import org.juesuan.recognise.RecognisedStatement;
import org.juesuan.recognise.StatementColumn;

/** Turns a recognised statement into facts, findings and a full account of its cells. */
public final class StatementNormaliser {
    private final CodeBook codes;
    private final LineNames lines;
    private final Phrases phrases;

    public StatementNormaliser(CodeBook codes, LineNames lines, Phrases phrases) {
        this.codes = codes;
        this.lines = lines;
        this.phrases = phrases;
    }

    /**
     * The facts of one statement; empty, with a FATAL finding, where its unit is unknown.
     *
     * @param year the report's fiscal year
     * @param budgetBasis what an unspecified 预算数 means in this statement
     */
    public List<FactRow> normalise(
            RecognisedStatement statement,
            int year,
            AmountKind budgetBasis,
            Corrections.Document corrections,
            List<Finding> findings) {
        List<LineDraft> drafts = drafts(statement, year, corrections, findings);
        MoneyUnit unit = statement.unit();
        boolean anyAmount = drafts.stream().anyMatch(draft -> !draft.amounts().isEmpty());
        if (!anyAmount) {
            return List.of();
        }
        if (unit == null) {
            findings.add(Finding.of(
                    FindingCode.UNIT_UNKNOWN,
                    statement.type(),
                    Place.page(statement.firstPage(), statement.sheet()),
                    statement.title(),
                    "单位：元 or 万元",
                    "unit of '%s' · found none · expected 单位：元, 千元, 万元 or 亿元".formatted(statement.title())));
            return List.of();
        }
        new LineChecks(statement.type(), findings).check(drafts);
        return new FactBuilder(statement, unit, year, budgetBasis).facts(drafts);
    }

    private List<LineDraft> drafts(
            RecognisedStatement statement, int year, Corrections.Document corrections, List<Finding> findings) {
        List<LineDraft> drafts = new ArrayList<>();
        for (int lane = 0; lane < statement.lanes(); lane++) {
            LineMeaning meaning = new LineMeaning(statement.type(), year, codes, lines, findings);
            drafts.addAll(
                    new LineReader(statement, lane, list(statement, lane), meaning, corrections, phrases, findings)
                            .read());
        }
        return drafts;
    }

    private static LineNames.Lane list(RecognisedStatement statement, int lane) {
        boolean summary = statement.type() == StatementType.REVENUE_EXPENDITURE_SUMMARY
                || statement.type() == StatementType.APPROPRIATION_SUMMARY;
        if (!summary) {
            return LineNames.Lane.ANY;
        }
        boolean nature = statement.columns().stream()
                .filter(column -> column.lane() == lane)
                .map(StatementColumn::meaning)
                .anyMatch(term -> "nature".equals(term.code()));
        if (nature || lane > 1) {
            return LineNames.Lane.NATURE;
        }
        return lane == 0 ? LineNames.Lane.REVENUE : LineNames.Lane.EXPENDITURE;
    }
}
