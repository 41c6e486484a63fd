package org.juesuan.recognise;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.juesuan.domain.statement.BudgetAccount;
import org.juesuan.domain.statement.ClassificationScheme;
import org.juesuan.domain.statement.LineRole;
import org.juesuan.domain.statement.StatementType;

/** Knows the lines that are told by name (seeds/template/line.csv): totals, sources, balances, three public. */
public final class LineNames {
    private static final Pattern OF_WHICH = Pattern.compile("^其中[:、]?");
    private static final Pattern LINE_START = Pattern.compile("^(?:[一二三四五六七八九十]{1,3}[、.]|其中[:、])");

    private final Map<String, Line> lines = new HashMap<>();

    /** Which list of lines a column belongs to. */
    public enum Lane {
        REVENUE,
        EXPENDITURE,
        NATURE,
        ANY
    }

    /**
     * What a line means.
     *
     * @param code null for a heading line that means nothing by itself
     * @param account the fund the line speaks of; null where it speaks of none
     */
    public record Line(
            @Nullable String code,
            ClassificationScheme scheme,
            LineRole role,
            @Nullable BudgetAccount account) {}

    public LineNames(List<SeedTable.Row> rows) {
        for (SeedTable.Row row : rows) {
            String direction = row.text("direction").toUpperCase(Locale.ROOT);
            Lane lane = direction.isEmpty() ? Lane.ANY : Lane.valueOf(direction);
            lines.put(key(row.text("statement"), lane, LabelKey.of(row.text("line"))), line(row));
        }
    }

    private static Line line(SeedTable.Row row) {
        String account = row.optional("account");
        String role = row.text("line_role");
        return new Line(
                row.optional("code"),
                ClassificationScheme.ofId(row.text("classification")),
                role.equals("heading") ? LineRole.SUBTOTAL : LineRole.ofId(role),
                account == null ? null : BudgetAccount.ofId(account));
    }

    /** The meaning of a line; empty where its name is not known. */
    public Optional<Line> find(StatementType type, Lane lane, String label) {
        String name = LabelKey.withoutEnumeration(label);
        String bare = OF_WHICH.matcher(name).replaceFirst("");
        Line found = lookUp(type, lane, LabelKey.withoutEnumeration(bare));
        if (found == null) {
            return Optional.empty();
        }
        boolean ofWhich = !bare.equals(name) && found.role() == LineRole.DETAIL;
        return Optional.of(
                ofWhich ? new Line(found.code(), found.scheme(), LineRole.OF_WHICH, found.account()) : found);
    }

    private @Nullable Line lookUp(StatementType type, Lane lane, String name) {
        String set = setOf(type);
        Line own = lines.get(key(set, lane, name));
        if (own == null && lane == Lane.NATURE) {
            own = lines.get(key(set, Lane.EXPENDITURE, name));
        }
        return own != null ? own : lines.get(key(set, Lane.ANY, name));
    }

    /** True where a cell can only be a line of the body, whatever its lane. */
    boolean isLine(StatementType type, String text) {
        String key = LabelKey.of(text);
        if (LINE_START.matcher(key).find()) {
            return true;
        }
        for (Lane lane : Lane.values()) {
            if (find(type, lane, text).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static String setOf(StatementType type) {
        return switch (type) {
            case REVENUE_EXPENDITURE_SUMMARY, APPROPRIATION_SUMMARY -> "summary";
            case GENERAL_PUBLIC_BASIC_EXPENDITURE -> "basic";
            case THREE_PUBLIC_EXPENSE -> "three_public";
            default -> "functional";
        };
    }

    private static String key(String set, Lane lane, String name) {
        return set + "/" + lane + "/" + name;
    }
}
