package org.juesuan.serve;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.juesuan.load.DuckDb;
import org.juesuan.load.Sql;
import org.juesuan.publish.ParquetFile;

/**
 * Questions as an analyst writes them by hand who has nothing but a folder of Parquet copies of what a warehouse holds:
 * {@code src/test/resources/by-hand}.
 */
final class ByHand {
    private static final Pattern COPY = Pattern.compile("'(\\w+\\.\\w+)\\.parquet'");
    private static final String PERCENT =
            "CREATE MACRO percent(part, whole) AS CASE WHEN whole > 0 THEN round(part * 100 / whole, 2) END";

    private final Path folder;

    ByHand(Path folder) {
        this.folder = folder;
    }

    /** Takes a row by hand. */
    interface Rows {
        void row(List<@Nullable Object> values);
    }

    /** Writes a Parquet copy of every relation that the named questions read. */
    static ByHand copy(Path warehouse, Path folder, Collection<String> names) throws Exception {
        Set<String> relations = new TreeSet<>();
        for (String name : names) {
            COPY.matcher(sql(name)).results().map(found -> found.group(1)).forEach(relations::add);
        }
        for (String relation : relations) {
            new ParquetFile(warehouse, "FROM " + relation, Map.of()).write(folder.resolve(relation + ".parquet"));
        }
        return new ByHand(folder);
    }

    long bytes() throws IOException {
        long bytes = 0;
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                bytes += Files.size(file);
            }
        }
        return bytes;
    }

    void run(String name, Map<String, String> values, Rows rows) throws Exception {
        try (Connection connection = open();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(bound(sql(name), values))) {
            int width = result.getMetaData().getColumnCount();
            while (result.next()) {
                List<@Nullable Object> row = new ArrayList<>(width);
                for (int column = 1; column <= width; column++) {
                    row.add(result.getObject(column));
                }
                rows.row(row);
            }
        }
    }

    private Connection open() throws Exception {
        Connection connection = DuckDb.openInMemory();
        Sql.execute(connection, "SET file_search_path = " + Sql.literal(folder.toString()));
        Sql.execute(connection, PERCENT);
        return connection;
    }

    private static String bound(String sql, Map<String, String> values) {
        return Pattern.compile("\\$(\\w+)")
                .matcher(sql)
                .replaceAll(name -> Matcher.quoteReplacement(Sql.literal(values.get(name.group(1)))));
    }

    private static String sql(String name) throws IOException {
        try (InputStream in = ByHand.class.getResourceAsStream("/by-hand/" + name + ".sql")) {
            if (in == null) {
                throw new IllegalStateException("by-hand/%s.sql · not there".formatted(name));
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
