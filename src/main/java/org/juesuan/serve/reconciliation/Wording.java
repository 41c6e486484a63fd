package org.juesuan.serve.reconciliation;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.juesuan.domain.amount.MoneyUnit;
import org.juesuan.domain.finding.FindingCode;
import org.juesuan.reconcile.ReconciliationRule;
import org.juesuan.reconcile.RuleCatalogue;
import org.juesuan.reconcile.RuleCatalogue.Word;
import org.juesuan.reconcile.internal.Resources;
import org.juesuan.serve.page.Language;
import org.juesuan.serve.reconciliation.ReconciliationReport.Outcome;
import org.juesuan.serve.reconciliation.ReconciliationReport.ShownFinding;
import org.juesuan.serve.reconciliation.ReconciliationReport.Term;

/** Says identities, places, amounts and findings in one language. */
final class Wording {
    private static final String SEPARATOR = " · ";

    private final Language language;
    private final RuleCatalogue catalogue;
    private final Map<String, String> words = new HashMap<>();
    private final Map<String, CSVRecord> findings;

    Wording(Language language, RuleCatalogue catalogue) {
        this.language = language;
        this.catalogue = catalogue;
        for (Word word : catalogue.words()) {
            words.put(word.token(), language == Language.ZH ? word.zh() : word.en());
        }
        this.findings = Resources.csv("org/juesuan/serve/reconciliation/finding.csv").stream()
                .collect(Collectors.toMap(row -> row.get("code"), row -> row));
    }

    Language language() {
        return language;
    }

    String say(Phrase phrase) {
        return phrase.in(language);
    }

    /** A word of the catalogue, itself where it has no translation. */
    String word(String token) {
        return words.getOrDefault(token, token);
    }

    String statement(@Nullable String statement) {
        return statement == null ? "" : word("statement " + statement);
    }

    String identity(String ruleId) {
        return catalogue
                .find(ruleId)
                .map(rule -> language == Language.ZH ? rule.sentenceZh() : rule.sentenceEn())
                .orElse(ruleId);
    }

    String comparisonSign(String ruleId) {
        return catalogue
                .find(ruleId)
                .map(ReconciliationRule::comparison)
                .map(comparison -> switch (comparison) {
                    case AT_MOST -> "≤";
                    case COMPARABLE -> "~";
                    default -> "=";
                })
                .orElse("=");
    }

    /** A place key word by word. */
    String place(String key) {
        String[] tokens = key.split(SEPARATOR);
        tokens[0] = statement(tokens[0]);
        return tokens[0]
                + Arrays.stream(tokens)
                        .skip(1)
                        .map(token -> SEPARATOR + word(token))
                        .collect(Collectors.joining());
    }

    /** How much a finding or a break weighs. */
    String severity(String severity) {
        return say(Phrase.valueOf("SEVERITY_" + severity));
    }

    /** The statements a rule reads. */
    String reads(String ruleId) {
        return catalogue
                .find(ruleId)
                .map(rule -> rule.reads().stream().map(this::statement).collect(Collectors.joining(SEPARATOR)))
                .orElse("");
    }

    /** How many identities said what. */
    String counts(ReconciliationReport report) {
        return java.util.stream.Stream.of("break", "rounding", "exact", "differs", "not_evaluated")
                .filter(verdict ->
                        !verdict.equals("differs") || !report.outcomes(verdict).isEmpty())
                .map(verdict ->
                        say(Phrase.of(verdict)) + " " + report.outcomes(verdict).size())
                .collect(Collectors.joining(" · "));
    }

    /** Both sides with their figures, the difference and what rounding would allow. */
    String equation(Outcome outcome) {
        String sign = comparisonSign(outcome.ruleId());
        return say(Phrase.LEFT) + " " + amount(outcome.left(), outcome) + " " + (sign.equals("=") ? "≠" : "≰") + " "
                + say(Phrase.RIGHT) + " " + amount(outcome.right(), outcome) + " "
                + unitName(outcome) + "，"
                + say(Phrase.DIFFERENCE) + " " + amount(outcome.difference(), outcome) + "，" + say(Phrase.ENVELOPE)
                + " "
                + amount(outcome.envelope(), outcome);
    }

    /** Yuan in the unit of the outcome's statement. */
    String amount(@Nullable BigDecimal yuan, Outcome outcome) {
        if (yuan == null) {
            return "";
        }
        BigDecimal unit = unit(outcome).toYuan(BigDecimal.ONE);
        DecimalFormat format = new DecimalFormat("#,##0.00########", DecimalFormatSymbols.getInstance(Locale.ROOT));
        return format.format(yuan.divide(unit));
    }

    /** What both sides are counted in: money, or the unit of a rule that counts something else. */
    static String unitName(Outcome outcome) {
        String unit = outcome.unit();
        return unit == null ? MoneyUnit.YUAN.printed() : unit;
    }

    private static MoneyUnit unit(Outcome outcome) {
        String unit = outcome.unit();
        return unit == null ? MoneyUnit.YUAN : MoneyUnit.parse(unit).orElse(MoneyUnit.YUAN);
    }

    /** Where on the page or sheet. */
    String where(@Nullable Integer page, @Nullable String sheet, @Nullable Integer row, @Nullable Integer column) {
        boolean chinese = language == Language.ZH;
        StringBuilder where = new StringBuilder();
        if (sheet != null) {
            where.append(chinese ? "工作表“" + sheet + "” " : "sheet '" + sheet + "' ");
        } else if (page != null) {
            where.append(chinese ? "第" + page + "页 " : "page " + page + " ");
        }
        if (row != null) {
            where.append(chinese ? "第" + row + "行 " : "row " + row + " ");
        }
        if (column != null) {
            where.append(chinese ? "第" + column + "列" : "column " + column);
        }
        return where.toString().strip();
    }

    String where(Term term) {
        boolean sentence = term.row() == 0;
        String place = sentence
                ? where(term.page(), term.sheet(), null, null)
                : where(term.page(), term.sheet(), term.row(), term.column());
        return term.cellReference().isEmpty() ? place : place + " " + term.cellReference();
    }

    String meaning(ShownFinding finding) {
        return told(finding, "meaning_zh");
    }

    String remedy(ShownFinding finding) {
        return told(finding, "remedy_zh");
    }

    private String told(ShownFinding finding, String column) {
        CSVRecord row = findings.get(finding.code());
        if (language == Language.ZH && row != null) {
            return row.get(column);
        }
        return Arrays.stream(FindingCode.values())
                .filter(code -> code.name().equals(finding.code()))
                .map(code -> column.equals("meaning_zh") ? code.meaning() : code.remedy())
                .findFirst()
                .orElse("");
    }
}
