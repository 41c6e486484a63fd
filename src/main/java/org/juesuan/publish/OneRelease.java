package org.juesuan.publish;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.juesuan.load.DuckDb;

/**
 * Keeps a published file open, so that all that is asked of it meanwhile is answered by one release even where another
 * one is published in between: as long as it is open, further connections of this process share its database.
 */
public final class OneRelease implements AutoCloseable {
    private final Connection connection;

    private OneRelease(Connection connection) {
        this.connection = connection;
    }

    /** The release that is published now. */
    public static OneRelease of(Path published) throws QueryFailedException {
        try {
            return new OneRelease(DuckDb.openReadOnly(published));
        } catch (SQLException e) {
            throw PreparedSelect.failure(e);
        }
    }

    @Override
    public void close() throws QueryFailedException {
        PreparedSelect.close(connection);
    }
}
