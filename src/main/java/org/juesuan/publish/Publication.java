package org.juesuan.publish;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.juesuan.load.Sql;
import org.juesuan.load.WarehousePaths;

/** Decides whether a work file may be published: it must be whole, and the load must not have refused too much. */
public final class Publication {
    private static final int ALL = 100;

    private final int mostRefusedPercent;
    private final int releases;

    /** @param mostRefusedPercent the share of refused documents above which nothing is published; 100 publishes always */
    public Publication(int mostRefusedPercent) {
        this(mostRefusedPercent, 0);
    }

    /** @param releases how many published files are kept */
    public Publication(int mostRefusedPercent, int releases) {
        this.mostRefusedPercent = mostRefusedPercent;
        this.releases = releases;
    }

    /** Keeps what is published now as a release. */
    public void keep(WarehousePaths paths) throws IOException {
        new Releases(paths).keep(releases);
    }

    /** Fails with every reason against publishing. */
    public void verify(Connection connection) throws SQLException, PublicationRefusedException {
        List<String> problems = Verification.problems(connection);
        if (!problems.isEmpty()) {
            throw new PublicationRefusedException(String.join("; ", problems));
        }
        long refused = Sql.number(connection, Sql.read("verify/refused_percent"));
        if (mostRefusedPercent < ALL && refused > mostRefusedPercent) {
            throw new PublicationRefusedException(
                    "%d %% of the documents were refused, the job file allows %d %% (policy.refused_percent)"
                            .formatted(refused, mostRefusedPercent));
        }
    }
}
