package org.juesuan.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Small results of statements that come with the program, kept in memory. */
public final class NamedRows {
    private final Path published;

    public NamedRows(Path published) {
        this.published = published;
    }

    /** The rows of {@code sql/NAME.sql}. */
    public List<RowValues> read(String name, Map<String, String> parameters) throws QueryFailedException, IOException {
        List<RowValues> rows = new ArrayList<>();
        ReadOnlyQuery.named(published, name, parameters).run(new RowSink() {
            private List<Column> columns = List.of();

            @Override
            public void columns(List<Column> told) {
                columns = List.copyOf(told);
            }

            @Override
            public void row(List<@Nullable Object> values) {
                Map<String, @Nullable Object> row = new LinkedHashMap<>();
                for (int i = 0; i < columns.size(); i++) {
                    row.put(columns.get(i).name(), values.get(i));
                }
                rows.add(new RowValues(row));
            }

            @Override
            public void end() {}
        });
        return rows;
    }
}
