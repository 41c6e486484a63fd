package org.juesuan.recognise;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.juesuan.domain.statement.AmountKind;
import org.juesuan.domain.statement.BudgetAccount;
import org.juesuan.domain.statement.Direction;
import org.juesuan.domain.statement.Measure;
import org.juesuan.domain.statement.StatementType;

/**
 * Knows the header wordings of every statement (seeds/template/header.csv); a wording that begins with {@code %} stands for
 * every header that ends so.
 */
public final class HeaderTerms {
    private static final String EVERY = "*";
    private static final String ENDING = "%";
    private static final Pattern UNIT_SUFFIX = Pattern.compile("[(](?:万元|元|千元|亿元)[)]$");
    private static final Pattern OF_WHICH = Pattern.compile("^其中[:、]?");
    private static final Set<Measure> NOT_SPLIT_INTO_NATURE =
            EnumSet.of(Measure.OPENING, Measure.REVENUE, Measure.CLOSING);

    private final Map<String, ColumnTerm> terms = new HashMap<>();
    private final Map<String, ColumnTerm> endings = new LinkedHashMap<>();

    public HeaderTerms(List<SeedTable.Row> rows) {
        for (SeedTable.Row row : rows) {
            String header = row.text("header");
            if (header.startsWith(ENDING)) {
                endings.put(LabelKey.of(header.substring(1)), term(row));
            }
            terms.put(row.text("statement") + "/" + LabelKey.of(row.text("header")), term(row));
        }
    }

    /** What a wording says in a statement's header; empty where it is not known. */
    public Optional<ColumnTerm> term(StatementType type, String wording) {
        String key = UNIT_SUFFIX.matcher(LabelKey.of(wording)).replaceFirst("");
        String bare = OF_WHICH.matcher(key).replaceFirst("");
        ColumnTerm found = lookUp(type, bare);
        if (found == null) {
            return Optional.empty();
        }
        boolean ofWhich = !bare.equals(key) && found.role() == ColumnRole.AMOUNT;
        return Optional.of(ofWhich ? found.as(ColumnRole.OF_WHICH) : found);
    }

    private @Nullable ColumnTerm lookUp(StatementType type, String key) {
        ColumnTerm own = terms.get(type.id() + "/" + key);
        if (own == null) {
            own = terms.get(EVERY + "/" + key);
        }
        return own != null ? own : byEnding(key);
    }

    private @Nullable ColumnTerm byEnding(String key) {
        return endings.entrySet().stream()
                .filter(ending -> key.length() > ending.getKey().length() && key.endsWith(ending.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    /**
     * The meaning of a column from its header path, top first; unknown wordings say nothing, but a column whose deepest
     * wording is unknown has no role.
     */
    public ColumnTerm meaning(StatementType type, List<String> path) {
        ColumnTerm meaning = ColumnTerm.UNKNOWN;
        for (int depth = 0; depth < path.size(); depth++) {
            Optional<ColumnTerm> term = term(type, path.get(depth));
            if (term.isEmpty()) {
                if (depth == path.size() - 1) {
                    return ColumnTerm.UNKNOWN;
                }
                continue;
            }
            meaning = descend(meaning, term.get());
        }
        return meaning;
    }

    private static ColumnTerm descend(ColumnTerm above, ColumnTerm deeper) {
        Measure measure = above.measure();
        boolean partOfBalance = measure != null && NOT_SPLIT_INTO_NATURE.contains(measure) && deeper.measure() != null;
        if (partOfBalance) {
            return above.as(ColumnRole.OF_WHICH);
        }
        return above.under(deeper);
    }

    private static ColumnTerm term(SeedTable.Row row) {
        String role = row.optional("role");
        String direction = row.optional("direction");
        String account = row.optional("budget_account");
        String measure = row.optional("measure");
        String kind = row.optional("amount_kind");
        String offset = row.optional("year_offset");
        return new ColumnTerm(
                role == null ? null : ColumnRole.ofSeed(role),
                direction == null ? null : Direction.ofId(direction),
                account == null ? null : BudgetAccount.ofId(account),
                measure == null ? null : Measure.ofId(measure),
                kind == null ? null : AmountKind.ofId(kind),
                row.optional("code"),
                offset == null ? 0 : Integer.parseInt(offset));
    }
}
