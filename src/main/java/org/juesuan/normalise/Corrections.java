package org.juesuan.normalise;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.juesuan.recognise.LabelKey;
import org.juesuan.recognise.SeedTable;

/** Approved corrections of printed figures (seeds/correction/correction.csv); each names its document by SHA-256. */
public final class Corrections {
    private final Map<String, List<SeedTable.Row>> byDocument = new HashMap<>();

    public Corrections(List<SeedTable.Row> rows) {
        rows.forEach(row -> byDocument
                .computeIfAbsent(row.text("sha256"), key -> new java.util.ArrayList<>())
                .add(row));
    }

    /** The corrections of one document. */
    public Document of(String sha256) {
        return new Document(byDocument.getOrDefault(sha256, List.of()));
    }

    /** One document's corrections. */
    public record Document(List<SeedTable.Row> rows) {

        /** The text that replaces a printed one at a place; empty where no correction fits place and printed text. */
        Optional<String> correctedText(String statement, int row, int column, String printed) {
            return rows.stream()
                    .filter(candidate -> candidate.text("statement").equals(statement)
                            && candidate.text("row_no").equals(Integer.toString(row))
                            && candidate.text("column_no").equals(Integer.toString(column))
                            && LabelKey.of(candidate.text("printed")).equals(LabelKey.of(printed)))
                    .map(candidate -> candidate.text("corrected"))
                    .findFirst();
        }
    }
}
