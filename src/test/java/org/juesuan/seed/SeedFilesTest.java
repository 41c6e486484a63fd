package org.juesuan.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.juesuan.seed.SeedFiles.Row;
import org.junit.jupiter.api.Test;

class SeedFilesTest {
    private static final String REGISTER = "entity/register.csv";
    private static final String REGISTER_HEADER =
            "entity_code,entity_name,parent_name,entity_kind,division_code,required_from,required_to,deadline\n";
    private static final String TITLES = "template/title.csv";
    private static final SeedFiles PROGRAM = new SeedFiles(name -> Optional.empty());

    @Test
    void withoutAnOwnFileTheProgramsHolds() {
        assertThat(PROGRAM.rows(REGISTER))
                .extracting(row -> row.fields().get("entity_name"))
                .contains("示例市财政局");
    }

    @Test
    void theOwnRegisterStandsInsteadOfThatOfTheSampleCity() {
        List<Row> rows = own(REGISTER, REGISTER_HEADER + ",示例市民政局,,department,,2020,,09-30\n\n")
                .rows(REGISTER);

        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.fields()).containsEntry("entity_name", "示例市民政局").containsEntry("entity_code", null);
            assertThat(row.number()).isEqualTo(1);
        });
    }

    @Test
    void anOwnFileWithNothingButItsHeaderLeavesNothing() {
        assertThat(own(REGISTER, REGISTER_HEADER).rows(REGISTER)).isEmpty();
    }

    @Test
    void ownTitlesAreAddedBehindTheProgramsAndCommonOnesStandOnce() {
        String title = PROGRAM.rows(TITLES).get(0).fields().get("title");
        List<Row> rows = own(
                        TITLES,
                        "statement,title\nrevenue_expenditure_summary,%s\nrevenue,示例市收入决算一览表\n".formatted(title))
                .rows(TITLES);

        assertThat(rows)
                .hasSize(PROGRAM.rows(TITLES).size() + 1)
                .startsWith(PROGRAM.rows(TITLES).get(0));
        assertThat(rows.get(rows.size() - 1).fields()).containsEntry("title", "示例市收入决算一览表");
    }

    @Test
    void theMarkThatSpreadsheetsWriteFirstIsNoPartOfTheFirstColumn() {
        assertThat(own(REGISTER, "\uFEFF" + REGISTER_HEADER).rows(REGISTER)).isEmpty();
    }

    @Test
    void aMisspeltColumnIsRefused() {
        SeedFiles seeds = own("correction/correction.csv", "sha265,statement\n");

        assertThatThrownBy(() -> seeds.rows("correction/correction.csv"))
                .isInstanceOf(InvalidSeedException.class)
                .hasMessage("seeds/correction/correction.csv · first line · found 'sha265,statement' · expected"
                        + " 'sha256,statement,row_no,column_no,printed,corrected,reason,source'");
    }

    @Test
    void aRowWithAFieldTooManyIsRefused() {
        SeedFiles seeds = own(REGISTER, REGISTER_HEADER + ",示例市民政局,,department,,2020,,09-30,\n");

        assertThatThrownBy(() -> seeds.rows(REGISTER))
                .hasMessage("seeds/entity/register.csv · row 1 · found 9 fields · expected 8");
    }

    @Test
    void aFileInAnotherEncodingIsRefused() {
        byte[] bytes = (REGISTER_HEADER + ",示例市民政局,,department,,2020,,09-30\n").getBytes(Charset.forName("GB18030"));
        SeedFiles seeds = new SeedFiles(name -> Optional.of(bytes));

        assertThatThrownBy(() -> seeds.rows(REGISTER))
                .hasMessage("seeds/entity/register.csv · whole file · found another encoding · expected UTF-8"
                        + " (in Excel: CSV UTF-8)");
    }

    @Test
    void anUnclosedQuoteIsRefused() {
        SeedFiles seeds = own(REGISTER, REGISTER_HEADER + ",\"示例市民政局,,department,,2020,,09-30\n");

        assertThatThrownBy(() -> seeds.rows(REGISTER))
                .isInstanceOf(InvalidSeedException.class)
                .hasMessageStartingWith("seeds/entity/register.csv · cannot be read as CSV · ");
    }

    @Test
    void onlyWhatDiffersFromTheProgramIsOwn() {
        assertThat(SeedFiles.standard().ownText(REGISTER))
                .as("this repository's own folder")
                .isEmpty();
        assertThat(own(REGISTER, REGISTER_HEADER).ownText(REGISTER)).contains(REGISTER_HEADER);
    }

    private static SeedFiles own(String file, String text) {
        return new SeedFiles(
                name -> name.equals(file) ? Optional.of(text.getBytes(StandardCharsets.UTF_8)) : Optional.empty());
    }
}
