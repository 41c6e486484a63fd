package org.juesuan.publish;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.juesuan.load.Sql;

/** What must hold of a work file before it may be published; each check counts the rows that offend it. */
public final class Verification {
    private static final Map<String, String> CHECKS = new LinkedHashMap<>();

    /** Those of the checks that hold of every published file, whoever asks and when. */
    private static final Set<String> LASTING = Set.of(
            "verify/orphan_amounts", "verify/repeated_facts", "verify/repeated_reports", "verify/hidden_amounts");

    static {
        CHECKS.put("amounts without their report", "verify/orphan_amounts");
        CHECKS.put("fact ids that stand twice", "verify/repeated_facts");
        CHECKS.put("reports with several current versions", "verify/repeated_reports");
        CHECKS.put("documents loaded by this run that core does not hold", "verify/lost_documents");
        CHECKS.put("amounts that mart does not show", "verify/hidden_amounts");
        CHECKS.put("documents that were not read", "verify/unread_documents");
        CHECKS.put("files without a state", "verify/unrecorded_files");
    }

    private Verification() {}

    /** What is wrong, one clause each; empty where the file may be published. */
    public static List<String> problems(Connection connection) throws SQLException {
        return problems(connection, Set.copyOf(CHECKS.values()));
    }

    /** What is wrong with a published file; empty where nothing is. */
    public static List<String> lastingProblems(Connection connection) throws SQLException {
        return problems(connection, LASTING);
    }

    private static List<String> problems(Connection connection, Set<String> wanted) throws SQLException {
        List<String> problems = new ArrayList<>();
        for (Map.Entry<String, String> check : CHECKS.entrySet()) {
            if (!wanted.contains(check.getValue())) {
                continue;
            }
            long offending = Sql.number(connection, Sql.read(check.getValue()));
            if (offending != 0) {
                problems.add("%s: %d".formatted(check.getKey(), offending));
            }
        }
        return problems;
    }
}
