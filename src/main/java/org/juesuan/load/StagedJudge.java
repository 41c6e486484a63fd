package org.juesuan.load;

import java.sql.Connection;
import java.sql.SQLException;

/** Looks at everything staged by the running load and writes what it finds beside it. */
@FunctionalInterface
public interface StagedJudge {

    /** Judges all staged documents that are not quarantined, set-based; may be run again after an interruption. */
    void judge(Connection connection) throws SQLException;
}
