package org.juesuan.serve.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.juesuan.publish.Relation;
import org.juesuan.publish.Relation.Column;

/** The columns of a relation as a Table Schema, with the column types of the Fiscal Data Package (os-types). */
final class FiscalSchema {
    private static final Map<String, String> TYPES = table("fiscal_type.csv", 2);
    private static final Map<String, String> KEYS = table("primary_key.csv", 1);

    private FiscalSchema() {}

    static Map<String, Object> of(Relation relation) {
        List<Map<String, Object>> fields = new ArrayList<>();
        for (Column column : relation.columns()) {
            fields.add(field(relation, column));
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("fields", fields);
        schema.put("missingValues", List.of(""));
        String key = KEYS.get(relation.name());
        if (key != null) {
            schema.put("primaryKey", List.of(key.split(" ")));
        }
        return schema;
    }

    private static Map<String, Object> field(Relation relation, Column column) {
        Map<String, Object> field = new LinkedHashMap<>();
        field.put("name", column.name());
        field.put("type", type(column.type()));
        field.put("description", column.comment());
        if (!column.unit().isEmpty()) {
            field.put("unit", column.unit());
        }
        String columnType = columnType(relation, column);
        if (!columnType.isEmpty()) {
            field.put("columnType", columnType);
        }
        return field;
    }

    /** The type of a Table Schema. */
    private static String type(String type) {
        return switch (type) {
            case "INTEGER", "BIGINT", "HUGEINT", "SMALLINT", "TINYINT" -> "integer";
            case "BOOLEAN" -> "boolean";
            case "DATE" -> "date";
            default -> type.startsWith("DECIMAL") || type.equals("DOUBLE") ? "number" : "string";
        };
    }

    /** Empty where the standard knows no type of that kind. */
    private static String columnType(Relation relation, Column column) {
        String known = TYPES.getOrDefault(relation.name() + " " + column.name(), TYPES.get("* " + column.name()));
        if (known != null) {
            return known;
        }
        if (column.unit().equals("元")) {
            return "value";
        }
        String type = type(column.type());
        return type.equals("boolean") ? "" : "unknown:" + type;
    }

    /** A table of the class path: the first columns, joined, to the one after them. */
    private static Map<String, String> table(String name, int keys) {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (InputStream in = Objects.requireNonNull(FiscalSchema.class.getResourceAsStream(name), name);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
                CSVParser rows = format.parse(reader)) {
            Map<String, String> table = new LinkedHashMap<>();
            for (CSVRecord row : rows) {
                table.put(String.join(" ", row.toList().subList(0, keys)), row.get(keys));
            }
            return table;
        } catch (IOException e) {
            throw new IllegalStateException(name, e);
        }
    }
}
