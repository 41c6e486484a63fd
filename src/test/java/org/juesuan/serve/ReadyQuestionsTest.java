package org.juesuan.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReadyQuestionsTest {
    /** The columns that name one row of each question. */
    private static final List<String> KEYS = List.of(
            "basic_project_share: entity_name fiscal_year",
            "budget_account_mix: entity_name fiscal_year",
            "budget_completion: report_id statement code",
            "carry_over_ratio: entity_name fiscal_year budget_account",
            "class_structure: entity_name code",
            "code_first_last_seen: classification code",
            "code_growth: entity_name fiscal_year",
            "comparability: entity_name fiscal_year",
            "coverage_holes: entity_name edition report_year",
            "economic_structure: entity_name fiscal_year code",
            "expenditure_concentration: fiscal_year",
            "expenditure_per_head: entity_name fiscal_year",
            "findings_by_code: code severity",
            "identity_differences: report_id rule_id place",
            "item_concentration: entity_name fiscal_year",
            "largest_changes: entity_name code",
            "largest_items: entity_name code",
            "narrative_against_statements: report_id rule_id place sentence",
            "organ_operating_cost: report_id",
            "personnel_share: entity_name fiscal_year",
            "project_growth: entity_name fiscal_year",
            "refused_documents: path",
            "restated_figures: report_id rule_id place",
            "revenue_structure: entity_name fiscal_year source",
            "three_public_execution: entity_name",
            "totals_across_statements: report_id",
            "undisclosed_amounts: report_id statement",
            "vehicles_and_reception: entity_name fiscal_year",
            "verdicts_by_rule: rule_id",
            "verified_amounts: report_id");

    @TempDir
    Path folder;

    @Test
    void everyQuestionIsTestedAndSaysInBothLanguagesWhatItAsks() throws Exception {
        List<ReadyQuestion> all = ReadyQuestions.all();

        assertThat(all.stream().map(ReadyQuestion::name))
                .containsExactlyElementsOf(
                        KEYS.stream().map(key -> key.split(": ")[0]).toList());
        assertThat(all).allSatisfy(question -> {
            assertThat(question.question()).as(question.name()).endsWith("?");
            assertThat(question.chinese()).as(question.name()).endsWith("？");
            assertThat(question.grain()).as(question.name()).isNotEmpty();
        });
    }

    @Test
    void everyParameterOfTheSelectStandsInTheHeader() throws Exception {
        for (ReadyQuestion question : ReadyQuestions.all()) {
            TreeSet<String> used = new TreeSet<>(Arrays.stream(question.sql().split("[^$\\w]+"))
                    .filter(word -> word.startsWith("$"))
                    .map(word -> word.substring(1))
                    .toList());
            assertThat(question.parameters().stream().map(ReadyQuestion.Parameter::name))
                    .as(question.name())
                    .containsExactlyInAnyOrderElementsOf(used);
        }
    }

    @ParameterizedTest
    @MethodSource("keys")
    void noTwoRowsOfAnAnswerAreAboutTheSame(String question, List<String> key) {
        Answer answer = Answer.of(question);

        assertThat(answer.columns()).containsAll(key);
        assertThat(answer.rows().stream().map(row -> key.stream().map(row::get).collect(Collectors.joining(" "))))
                .doesNotHaveDuplicates();
    }

    static Stream<org.junit.jupiter.params.provider.Arguments> keys() {
        return KEYS.stream()
                .map(line -> line.split(": "))
                .map(line -> org.junit.jupiter.params.provider.Arguments.of(line[0], List.of(line[1].split(" "))));
    }

    @Test
    void theListShowsQuestionsInBothLanguagesWithTheirParameters() {
        assertThat(CommandLineRun.of("query", "--list").out())
                .contains("code_growth\n"
                        + "  How much does each department spend under a functional code, and how does that change from"
                        + " year to year?\n"
                        + "  各部门同一功能科目每年支出多少，比上年增减多少？\n"
                        + "  --param code=2080505  functional code of any level, or total\n");
        assertThat(CommandLineRun.of("query", "--list", "--format", "csv").out())
                .startsWith("name,question,question_zh,grain,parameters\n")
                .contains(",one department × one year,code=2080505 measure=appropriation\n");
        assertThat(CommandLineRun.of("query", "--list", "SELECT 1").exitCode()).isEqualTo(2);
    }

    @Test
    void aQuestionIsFoundByItsNameAndByItsPath() {
        List<String> byName = Answer.of("class_structure", "year=2022").all("amount_yuan");

        assertThat(byName).isNotEmpty();
        assertThat(Answer.of("sql/query/class_structure.sql", "year=2022").all("amount_yuan"))
                .isEqualTo(byName);
    }

    @Test
    void aFileOfOnesOwnMayHaveUsualValuesToo() throws Exception {
        Path file = Files.writeString(
                folder.resolve("mine.sql"),
                "-- 多少？\n-- How much?\n-- grain: one row\n"
                        + "-- param least: at least (default 7)\nSELECT CAST($least AS INTEGER) AS n");

        assertThat(Answer.of(file.toString()).all("n")).containsExactly("7");
        assertThat(Answer.of(file.toString(), "least=9").all("n")).containsExactly("9");
    }

    @Test
    void whatAQuestionDoesNotKnowIsRefused() {
        assertThat(refused("--file", "code_growth", "--param", "cod=208"))
                .isEqualTo("code_growth · --param · found 'cod' · expected code, measure\n");
        assertThat(refused("--file", "code_grow"))
                .isEqualTo("code_grow · query file · not there · juesuan query --list\n");
        assertThat(refused("--file", "class_structure", "--param", "year=2O22"))
                .contains("Could not convert string '2O22' to INT32");
    }

    private static String refused(Object... arguments) {
        CommandLineRun run = CommandLineRun.of(
                Stream.concat(Stream.of("query", "--warehouse", SampleWarehouse.file()), Arrays.stream(arguments))
                        .toArray());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        return run.err();
    }
}
