package org.juesuan.serve;

import java.util.ArrayList;
import java.util.List;
import org.juesuan.load.LoadSummary.RefusedDocument;

/** One refused document in one line: document · place · what · found · expected. */
final class ErrorLine {
    private ErrorLine() {}

    static String of(RefusedDocument document) {
        List<String> parts = new ArrayList<>();
        parts.add(document.path());
        parts.add(place(document));
        String code = document.code();
        parts.add(code == null ? document.state() : document.state() + " " + code);
        parts.add(document.reason());
        if (document.printed() != null) {
            parts.add("found '%s'".formatted(document.printed()));
        }
        if (document.expected() != null) {
            parts.add("expected '%s'".formatted(document.expected()));
        }
        return String.join(" · ", parts).replaceAll("\\s*\\R\\s*", " ");
    }

    private static String place(RefusedDocument document) {
        List<String> place = new ArrayList<>();
        if (document.page() != null) {
            place.add("page " + document.page());
        }
        if (document.statement() != null) {
            place.add(document.statement());
        }
        if (document.row() != null) {
            place.add("row " + document.row());
        }
        if (document.column() != null) {
            place.add("column " + document.column());
        }
        return place.isEmpty() ? "whole document" : String.join(" ", place);
    }
}
