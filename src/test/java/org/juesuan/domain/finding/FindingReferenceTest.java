package org.juesuan.domain.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The reference page of findings is the list of codes; {@code -Dgolden.update=true} writes it anew. */
class FindingReferenceTest {
    private static final Path PAGE = Path.of("src/docs/FINDINGS.md");

    @Test
    void thePageListsEveryCode() throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(PAGE, page());
        }
        assertThat(Files.readString(PAGE))
                .as("src/docs/FINDINGS.md is generated: mvn test -Dtest=FindingReferenceTest -Dgolden.update=true")
                .isEqualTo(page());
    }

    private static String page() {
        StringBuilder page = new StringBuilder("""
                # Findings

                Everything that can be noticed about a document, by stage. Generated from `FindingCode`; do not edit.
                FATAL keeps the whole document out of the warehouse; ERROR makes `load` and `check` end with exit code 3;
                WARNING and INFO are shown.
                """);
        for (String stage : stages()) {
            page.append("\n## ")
                    .append(stage)
                    .append("\n\n| Code | Severity | What it means | What to do |\n|---|---|---|---|\n");
            for (FindingCode code : FindingCode.values()) {
                if (code.stage().equals(stage)) {
                    page.append("| `%s` | %s | %s | %s |\n"
                            .formatted(code.name(), code.severity(), code.meaning(), code.remedy()));
                }
            }
        }
        return page.toString();
    }

    private static List<String> stages() {
        return Arrays.stream(FindingCode.values())
                .map(FindingCode::stage)
                .distinct()
                .toList();
    }
}
