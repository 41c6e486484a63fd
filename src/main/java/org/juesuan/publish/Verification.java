package org.juesuan.publish;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.juesuan.load.Sql;

/** What must hold of a work file before it may be published; each check counts the rows that offend it. */
public final class Verification {
    private static final String REPEATED_FACTS = "fact ids that stand twice";

    private static final Map<String, String> LOAD = new LinkedHashMap<>();
    private static final Map<String, String> REPORTS =
            Map.of("reports with several current versions", "verify/repeated_reports");
    private static final Map<String, String> AMOUNTS = new LinkedHashMap<>();

    static {
        LOAD.put("documents loaded by this run that core does not hold", "verify/lost_documents");
        LOAD.put("documents that were not read", "verify/unread_documents");
        LOAD.put("files without a state", "verify/unrecorded_files");
        LOAD.put(REPEATED_FACTS, "verify/repeated_facts_of_load");
        AMOUNTS.put("amounts without their report", "verify/orphan_amounts");
        AMOUNTS.put("amounts that mart does not show", "verify/hidden_amounts");
    }

    private Verification() {}

    /**
     * What is wrong, one clause each; empty where the file may be published. All amounts are counted wherever the load may
     * have changed one: it had a document to read, or it is no load. Ids are compared in what the load has brought.
     */
    public static List<String> problems(Connection connection) throws SQLException {
        List<String> problems = problems(connection, REPORTS);
        problems.addAll(problems(connection, LOAD));
        if (Sql.number(connection, Sql.read("verify/has_read_nothing")) == 0) {
            problems.addAll(problems(connection, AMOUNTS));
        }
        return problems;
    }

    /** What is wrong with a published file, whoever asks and when; empty where nothing is. */
    public static List<String> lastingProblems(Connection connection) throws SQLException {
        List<String> problems = problems(connection, REPORTS);
        problems.addAll(problems(connection, AMOUNTS));
        problems.addAll(problems(connection, Map.of(REPEATED_FACTS, "verify/repeated_facts")));
        return problems;
    }

    private static List<String> problems(Connection connection, Map<String, String> checks) throws SQLException {
        List<String> problems = new ArrayList<>();
        for (Map.Entry<String, String> check : checks.entrySet()) {
            long offending = Sql.number(connection, Sql.read(check.getValue()));
            if (offending != 0) {
                problems.add("%s: %d".formatted(check.getKey(), offending));
            }
        }
        return problems;
    }
}
