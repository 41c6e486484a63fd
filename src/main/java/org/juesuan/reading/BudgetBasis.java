package org.juesuan.reading;

import java.util.List;
import java.util.regex.Pattern;
import org.juesuan.domain.finding.Finding;
import org.juesuan.domain.finding.FindingCode;
import org.juesuan.domain.provenance.Place;
import org.juesuan.domain.statement.AmountKind;
import org.juesuan.extract.TextLine;
import org.juesuan.recognise.LabelKey;
import org.juesuan.recognise.Phrases;
import org.juesuan.recognise.RecognisedStatement;

/**
 * Whether 预算数 of a statement is the original or the revised budget: the note under its table decides, else the
 * narrative's sentence on three public expenses; never the province.
 */
final class BudgetBasis {
    private static final int SECTION_LINES = 25;
    private static final int HEADING_LENGTH = 50;
    private static final Pattern NUMBERED = Pattern.compile("^(?:[一二三四五六七八九十]+、|[(][一二三四五六七八九十]+[)])");

    private final Phrases phrases;

    BudgetBasis(Phrases phrases) {
        this.phrases = phrases;
    }

    AmountKind of(RecognisedStatement statement, List<TextLine> narrative, List<Finding> findings) {
        boolean unspecified = statement.columns().stream()
                .anyMatch(column -> column.meaning().kind() == AmountKind.BUDGET_UNSPECIFIED);
        if (!unspecified || !statement.printsAmounts()) {
            return AmountKind.BUDGET_UNSPECIFIED;
        }
        AmountKind inNotes = told(String.join("", statement.notes()));
        AmountKind basis = inNotes == AmountKind.BUDGET_UNSPECIFIED ? told(section(narrative)) : inNotes;
        if (basis == AmountKind.BUDGET_UNSPECIFIED) {
            findings.add(Finding.of(
                    FindingCode.BUDGET_BASIS_UNKNOWN,
                    statement.type(),
                    Place.page(statement.firstPage(), statement.sheet()),
                    "预算数",
                    "年初预算数 or 全年预算数",
                    "'%s' · 预算数 · found no word on its basis · expected 年初 or 全年/调整后".formatted(statement.title())));
        }
        return basis;
    }

    private AmountKind told(String text) {
        if (phrases.tells(Phrases.Kind.REVISED_BUDGET, text)) {
            return AmountKind.REVISED_BUDGET;
        }
        return phrases.tells(Phrases.Kind.ORIGINAL_BUDGET, text)
                ? AmountKind.ORIGINAL_BUDGET
                : AmountKind.BUDGET_UNSPECIFIED;
    }

    /** What stands under the narrative's headings on three public expenses. */
    private static String section(List<TextLine> narrative) {
        StringBuilder text = new StringBuilder();
        int left = 0;
        for (TextLine line : narrative) {
            String key = LabelKey.of(line.text());
            boolean heading = NUMBERED.matcher(key).find();
            if (heading && key.length() < HEADING_LENGTH) {
                boolean onThreePublic = key.contains("三公") && key.contains("决算") && key.contains("说明");
                left = onThreePublic ? SECTION_LINES : 0;
            } else if (left > 0) {
                text.append(line.text());
                left--;
            }
        }
        return text.toString();
    }
}
