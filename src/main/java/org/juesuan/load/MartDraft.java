package org.juesuan.load;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A database in memory in which the views of {@code mart} stand over the warehouse, or over a part of its reports, so
 * that rows of the stored tables are computed by the same views whatever is stored already. It holds no rows itself.
 */
final class MartDraft implements AutoCloseable {
    private static final String PART = " SEMI JOIN temp.part_report USING (report_id)";

    private final Connection connection;
    private final String warehouse;
    private final String draft;

    /** A file gives its database its own name, so the draft has one that is not that. */
    private MartDraft(Connection connection) throws SQLException {
        this.connection = connection;
        String name = Sql.text(connection, "SELECT current_database()");
        this.warehouse = Sql.identifier(name);
        this.draft = Sql.identifier(name + " draft");
    }

    /** Over all reports; what is not computed here is taken as it is stored. */
    static MartDraft overAll(Connection connection, Set<String> computed) throws SQLException {
        return over(connection, computed, relation -> relation);
    }

    /** Over the reports in the temporary table {@code part_report}, whichever stand there when it is asked. */
    static MartDraft overPart(Connection connection, Set<String> computed) throws SQLException {
        Sql.execute(connection, "CREATE OR REPLACE TEMP TABLE part_report (report_id VARCHAR)");
        return over(connection, computed, relation -> relation + PART);
    }

    private static MartDraft over(Connection connection, Set<String> computed, UnaryOperator<String> cut)
            throws SQLException {
        MartDraft draft = new MartDraft(connection);
        Map<String, String> relations = draft.relations(cut);
        Sql.execute(connection, "ATTACH ':memory:' AS " + draft.draft);
        Sql.execute(connection, "USE " + draft.draft);
        try {
            draft.create(relations, computed);
        } finally {
            Sql.execute(connection, "USE " + draft.warehouse);
        }
        return draft;
    }

    /** What a view gives, as it is asked of the warehouse. */
    String relation(String view) {
        return draft + ".mart." + view;
    }

    /** Puts what the view gives now in the place of the rows of its table under some keys. */
    void replace(String view, String key, String keys) throws SQLException {
        Sql.execute(connection, "DELETE FROM mart.%s WHERE %s IN (FROM %s)".formatted(view, key, keys));
        Sql.execute(connection, "INSERT INTO mart.%1$s FROM %2$s".formatted(view, relation(view)));
    }

    /** The same for all rows. */
    void replace(String view) throws SQLException {
        Sql.execute(connection, "DELETE FROM mart." + view);
        Sql.execute(connection, "INSERT INTO mart.%1$s FROM %2$s".formatted(view, relation(view)));
    }

    @Override
    public void close() throws SQLException {
        Sql.execute(connection, "DETACH " + draft);
    }

    private void create(Map<String, String> relations, Set<String> computed) throws SQLException {
        for (String schema : new String[] {"core", "ref", "ops", "mart"}) {
            Sql.execute(connection, "CREATE SCHEMA " + schema);
        }
        for (Map.Entry<String, String> relation : relations.entrySet()) {
            if (!relation.getKey().startsWith("mart.")) {
                show(relation.getKey(), relation.getValue());
            }
        }
        Sql.run(connection, "macro/percent");
        for (String view : WarehouseSchema.martViews()) {
            if (computed.contains(view) || MartTables.staysView(view)) {
                Sql.execute(connection, withoutComments(Sql.read("mart/" + view)));
            } else {
                show("mart." + view, Objects.requireNonNull(relations.get("mart." + view), view));
            }
        }
    }

    private static String withoutComments(String view) {
        return view.substring(0, view.indexOf("\nCOMMENT ON VIEW"));
    }

    private void show(String name, String relation) throws SQLException {
        Sql.execute(connection, "CREATE VIEW %s AS FROM %s".formatted(name, relation));
    }

    private Map<String, String> relations(UnaryOperator<String> cut) throws SQLException {
        Map<String, String> relations = new LinkedHashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(Sql.read("publish/relations"))) {
            while (rows.next()) {
                String name = rows.getString("schema_name") + "." + rows.getString("table_name");
                String whole = warehouse + "." + name;
                relations.put(name, rows.getBoolean("has_report") ? cut.apply(whole) : whole);
            }
        }
        return relations;
    }
}
