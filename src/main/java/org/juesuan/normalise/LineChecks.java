package org.juesuan.normalise;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.juesuan.domain.finding.Finding;
import org.juesuan.domain.finding.FindingCode;
import org.juesuan.domain.provenance.Place;
import org.juesuan.domain.statement.StatementType;

/** Looks over the lines of a statement for rows that are repeated or lost. */
final class LineChecks {
    private static final int ITEM_DIGITS = 7;

    private final StatementType type;
    private final List<Finding> findings;

    LineChecks(StatementType type, List<Finding> findings) {
        this.type = type;
        this.findings = findings;
    }

    void check(List<LineDraft> drafts) {
        List<LineDraft> coded = drafts.stream().filter(LineDraft::coded).toList();
        reportRepeated(coded);
        reportOrphans(coded);
    }

    private void reportRepeated(List<LineDraft> coded) {
        Map<String, LineDraft> first = new HashMap<>();
        for (LineDraft draft : coded) {
            String code = draft.code();
            if (code == null) {
                continue;
            }
            LineDraft earlier = first.putIfAbsent(code, draft);
            if (earlier == null) {
                continue;
            }
            boolean same =
                    figures(earlier).equals(figures(draft)) && !draft.amounts().isEmpty();
            if (same) {
                report(
                        FindingCode.ROW_REPEATED,
                        draft,
                        "row %d prints the same".formatted(earlier.row().number()));
            } else if (code.length() == ITEM_DIGITS) {
                report(
                        FindingCode.ITEM_REPEATED,
                        draft,
                        "one row a code; row %d has it too"
                                .formatted(earlier.row().number()));
            }
        }
    }

    private static List<String> figures(LineDraft draft) {
        return draft.amounts().stream()
                .map(amount -> amount.column().number() + "=" + amount.printed().value())
                .toList();
    }

    private void reportOrphans(List<LineDraft> coded) {
        Set<String> printed =
                coded.stream().map(LineDraft::code).filter(code -> code != null).collect(Collectors.toSet());
        boolean anyClass = printed.stream().anyMatch(code -> code.length() == 3);
        boolean anySection = printed.stream().anyMatch(code -> code.length() == 5);
        for (LineDraft draft : coded) {
            String parent = parent(draft.code());
            boolean formPrintsParents = parent != null && (parent.length() == 3 ? anyClass : anySection);
            if (formPrintsParents
                    && !printed.contains(parent)
                    && !draft.amounts().isEmpty()) {
                report(FindingCode.CODE_PARENT_MISSING, draft, "a row of " + parent + " above it");
            }
        }
    }

    private static @Nullable String parent(@Nullable String code) {
        if (code == null || code.length() != 5 && code.length() != ITEM_DIGITS) {
            return null;
        }
        return code.substring(0, code.length() - 2);
    }

    private void report(FindingCode code, LineDraft draft, String expected) {
        Integer page = draft.row().sheet() == null ? draft.row().page() : null;
        String printed = (draft.code() + " " + draft.label()).strip();
        findings.add(Finding.of(
                code,
                type,
                new Place(page, draft.row().sheet(), draft.row().number(), null),
                printed,
                expected,
                "row %d · found '%s' · expected %s".formatted(draft.row().number(), printed, expected)));
    }
}
