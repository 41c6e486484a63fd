package org.juesuan.reading;

import java.util.Optional;
import java.util.regex.Pattern;
import org.juesuan.extract.ExtractedDocument;
import org.juesuan.extract.PageElement;
import org.juesuan.extract.RawTable;
import org.juesuan.extract.TextLine;
import org.juesuan.recognise.LabelKey;
import org.juesuan.recognise.RecognisedDocument;

/** Tells whether a document is a final accounts report at all. */
final class Relevance {
    private static final Pattern BUDGET = Pattern.compile("(?:部门|单位)?预算(?:公开)?(?:表|总表|情况)?");

    /** Why a document holds no final accounts, one clause; empty where it does. */
    Optional<String> reasonToIgnore(ExtractedDocument document, RecognisedDocument recognised) {
        if (recognised.titles() == 0) {
            return Optional.of(
                    namesBudget(document)
                            ? "budget: departmental budgets are not read yet"
                            : "no title of a final accounts statement in it");
        }
        boolean anyAmount = recognised.statements().stream().anyMatch(statement -> statement.printsAmounts());
        boolean structureUnknown = !recognised.findings().isEmpty();
        if (anyAmount || structureUnknown) {
            return Optional.empty();
        }
        boolean allDeclared = !recognised.statements().isEmpty()
                && recognised.statements().stream().allMatch(statement -> statement.emptySentence() != null)
                && !printsPlaceholder(document);
        if (allDeclared) {
            return Optional.empty();
        }
        return Optional.of(
                recognised.statements().isEmpty()
                        ? "titles of final accounts statements without any statement"
                        : "blank form: no figure in any statement");
    }

    private boolean namesBudget(ExtractedDocument document) {
        return document.elements().stream()
                .limit(400)
                .anyMatch(element -> BUDGET.matcher(text(element)).find());
    }

    private boolean printsPlaceholder(ExtractedDocument document) {
        return document.elements().stream()
                .anyMatch(element -> text(element).matches("(?s).*[Xx×]{2,}(?:局|部门|单位|委).*"));
    }

    private static String text(PageElement element) {
        if (element instanceof TextLine line) {
            return LabelKey.of(line.text());
        }
        StringBuilder text = new StringBuilder();
        ((RawTable) element).cells().stream().limit(60).forEach(cell -> text.append(LabelKey.of(cell.text())));
        return text.toString();
    }
}
