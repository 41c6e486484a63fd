package org.juesuan.domain.finding;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.juesuan.domain.provenance.Place;
import org.juesuan.domain.statement.StatementType;

/**
 * Something noticed about a document, with its place.
 *
 * @param severity usually the code's own; a rule may weigh one case differently
 * @param statement null where the document as a whole is meant
 * @param printed what is printed there; null where nothing is
 * @param expected what was expected; null where that cannot be said
 * @param message one sentence a person can act on: what · found · expected
 */
public record Finding(
        FindingCode code,
        Severity severity,
        @Nullable StatementType statement,
        Place place,
        @Nullable String printed,
        @Nullable String expected,
        String message)
        implements Serializable {
    public Finding {
        Objects.requireNonNull(message);
    }

    /** A finding of its code's own severity. */
    public static Finding of(
            FindingCode code,
            @Nullable StatementType statement,
            Place place,
            @Nullable String printed,
            @Nullable String expected,
            String message) {
        return new Finding(code, code.severity(), statement, place, printed, expected, message);
    }
}
