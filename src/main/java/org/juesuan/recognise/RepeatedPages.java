package org.juesuan.recognise;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.juesuan.domain.finding.Finding;
import org.juesuan.domain.finding.FindingCode;
import org.juesuan.domain.provenance.Place;
import org.juesuan.extract.RawCell;

/** Takes out pages of a statement that print again what an earlier page of it printed. */
final class RepeatedPages {
    private final List<Finding> findings;

    RepeatedPages(List<Finding> findings) {
        this.findings = findings;
    }

    RecognisedStatement without(RecognisedStatement statement) {
        Map<Integer, List<RecognisedRow>> pages = new LinkedHashMap<>();
        statement
                .rows()
                .forEach(row -> pages.computeIfAbsent(row.page(), page -> new ArrayList<>())
                        .add(row));
        Set<List<List<String>>> seen = new HashSet<>();
        List<RecognisedRow> kept = new ArrayList<>();
        for (List<RecognisedRow> rows : pages.values()) {
            boolean again = rows.size() > 1 && !seen.add(texts(rows));
            if (again) {
                drop(statement, rows);
            } else {
                rows.forEach(row -> kept.add(new RecognisedRow(kept.size() + 1, row.page(), row.sheet(), row.cells())));
            }
        }
        return kept.size() == statement.rows().size() ? statement : withRows(statement, kept);
    }

    private void drop(RecognisedStatement statement, List<RecognisedRow> rows) {
        rows.forEach(
                row -> statement.ledger().ignored("repeated_page", row.cells().size()));
        RecognisedRow first = rows.get(0);
        findings.add(Finding.of(
                FindingCode.STATEMENT_COPY_IGNORED,
                statement.type(),
                Place.page(first.page(), first.sheet()),
                null,
                null,
                "'%s' page %d · found · the %d rows of an earlier page again · ignored"
                        .formatted(statement.title(), first.page(), rows.size())));
    }

    private static List<List<String>> texts(List<RecognisedRow> rows) {
        return rows.stream()
                .map(row -> row.cells().values().stream()
                        .map(RawCell::text)
                        .map(LabelKey::of)
                        .toList())
                .toList();
    }

    private static RecognisedStatement withRows(RecognisedStatement statement, List<RecognisedRow> rows) {
        return new RecognisedStatement(
                statement.type(),
                statement.account(),
                statement.title(),
                statement.mark(),
                statement.unit(),
                statement.emptySentence(),
                statement.firstPage(),
                statement.lastPage(),
                statement.sheet(),
                statement.columns(),
                rows,
                statement.notes(),
                statement.bodies(),
                statement.years(),
                statement.ledger(),
                statement.cells());
    }
}
