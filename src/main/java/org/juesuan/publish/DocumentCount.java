package org.juesuan.publish;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.juesuan.load.Sql;

/**
 * What a stage took of one document and gave.
 *
 * @param outcome what it came to
 */
public record DocumentCount(String path, String sha256, long taken, long given, String outcome) {

    static List<DocumentCount> read(Connection connection, String name) throws SQLException {
        List<DocumentCount> counts = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(Sql.read(name))) {
            while (row.next()) {
                counts.add(new DocumentCount(
                        row.getString("path"),
                        row.getString("sha256"),
                        row.getLong("taken"),
                        row.getLong("given"),
                        row.getString("outcome")));
            }
        }
        return counts;
    }
}
