package org.juesuan.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.juesuan.publish.ReadOnlyQuery;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every ready question and comparisons of the samples, beside SQL written apart from them on Parquet copies. */
class ByHandTest {
    @TempDir
    static Path folder;

    private static ByHand byHand;

    @BeforeAll
    static void copy() throws Exception {
        List<String> names = new ArrayList<>(
                ReadyQuestions.all().stream().map(ReadyQuestion::name).toList());
        names.add("compare");
        names.add("compare_rebased");
        byHand = ByHand.copy(SampleWarehouse.file(), folder, names);
    }

    static Stream<String> questions() throws Exception {
        return Stream.concat(
                ReadyQuestions.all().stream().map(ReadyQuestion::name),
                Stream.of(
                        "basic_project_share department=示例市教育局",
                        "budget_completion year=2022 percent=20",
                        "carry_over_ratio department=示例市文化和旅游局",
                        "class_structure year=2019 measure=total",
                        "class_structure year=2021 measure=basic",
                        "code_first_last_seen scheme=economic code=30",
                        "code_growth code=total measure=project",
                        "code_growth code=208 measure=general_public",
                        "code_growth code=20805 measure=basic",
                        "comparability measure=total",
                        "expenditure_concentration code=201 measure=total top=1",
                        "item_concentration measure=general_public top=1",
                        "largest_changes year=2020 measure=total top=1000",
                        "largest_changes year=2019 top=1000",
                        "largest_items year=2021 measure=project top=1000",
                        "project_growth times=0.5",
                        "restated_figures with_equal=true",
                        "three_public_execution year=2022 item=reception",
                        "three_public_execution year=2023 item=vehicle_purchase",
                        "totals_across_statements with_equal=false",
                        "undisclosed_amounts with_equal=true"));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void aQuestionGivesTheRowsThatSqlByHandGives(String asked) throws Exception {
        String[] words = asked.split(" ");
        ReadyQuestion question = ReadyQuestions.all().stream()
                .filter(one -> one.name().equals(words[0]))
                .findFirst()
                .orElseThrow();
        Map<String, String> given = new TreeMap<>();
        Stream.of(words).skip(1).map(word -> word.split("=")).forEach(value -> given.put(value[0], value[1]));
        Map<String, String> values = question.values(given);
        CountedRows ours = new CountedRows();
        CountedRows hand = new CountedRows();

        new ReadOnlyQuery(SampleWarehouse.file(), question.sql(), values).run(ours);
        byHand.run(question.name(), values, hand::row);

        assertThat(hand.rows()).isEqualTo(ours.rows());
    }

    @Test
    void comparisonsGiveTheRowsThatSqlByHandGives() throws Exception {
        for (String code : List.of("201", "207", "20805", "2080505", "2101101")) {
            assertThat(hand("compare", Map.of("code", code))).isEqualTo(ours(code, null));
            assertThat(hand("compare_rebased", Map.of("code", code, "rebase", "2023")))
                    .isEqualTo(ours(code, 2023));
            assertThat(hand("compare_rebased", Map.of("code", code, "rebase", "2018")))
                    .isEqualTo(ours(code, 2018));
        }
    }

    private static List<List<String>> hand(String name, Map<String, String> values) throws Exception {
        CountedRows hand = new CountedRows();
        byHand.run(name, values, hand::row);
        assertThat(hand.rows()).isNotEmpty();
        return hand.rows();
    }

    private static List<List<String>> ours(String code, @Nullable Integer rebase) throws Exception {
        CountedRows ours = new CountedRows();
        QuestionBenchmark.comparison(SampleWarehouse.file(), code, rebase).run(ours);
        return ours.rows();
    }
}
