package org.juesuan.load;

import java.io.Serializable;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;

/** What readings depend on beside the bytes: a document is read again when the version of one of its keys changes. */
public record ReadingKeys(List<Key> keys) implements Serializable {

    /** What a key is about. */
    public enum Kind {
        /** Every document. */
        BASE,
        /** Documents that a limit may have refused. */
        LIMITS,
        /** Documents of a content kind. */
        EXTRACTOR,
        /** The document of a SHA-256. */
        DOCUMENT,
        /** Documents of a file name. */
        FILE,
        /** Documents that hold a report. */
        REPORT
    }

    /**
     * One thing readings depend on.
     *
     * @param key what of its kind is meant; empty where the kind says it all
     */
    public record Key(Kind kind, String key, String version) implements Serializable {
        String kindId() {
            return kind.name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public ReadingKeys {
        keys = List.copyOf(keys);
    }

    /** Nothing but the bytes. */
    public static ReadingKeys none() {
        return new ReadingKeys(List.of());
    }

    /** All of it as one hash; the same where nothing has changed. */
    public String fingerprint() {
        return Fingerprint.of(keys.stream().map(Key::toString).collect(Collectors.joining("\n")));
    }

    void write(Connection connection, ReadPolicy policy) throws SQLException {
        try (RowAppender rows = new RowAppender(connection, "staging", "reading_key")) {
            for (Key key : keys) {
                rows.row()
                        .text(key.kindId())
                        .text(key.key())
                        .text(key.version())
                        .end();
            }
            if (policy == ReadPolicy.EVERYTHING) {
                rows.row().text("everything").text("").text("").end();
            }
        }
    }
}
