package org.juesuan.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the catalogue says on the truth tables of the three real reports. */
class RealReportsTest {
    private Path corpus;

    @BeforeEach
    void findCorpus() {
        Path folder = TruthReport.corpus();
        Assumptions.assumeTrue(folder != null, "JUESUAN_CORPUS is not set");
        corpus = folder;
    }

    @Test
    void print() throws Exception {
        for (String name : new String[] {
            "pingdingshan-iit-2023-final", "putuo-finance-2024-final", "putuo-socialwork-2024-final"
        }) {
            try (StagingDatabase database = StagingDatabase.judged(TruthReport.read(corpus, name))) {
                System.out.println("=== " + name);
                database.rows("SELECT verdict, count(*) FROM staging.reconciliation GROUP BY ALL ORDER BY 1")
                        .forEach(System.out::println);
                database.rows("SELECT sentence FROM staging.reconciliation WHERE verdict <> 'exact' ORDER BY verdict, sentence")
                        .forEach(System.out::println);
                database.rows("SELECT code, message FROM staging.finding").forEach(System.out::println);
                database.rows("SELECT statement, count(*) FROM staging.amount a ANTI JOIN staging.reconciliation_term t USING (fact_id) GROUP BY ALL")
                        .forEach(System.out::println);
            }
        }
        assertThat(corpus).isNotNull();
    }
}
