package org.juesuan.reconcile;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.juesuan.domain.finding.Severity;
import org.juesuan.reconcile.ReconciliationRule.Blank;
import org.juesuan.reconcile.internal.Resources;

/** Every identity there is, in the order of {@code sql/rule/catalogue.csv}, with the words its places are made of. */
public final class RuleCatalogue {
    private static final String FOLDER = "sql/rule/";

    private final List<ReconciliationRule> rules;
    private final Map<String, ReconciliationRule> byId;
    private final List<Word> words;

    private RuleCatalogue(List<ReconciliationRule> rules, List<Word> words) {
        this.rules = List.copyOf(rules);
        this.byId = rules.stream().collect(Collectors.toMap(ReconciliationRule::id, Function.identity()));
        this.words = List.copyOf(words);
    }

    /** A word of a place key and what it is called. */
    public record Word(String token, String zh, String en) {}

    /** The catalogue of the class path. */
    public static RuleCatalogue load() {
        List<ReconciliationRule> rules = Resources.csv(FOLDER + "catalogue.csv").stream()
                .map(RuleCatalogue::rule)
                .toList();
        List<Word> words = Resources.csv(FOLDER + "word.csv").stream()
                .map(row -> new Word(row.get("token"), row.get("zh"), row.get("en")))
                .toList();
        return new RuleCatalogue(rules, words);
    }

    public List<ReconciliationRule> rules() {
        return rules;
    }

    /** The rule of that id; empty where the catalogue has none. */
    public Optional<ReconciliationRule> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    public List<Word> words() {
        return words;
    }

    private static ReconciliationRule rule(CSVRecord row) {
        String id = row.get("id");
        return new ReconciliationRule(
                id,
                Category.ofId(row.get("category")),
                Severity.valueOf(row.get("severity")),
                Comparison.ofId(row.get("comparison")),
                Blank.valueOf(row.get("blank").toUpperCase(Locale.ROOT)),
                Arrays.asList(row.get("statements").split("\\|")),
                row.get("sentence_zh"),
                row.get("sentence_en"),
                row.get("unit"),
                Resources.text(FOLDER + id + ".sql"));
    }
}
