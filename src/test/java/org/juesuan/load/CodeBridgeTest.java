package org.juesuan.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.juesuan.recognise.SeedTable;
import org.junit.jupiter.api.Test;

/** A code of one year in another year. */
class CodeBridgeTest {

    @Test
    void aRenamedCodeKeepsItsNumberAndIsSaidToBeRenamed() {
        assertThat(pairs("215 2019>2020", "2019,215,2020,215,renamed,1")).containsExactly("215 > 215 renamed 1");
    }

    @Test
    void aCodeThatNoChangeNamesHasNoPair() {
        assertThat(pairs("201 2019>2020", "2019,215,2020,215,renamed,1")).isEmpty();
    }

    @Test
    void changesOfSeveralYearsAreFollowedOneAfterTheOther() {
        assertThat(pairs("101 2016>2019", "2016,101,2017,102,moved,1", "2018,102,2019,103,renamed,1"))
                .containsExactly("101 > 103 moved 1");
    }

    @Test
    void weightsAreMultipliedOnTheWay() {
        assertThat(pairs(
                        "101 2016>2019",
                        "2016,101,2017,102,split,0.25",
                        "2016,101,2017,103,split,0.75",
                        "2018,102,2019,104,moved,1"))
                .containsExactly("101 > 104 split 0.25", "101 > 103 split 0.75");
    }

    @Test
    void ofAMergerEachPartIsKnownForwardAndNoneBackward() {
        String[] merger = {"2018,20115,2019,20138,merged,1", "2018,20117,2019,20138,merged,1"};
        assertThat(pairs("20115 2018>2019", merger)).containsExactly("20115 > 20138 merged 1");
        assertThat(pairs("20138 2019>2018", merger)).containsExactly("20138 > null merged null");
    }

    @Test
    void aMoveIsKnownBackwardToo() {
        assertThat(pairs("30113 2018>2017", "2017,30311,2018,30113,moved,1")).containsExactly("30113 > 30311 moved 1");
    }

    @Test
    void aSplitOfUnknownSharesHasNoWeight() {
        assertThat(pairs("30307 2017>2018", "2017,30307,2018,30114,split,", "2017,30307,2018,30307,split,"))
                .containsExactly("30307 > 30114 split null", "30307 > 30307 split null");
    }

    @Test
    void aCodeUsedAgainIsNeverJoinedWithWhatItMeantBefore() {
        assertThat(pairs("30311 2022>2023", "2017,30311,2023,30311,reused,"))
                .containsExactly("30311 > null reused null");
        assertThat(pairs("30311 2017>2018", "2017,30311,2023,30311,reused,", "2017,30311,2018,30113,moved,1"))
                .containsExactly("30311 > 30113 moved 1");
    }

    @Test
    void aNewCodeAnswersToNothingBefore() {
        assertThat(pairs("224 2019>2018", ",,2019,224,new,")).containsExactly("224 > null new null");
    }

    @Test
    void aCodeUnderOneThatMovedGoesWhereThatOneWent() {
        assertThat(pairs("2150601 2017>2019", "2017,21506,2018,2150601,moved,1", "2018,21506,2019,22401,moved,1"))
                .isEmpty();
        assertThat(pairs("21506 2017>2019", "2017,21506,2018,2150601,moved,1", "2018,21506,2019,22401,moved,1"))
                .containsExactly("21506 > 22401 moved 1");
    }

    @Test
    void weightsThatDoNotAddUpAreRefusedWithTheirPlace() {
        assertThatThrownBy(() -> pairs("1 2016>2017", "2016,101,2017,102,split,0.5", "2016,101,2017,103,split,0.4"))
                .hasMessage("classification/bridge.csv · functional 101 2017 · weight · found 0.9 in all · expected 1");
    }

    @Test
    void theBundledBridgeCanBeWalkedThroughAllItsYears() {
        assertThat(CodeBridge.standard().pairs()).anySatisfy(pair -> {
            assertThat(pair.fromCode()).isEqualTo("2080504");
            assertThat(pair.fromYear()).isEqualTo(2018);
            assertThat(pair.toYear()).isEqualTo(2022);
            assertThat(pair.toCode()).isEqualTo("2080501");
            assertThat(pair.isBelieved()).isTrue();
        });
    }

    private static List<String> pairs(String wanted, String... changes) {
        List<SeedTable.Row> rows = Stream.of(changes).map(CodeBridgeTest::row).toList();
        return CodeBridge.of(rows).pairs().stream()
                .filter(pair -> wanted.equals("%s %d>%d".formatted(pair.fromCode(), pair.fromYear(), pair.toYear())))
                .map(pair -> "%s > %s %s %s"
                        .formatted(
                                pair.fromCode(),
                                pair.toCode(),
                                pair.relation().name().toLowerCase(java.util.Locale.ROOT),
                                pair.weight()))
                .toList();
    }

    private static SeedTable.Row row(String line) {
        String[] fields = line.split(",", -1);
        Map<String, String> row = new HashMap<>();
        row.put("scheme", "functional");
        row.put("from_year", empty(fields[0]));
        row.put("from_code", empty(fields[1]));
        row.put("to_year", fields[2]);
        row.put("to_code", fields[3]);
        row.put("relation", fields[4]);
        row.put("weight", empty(fields[5]));
        row.put("certainty", "printed");
        return new SeedTable.Row(row, 1);
    }

    private static String empty(String field) {
        return field.isEmpty() ? null : field;
    }
}
