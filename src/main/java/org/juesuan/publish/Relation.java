package org.juesuan.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A table or view of a warehouse, as its comments explain it.
 *
 * @param comment what it holds; empty where it has no comment
 */
public record Relation(String schema, String name, String comment, List<Column> columns) {
    public Relation {
        columns = List.copyOf(columns);
    }

    /**
     * One of its columns.
     *
     * @param type as DuckDB names it
     * @param comment what it means; empty where it has no comment
     */
    public record Column(String name, String type, String comment) {

        /** The unit, by the ending of the name; empty where the column counts no unit. */
        public String unit() {
            if (name.endsWith("_yuan")) {
                return "元";
            }
            return name.endsWith("_percent") ? "%" : "";
        }
    }

    /** With its schema, as SQL writes it. */
    public String fullName() {
        return schema + "." + name;
    }

    /** True where it has a column of that name. */
    public boolean has(String column) {
        return columns.stream().anyMatch(one -> one.name().equals(column));
    }

    /** What people read of a warehouse file: the schemas mart, ref, ops and core, by name. */
    public static List<Relation> of(Path warehouse) throws QueryFailedException, IOException {
        Map<List<String>, List<Column>> columns = new LinkedHashMap<>();
        for (RowValues row : new NamedRows(warehouse).read("summary/relations", Map.of())) {
            List<String> relation =
                    List.of(row.text("schema_name"), row.text("relation"), row.text("relation_comment"));
            columns.computeIfAbsent(relation, key -> new ArrayList<>())
                    .add(new Column(row.text("column_name"), row.text("data_type"), row.text("column_comment")));
        }
        return columns.entrySet().stream()
                .map(entry -> new Relation(
                        entry.getKey().get(0),
                        entry.getKey().get(1),
                        entry.getKey().get(2),
                        entry.getValue()))
                .toList();
    }
}
