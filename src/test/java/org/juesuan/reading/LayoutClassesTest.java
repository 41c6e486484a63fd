package org.juesuan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.juesuan.sample.PdfStyle;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In the forms of other provinces and years every amount is read at its place and means what it means in the national form. */
class LayoutClassesTest {
    /** Forms without lines between columns whose columns cannot be told: refused, never read wrong. */
    private static final Set<String> OPEN_FORMS = Set.of("rulings NONE", "rulings HORIZONTAL", "rulings THREE_LINES");

    private static final Path TABLE = Path.of("target", "layout-classes.md");

    private static final Pattern DAILY = Pattern.compile(
            "shaanxi.*|yunnan.*|inner.*|sichuan.*|zhejiang|economic.*|three public.*|head inside.*|notes inside.*|yuan whole"
                    + "|mark attachment line|title in quotation marks|unit in title|unit line 万元|currency sign|old names 2017"
                    + "|surplus .*|contents after.*|narrative under.*|unit edition|declared empty.*");

    static Stream<Arguments> dailyClasses() {
        return LayoutClasses.all().stream()
                .filter(layout -> DAILY.matcher(layout.name()).matches())
                .map(layout -> Arguments.of(layout.name(), layout));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dailyClasses")
    void aClassOfLayoutIsReadRight(String name, LayoutClass layout) {
        assertThat(LayoutRun.pdf(layout, PdfStyle.usual()).faults()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "titles WRAPPED",
                "titles AT_PAGE_FOOT",
                "titles BELOW_HEAD_LINES",
                "rulings OPEN_SIDES",
                "ornament GLYPHS_TWICE",
                "ornament WATERMARK",
                "ornament PAGE_BORDER",
                "ornament HEADER_FILL",
                "ornament SEAL",
                "ornament PAGE_HEADER",
                "row cut AMOUNTS_ON_NEXT_PAGE",
                "row cut AMOUNTS_ON_FIRST_PAGE"
            })
    void theNationalFormIsReadRightHoweverItIsPrinted(String style) {
        LayoutRun run = LayoutRun.pdf(
                LayoutClasses.named("national"), LayoutStyles.pdfs().get(style));
        assertThat(run.faults()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"yunnan", "three public down the page", "head inside table", "economic 301+01"})
    void otherFormsAreReadFromAWorkbookOfOneSheet(String name) {
        LayoutRun run = LayoutRun.workbook(
                LayoutClasses.named(name), LayoutStyles.workbooks().get("xlsx one sheet"));
        assertThat(run.faults()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"national", "SHANGHAI", "SHANGHAI_THREE_CODE_COLUMNS"})
    void aFormWhoseColumnsNothingPartsIsReadRightOrFlagged(String name) {
        LayoutRun run =
                LayoutRun.pdf(LayoutClasses.named(name), LayoutStyles.pdfs().get("rulings NONE"));
        assertThat(run.state()).isIn(LayoutRun.State.RIGHT, LayoutRun.State.FLAGGED, LayoutRun.State.REFUSED);
    }

    @Test
    @Tag("corpus-full")
    void everyClassInEveryStyleIsReadRightOrFlagged() throws IOException {
        Map<String, List<LayoutRun.State>> table = new LinkedHashMap<>();
        List<String> wrong = new ArrayList<>();
        for (LayoutClass layout : LayoutClasses.all()) {
            LayoutStyles.pdfs().forEach((name, style) -> judge(layout, name, style, LayoutRun::pdf, table, wrong));
            LayoutStyles.workbooks()
                    .forEach((name, style) -> judge(layout, name, style, LayoutRun::workbook, table, wrong));
        }
        Files.writeString(TABLE, LayoutRun.table(table, wrong));
        assertThat(wrong).isEmpty();
    }

    private static <S> void judge(
            LayoutClass layout,
            String style,
            S print,
            BiFunction<LayoutClass, S, LayoutRun> run,
            Map<String, List<LayoutRun.State>> table,
            List<String> wrong) {
        LayoutRun.State state = run.apply(layout, print).state();
        table.computeIfAbsent(style, key -> new ArrayList<>()).add(state);
        boolean tolerated = OPEN_FORMS.contains(style) && state != LayoutRun.State.WRONG;
        if (state != LayoutRun.State.RIGHT && !tolerated) {
            wrong.add(layout.name() + " × " + style + " · " + state);
        }
    }
}
