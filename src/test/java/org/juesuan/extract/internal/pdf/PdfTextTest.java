package org.juesuan.extract.internal.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.juesuan.extract.TextNormaliser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PdfTextTest {

    @ParameterizedTest
    @CsvSource({
        "⼈⽀⽤⽬, 人支用目",
        "⻝⻋⻘⺠⻔⻓⻢⻛⻅⻉⻚⻜, 食车青民门长马风见贝页飞",
        "⻥⻦⻨⻩⻬⻰⻄⺟, 鱼鸟麦黄齐龙西母",
        "\uF967\uFA0C, 不兀",
        "２０１０６Ａｂ, 20106Ab",
        "２，９４０．０５, '2,940.05'",
        "－８．３７, -8.37",
    })
    void charactersThatOnlyLookLikeThePrintedOnesAreReplaced(String drawn, String expected) {
        assertThat(TextNormaliser.normalise(drawn)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "维修（护）费",
        "财政拨款“三公”经费支出决算表",
        "单位：万元",
        "'收入，支出．其中－'",
        "㈠①％",
    })
    void whatIsPrintedOtherwiseStays(String printed) {
        assertThat(TextNormaliser.normalise(printed)).isEqualTo(printed);
    }

    @Test
    void chineseTextOutsideTablesIsALineWithItsFontSize() {
        DrawnPage page = DrawnPage.a4().chinese(200, 100, 16, "收⼊⽀出决算总表");
        page.chinese(100, 130, "部门：示例局").chinese(400, 130, "单位：万元");

        assertThat(DrawnPdf.lines(page)).containsExactly("收入支出决算总表", "部门：示例局  单位：万元");
        assertThat(DrawnPdf.extract(page).elements().get(0))
                .isInstanceOfSatisfying(
                        org.juesuan.extract.TextLine.class,
                        line -> assertThat(line.fontSize()).isEqualTo(16));
    }

    @Test
    void boldPrintMadeByDrawingTwiceIsReadOnce() {
        DrawnPage page = DrawnPage.a4().chinese(100, 100, "合计收入总额及支出").chinese(100.4, 100, "合计收入总额及支出");
        page.chinese(300, 100, "人人").text(400, 100, "11").text(400.2, 100.1, "11");

        assertThat(DrawnPdf.lines(page)).containsExactly("合计收入总额及支出  人人  11");
    }

    @Test
    void spacesAreKeptWhereTheyShow() {
        DrawnPage page = DrawnPage.a4()
                .text(100, 100, "total income 2024")
                .chinese(250, 100, "合")
                .chinese(266, 100, "计");

        assertThat(DrawnPdf.lines(page)).containsExactly("total income 2024  合 计");
    }

    @Test
    void textThatNobodySeesIsLeftOut() {
        DrawnPage page = DrawnPage.a4().text(100, 100, "visible sentence");
        page.draw("3 Tr").text(100, 120, "invisible").draw("0 Tr").text(-100, 140, "outside");
        page.draw("q 0 0 50 50 re W n").text(100, 160, "clipped").draw("Q");

        assertThat(DrawnPdf.lines(page)).containsExactly("visible sentence");
    }

    @Test
    void aWatermarkIsLeftOutWithANote() {
        DrawnPage page = DrawnPage.a4().text(100, 100, "visible sentence");
        page.draw("q 0.7 0.7 -0.7 0.7 200 300 cm").text(0, 842, "DRAFT").draw("Q");

        assertThat(DrawnPdf.lines(page)).containsExactly("visible sentence");
        assertThat(DrawnPdf.extract(page).notes()).containsExactly("page 1: 5 slanting characters left out");
    }

    @Test
    void textSetSidewaysInACellIsReadInItsOwnDirection() {
        DrawnPage page = DrawnPage.a4().grid(new double[] {100, 130, 300}, new double[] {100, 200, 220});
        page.text(140, 150, "a longer horizontal text").draw("q 0 1 -1 0 120 652 cm");
        page.text(0, 842, "upwards").draw("Q");

        assertThat(DrawnPdf.row(DrawnPdf.tables(page).get(0), 0))
                .containsExactly("upwards", "a longer horizontal text");
    }
}
