package org.juesuan.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The reference page of rules is the catalogue; {@code -Dgolden.update=true} writes it anew. */
class RuleReferenceTest {
    private static final Path PAGE = Path.of("src/docs/RULES.md");

    @Test
    void thePageListsEveryRule() throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(PAGE, page());
        }
        assertThat(Files.readString(PAGE))
                .as("src/docs/RULES.md is generated: mvn test -Dtest=RuleReferenceTest -Dgolden.update=true")
                .isEqualTo(page());
    }

    private static String page() {
        StringBuilder page = new StringBuilder("""
                # Rules

                Every identity (勾稽关系) a report is held to. Generated from `sql/rule/catalogue.csv`; do not edit. Each rule
                is one SQL file of its id in `sql/rule/`, applied to every row and column it fits. A difference that printing
                to the last place can explain is `rounding`, a larger one a `break`; a rule that nothing could be held to is
                `not_evaluated` with its reason.

                | Rule | Category | Severity | 勾稽关系 | In English |
                |---|---|---|---|---|
                """);
        for (ReconciliationRule rule : RuleCatalogue.load().rules()) {
            page.append("| `%s` | %s | %s | %s | %s |\n"
                    .formatted(
                            rule.id(),
                            rule.category().name().toLowerCase(Locale.ROOT),
                            rule.severity(),
                            rule.sentenceZh(),
                            rule.sentenceEn()));
        }
        return page.toString();
    }
}
