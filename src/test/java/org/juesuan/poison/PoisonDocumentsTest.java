package org.juesuan.poison;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import org.juesuan.load.DuckDb;
import org.juesuan.serve.ProgramRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents made to do harm are given up, each with its reason, and the rest of the night goes on. */
class PoisonDocumentsTest {
    private static final Path GOOD = Path.of("seeds", "report", "平顶山市工业和信息化局2023年度部门决算.xlsx");
    private static final String JOB = """
            limits:
              pages: 50
              seconds: 15
              file_megabytes: 20
              uncompressed_megabytes: 64
              image_megabytes: 100
            """;

    @TempDir
    Path folder;

    @Test
    void aNightFullOfThemLoadsWhatIsGood() throws Exception {
        Path source = Files.createDirectories(folder.resolve("in"));
        Path job = Files.writeString(folder.resolve("job.yml"), JOB, StandardCharsets.UTF_8);
        Path warehouse = folder.resolve("w.duckdb");
        byte[] good = Files.readAllBytes(GOOD);
        Files.write(source.resolve("good.xlsx"), good);
        Files.write(source.resolve("hang.pdf"), PoisonDocuments.pageWithoutEnd());
        Files.write(source.resolve("memory.pdf"), PoisonDocuments.objectsWithoutNumber());
        Files.write(source.resolve("stack.pdf"), PoisonDocuments.pageTreeWithoutEnd());
        Files.write(source.resolve("nested.pdf"), PoisonDocuments.nestedWithoutEnd());
        Files.write(source.resolve("pages.pdf"), PoisonDocuments.pages(51));
        Files.write(source.resolve("page.pdf"), PoisonDocuments.pageUnpackingTo(80));
        Files.write(source.resolve("form.pdf"), PoisonDocuments.formUnpackingTo(80));
        Files.write(source.resolve("image.pdf"), PoisonDocuments.imageOf(60_000));
        Files.write(source.resolve("characters.pdf"), PoisonDocuments.pageOfCharacters(1_100_000));
        Files.write(source.resolve("zip.xlsx"), PoisonDocuments.workbookUnpackingTo(good, 80));
        Files.write(source.resolve("large.pdf"), PoisonDocuments.fileOf(20));

        ProgramRun run = ProgramRun.of("256m", "load", "--job", job, "--source", source, "--warehouse", warehouse);

        assertThat(run.exitCode()).as(run.printed()).isEqualTo(4);
        assertThat(reasons(warehouse))
                .as(run.printed())
                .containsEntry("good.xlsx", "accepted · null")
                .containsEntry("hang.pdf", "unreadable · not read within 15 seconds (limits.seconds in the job file)")
                .containsEntry("memory.pdf", "unreadable · needs more memory than the load has (256 MB)")
                .containsEntry("stack.pdf", "unreadable · nested too deeply")
                .containsEntry("nested.pdf", "unreadable · damaged PDF: Reached maximum recursion depth 500")
                .containsEntry("pages.pdf", "unreadable · too many pages: 51, limit 50")
                .containsEntry("page.pdf", "unreadable · unpacks to more than 67108864 bytes")
                .containsEntry("form.pdf", "unreadable · unpacks to more than 67108864 bytes")
                .containsEntry(
                        "image.pdf",
                        "unreadable · image of 60000 × 60000 pixels: takes more than 100 MB once it is drawn")
                .containsEntry("characters.pdf", "unreadable · more than 1000000 characters or strokes on a page")
                .containsEntry("zip.xlsx", "unreadable · zip bomb: unpacks to more than 67108864 bytes")
                .containsEntry(
                        "large.pdf", "unreadable · 20 MB large; the job file allows 20 MB (limits.file_megabytes)");
        assertThat(run.printed()).contains("hang.pdf · whole document · unreadable · not read within 15 seconds");

        ProgramRun again = ProgramRun.of("256m", "load", "--job", job, "--source", source, "--warehouse", warehouse);
        assertThat(again.exitCode())
                .as("given up once, it is not tried every night")
                .isEqualTo(4);
        assertThat(again.printed()).contains(": nothing new").doesNotContain("reading");
    }

    private static Map<String, String> reasons(Path warehouse) throws Exception {
        Map<String, String> reasons = new TreeMap<>();
        try (Connection connection = DuckDb.openReadOnly(warehouse);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT path, state || ' · ' || coalesce(reason, 'null') FROM ops.document")) {
            while (rows.next()) {
                reasons.put(rows.getString(1), rows.getString(2));
            }
        }
        return reasons;
    }
}
