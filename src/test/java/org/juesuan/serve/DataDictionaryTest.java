package org.juesuan.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.juesuan.load.DuckDb;
import org.juesuan.load.WarehouseSchema;
import org.juesuan.publish.Relation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The data dictionary is what the comments of the warehouse say; {@code -Dgolden.update=true} writes it anew. */
class DataDictionaryTest {
    private static final Path PAGE = Path.of("src/docs/DATA_DICTIONARY.md");

    @TempDir
    Path folder;

    @Test
    void thePageExplainsTheWarehouseOfThisProgram() throws Exception {
        Path file = folder.resolve("w.duckdb");
        WarehouseSchema.migrate(DuckDb.url(file));
        StringWriter page = new StringWriter();
        new DataDictionary(Relation.of(file)).markdown(new PrintWriter(page));
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(PAGE, page.toString());
        }

        assertThat(Files.readString(PAGE))
                .as(PAGE + " is generated: mvn test -Dtest=DataDictionaryTest -Dgolden.update=true")
                .isEqualTo(page.toString());
    }

    @Test
    void aPublishedFileExplainsItselfAlike() throws Exception {
        CommandLineRun run = CommandLineRun.of("dictionary", "--warehouse", SampleWarehouse.file());

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEqualTo(Files.readString(PAGE));
    }

    @Test
    void theTableHasARowForEveryColumn() {
        CommandLineRun csv = CommandLineRun.of("dictionary", "--format", "csv", "--warehouse", SampleWarehouse.file());
        CommandLineRun html =
                CommandLineRun.of("dictionary", "--format", "html", "--warehouse", SampleWarehouse.file());

        assertThat(csv.out())
                .startsWith("schema,relation,relation_meaning,grain,column,type,unit,meaning\n")
                .contains(",amount_yuan,\"DECIMAL(20,2)\",元,\"In yuan, exact\"\n");
        assertThat(html.out()).contains("<h2>mart.amount</h2>").doesNotContain("src=", "href=");
        assertThat(html.out().split("<tr><td>", -1)).hasSize(csv.out().split("\n").length);
    }
}
