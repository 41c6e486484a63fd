package org.juesuan.reconcile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.juesuan.domain.amount.MoneyUnit;

/**
 * A report as the readers would stage it, from compact text. One line per printed row: a code, then key=amount. Keys are
 * measures; in the summary directions; in the appropriation summary {@code revenue} or accounts; in three public amount
 * kinds. {@code code@classification} sets what the code does not tell.
 */
final class StagedReport {
    static final List<String> STATEMENTS = List.of(
            "revenue_expenditure_summary",
            "revenue",
            "expenditure",
            "appropriation_summary",
            "general_public_expenditure",
            "general_public_basic_expenditure",
            "government_fund",
            "state_capital",
            "three_public_expense");

    /** One printed amount; {@code unit} that of its statement. */
    record Amount(
            String statement,
            String kind,
            String direction,
            String account,
            String classification,
            String code,
            String role,
            String measure,
            BigDecimal printed,
            String label,
            int row,
            int column) {}

    final String id;
    final List<Amount> amounts = new ArrayList<>();
    final Map<String, MoneyUnit> units = new LinkedHashMap<>();
    final Map<String, String> states = new LinkedHashMap<>();
    String entity = "平顶山市工业和信息化局";
    String parent = "";
    String edition = "department";
    int year = 2023;
    boolean quarantined;
    final List<String> listedUnits = new ArrayList<>();
    final List<String> narrative = new ArrayList<>();
    final List<StagedForm> forms = new ArrayList<>();

    StagedReport(String id) {
        this.id = id;
        STATEMENTS.forEach(statement -> states.put(statement, "absent"));
    }

    StagedReport of(String entity, String edition, int year) {
        this.entity = entity;
        this.edition = edition;
        this.year = year;
        return this;
    }

    StagedReport under(String parent) {
        this.parent = parent;
        return this;
    }

    StagedReport declaredEmpty(String statement) {
        states.put(statement, "declared_empty");
        return this;
    }

    StagedReport statement(String statement, String text) {
        return statement(statement, MoneyUnit.TEN_THOUSAND_YUAN, text);
    }

    StagedReport statement(String statement, MoneyUnit unit, String text) {
        units.put(statement, unit);
        states.put(statement, "present");
        int row = 0;
        for (String line : text.strip().split("\n")) {
            String[] words = line.strip().split("\\s+");
            row++;
            for (int i = 1; i < words.length; i++) {
                String[] pair = words[i].split("=");
                amounts.add(amount(statement, words[0], pair[0], pair[1], row, i));
            }
        }
        return this;
    }

    private static Amount amount(String statement, String word, String key, String printed, int row, int column) {
        boolean ofWhich = word.startsWith("其中:");
        String[] named = (ofWhich ? word.substring(3) : word).split("@");
        String code = named[0];
        String direction = direction(statement, code, key);
        return new Amount(
                statement,
                statement.equals("three_public_expense") ? key : "outturn",
                direction,
                account(statement, code, key),
                named.length > 1 ? named[1] : classification(statement, code, direction),
                code.equals("?") ? null : code,
                ofWhich ? "of_which" : role(statement, code, key),
                measure(statement, key),
                new BigDecimal(printed),
                code,
                row,
                column);
    }

    private static String direction(String statement, String code, String key) {
        if (List.of("opening", "closing", "surplus_allocation", "use_of_non_appropriation_surplus")
                .contains(code)) {
            return "balance";
        }
        return switch (statement) {
            case "revenue_expenditure_summary" -> key;
            case "revenue" -> "revenue";
            case "appropriation_summary" ->
                key.equals("revenue") || code.endsWith("_appropriation") ? "revenue" : "expenditure";
            default ->
                switch (key) {
                    case "opening", "closing" -> "balance";
                    case "revenue" -> "revenue";
                    default -> "expenditure";
                };
        };
    }

    private static String account(String statement, String code, String key) {
        return switch (statement) {
            case "revenue_expenditure_summary", "revenue", "expenditure" -> "all";
            case "appropriation_summary" -> {
                if (code.endsWith("_appropriation")) {
                    yield code.replace("_appropriation", "");
                }
                yield key.equals("revenue") ? "fiscal_appropriation" : key;
            }
            case "government_fund", "state_capital" -> statement;
            case "three_public_expense" -> "fiscal_appropriation";
            default -> "general_public";
        };
    }

    private static String classification(String statement, String code, String direction) {
        if (direction.equals("balance")) {
            return "balance";
        }
        return switch (statement) {
            case "general_public_basic_expenditure" -> "economic";
            case "three_public_expense" -> "three_public";
            case "revenue_expenditure_summary", "appropriation_summary" ->
                direction.equals("revenue")
                        ? "revenue_source"
                        : List.of("basic", "project").contains(code) ? "expenditure_nature" : "functional";
            default -> "functional";
        };
    }

    private static String role(String statement, String code, String key) {
        return switch (code) {
            case "grand_total" -> "grand_total";
            case "total", "current_year_total" -> "total";
            case "personnel", "routine_operating", "vehicles" -> "subtotal";
            case "opening" ->
                statement.equals("appropriation_summary") && key.equals("fiscal_appropriation") ? "subtotal" : "detail";
            default -> "detail";
        };
    }

    private static String measure(String statement, String key) {
        return switch (statement) {
            case "revenue_expenditure_summary", "appropriation_summary", "three_public_expense" -> "total";
            default -> key;
        };
    }
}
