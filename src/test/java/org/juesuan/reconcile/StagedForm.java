package org.juesuan.reconcile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A self-evaluation form as the readers would stage it, from compact text: {@code form kind total_weight total_score}, and
 * under it rows {@code funding source original revised outturn weight rate score} (amounts in 万元) and {@code indicator
 * section level_1 level_1_weight name target actual weight score}; a dot where nothing is printed.
 */
record StagedForm(String[] words, String rows) {
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

    List<String> rows(String sha, String report, int formNo) {
        List<String> sql = new ArrayList<>();
        sql.add(
                "INSERT INTO staging.performance_form VALUES ('%s', '%s', %d, '%s', 'form', NULL, '万元', true, %s, %s, %s, 1, NULL)"
                        .formatted(
                                sha, report, formNo, words[1], number(words[2]), number(words[3]), decimals(words[3])));
        int row = 0;
        for (String line : rows.strip().split("\n")) {
            row++;
            String[] cells = line.strip().split(" ");
            String key = "'%s', '%s', '%s:performance:%d:%d', %d".formatted(sha, report, report, formNo, row, formNo);
            sql.add(cells[0].equals("funding") ? funding(key, cells, row) : indicator(key, cells, row));
        }
        return sql;
    }

    private static String funding(String key, String[] cells, int row) {
        int finest = 0;
        for (int i = 2; i <= 4; i++) {
            finest = Math.max(finest, cells[i].equals(".") ? 0 : new BigDecimal(cells[i]).scale());
        }
        return "INSERT INTO staging.performance_funding VALUES (%s, '%s', %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, 1, NULL, %d)"
                .formatted(
                        key,
                        cells[1],
                        yuan(cells[2]),
                        yuan(cells[3]),
                        yuan(cells[4]),
                        TEN_THOUSAND.movePointLeft(finest).toPlainString(),
                        text(cells[2]),
                        text(cells[3]),
                        text(cells[4]),
                        number(cells[5]),
                        number(cells[6]),
                        decimals(cells[6]),
                        text(cells[6]),
                        number(cells[7]),
                        decimals(cells[7]),
                        text(cells[7]),
                        row);
    }

    private static String indicator(String key, String[] cells, int row) {
        return "INSERT INTO staging.performance_indicator VALUES (%s, %d, '%s', %s, %s, NULL, '%s', '%s', %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, NULL, 1, NULL, %d)"
                .formatted(
                        key,
                        row,
                        cells[1],
                        text(cells[2]),
                        number(cells[3]),
                        cells[4],
                        cells[4],
                        text(cells[5]),
                        cells[5].equals(".") ? "NULL" : "'" + cells[5].charAt(0) + "'",
                        number(cells[5].length() > 1 ? cells[5].substring(1) : "."),
                        cells[5].endsWith("%") ? "'%'" : "NULL",
                        text(cells[6]),
                        cells[6].equals(".") ? "NULL" : "'='",
                        number(cells[6]),
                        cells[6].endsWith("%") ? "'%'" : "NULL",
                        number(cells[7]),
                        number(cells[8]),
                        decimals(cells[8]),
                        text(cells[8]),
                        row);
    }

    private static String yuan(String printed) {
        return printed.equals(".")
                ? "NULL"
                : new BigDecimal(printed).multiply(TEN_THOUSAND).toPlainString();
    }

    private static String number(String printed) {
        return printed.equals(".") ? "NULL" : printed.replace("%", "");
    }

    private static String decimals(String printed) {
        return printed.equals(".") ? "NULL" : Integer.toString(new BigDecimal(printed.replace("%", "")).scale());
    }

    private static String text(String printed) {
        return printed.equals(".") ? "NULL" : "'" + printed + "'";
    }
}
