package org.juesuan.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.juesuan.publish.Relation;
import org.juesuan.publish.Relation.Column;
import org.juesuan.publish.RowSink;
import org.juesuan.serve.page.Html;

/** What every schema, table, view and column of a warehouse means, from the comments in it. */
final class DataDictionary {
    private static final List<String> SCHEMAS = List.of("mart", "ref", "ops", "core");
    private static final List<String> MEANINGS = List.of(
            "what analysts read; names and columns are fixed",
            "codes, bridges and other reference",
            "runs, documents and their findings",
            "every version of every report; an inner side, read mart instead");
    private static final String GRAIN = "-- Grain: ";

    private final List<Relation> relations;

    DataDictionary(List<Relation> relations) {
        this.relations = List.copyOf(relations);
    }

    /** As one page of Markdown. */
    void markdown(PrintWriter out) {
        out.print("""
                # Data dictionary

                Every schema, table, view and column of the warehouse, from the comments in it. Generated; do not edit. `juesuan dictionary` gives the same of a warehouse file, also as HTML or CSV. Amounts are in yuan (元) where the name ends in `_yuan`, shares and rates in per cent where it ends in `_percent`.
                """);
        for (String schema : SCHEMAS) {
            out.print("\n## %s: %s\n".formatted(schema, MEANINGS.get(SCHEMAS.indexOf(schema))));
            in(schema).forEach(relation -> markdown(out, relation));
        }
        out.flush();
    }

    private static void markdown(PrintWriter out, Relation relation) {
        out.print("\n### %s\n\n%s.%s\n\n| column | type | unit | meaning |\n|---|---|---|---|\n"
                .formatted(relation.fullName(), relation.comment(), sentence(grain(relation))));
        for (Column column : relation.columns()) {
            out.print("| `%s` | %s | %s | %s |\n"
                    .formatted(
                            column.name(),
                            column.type(),
                            column.unit(),
                            column.comment().replace("|", "\\|")));
        }
    }

    /** As one page for a browser, that loads nothing. */
    void html(PrintWriter out) {
        out.print("<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>Data dictionary</title>\n"
                + "<style>body{font-family:sans-serif;max-width:70em;margin:2em auto;padding:0 1em}"
                + "table{border-collapse:collapse;width:100%}td,th{border:1px solid #ccc;padding:.3em .5em;"
                + "text-align:left;vertical-align:top}td:first-child{font-family:monospace}</style></head>\n"
                + "<body><h1>Data dictionary</h1>\n");
        for (Relation relation : relations) {
            out.print("<h2>%s</h2><p>%s.%s</p>\n<table><tr><th>column<th>type<th>unit<th>meaning</tr>\n"
                    .formatted(
                            Html.escape(relation.fullName()),
                            Html.escape(relation.comment()),
                            Html.escape(sentence(grain(relation)))));
            for (Column column : relation.columns()) {
                out.print("<tr><td>%s<td>%s<td>%s<td>%s</tr>\n"
                        .formatted(
                                Html.escape(column.name()),
                                Html.escape(column.type()),
                                Html.escape(column.unit()),
                                Html.escape(column.comment())));
            }
            out.print("</table>\n");
        }
        out.print("</body></html>\n");
        out.flush();
    }

    /** One row for each column. */
    void rows(RowSink sink) throws IOException {
        List<RowSink.Column> header = new ArrayList<>();
        for (String name :
                List.of("schema", "relation", "relation_meaning", "grain", "column", "type", "unit", "meaning")) {
            header.add(new RowSink.Column(name, false));
        }
        sink.columns(header);
        for (Relation relation : relations) {
            for (Column column : relation.columns()) {
                List<@Nullable Object> row = new ArrayList<>(List.of(
                        relation.schema(), relation.name(), relation.comment(), grain(relation), column.name()));
                row.addAll(List.of(column.type(), column.unit(), column.comment()));
                sink.row(row);
            }
        }
        sink.end();
    }

    private List<Relation> in(String schema) {
        return relations.stream()
                .filter(relation -> relation.schema().equals(schema))
                .toList();
    }

    /** What one row is, by the first comment of the view's file; empty for a table, whose own comment says it. */
    private static String grain(Relation relation) {
        String resource = "/sql/%s/%s.sql".formatted(relation.schema(), relation.name());
        try (InputStream in = DataDictionary.class.getResourceAsStream(resource)) {
            if (in == null) {
                return "";
            }
            StringBuilder grain = new StringBuilder();
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            if (!text.startsWith(GRAIN)) {
                return "";
            }
            for (String line : text.substring(GRAIN.length()).lines().toList()) {
                if (!grain.isEmpty() && !line.startsWith("-- ")) {
                    break;
                }
                grain.append(grain.isEmpty() ? line : line.substring(2));
            }
            return grain.toString();
        } catch (IOException e) {
            throw new IllegalStateException(resource, e);
        }
    }

    private static String sentence(String grain) {
        return grain.isEmpty() ? "" : " One row: " + grain;
    }
}
