package org.juesuan.extract.internal.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.juesuan.extract.RawCell;
import org.juesuan.extract.RawTable;
import org.junit.jupiter.api.Test;

class PdfBorderlessTableTest {

    private static DrawnPage expenditure() {
        DrawnPage page = DrawnPage.a4().chinese(240, 80, 16, "支出决算表").chinese(450, 100, "单位：万元");
        page.chinese(120, 120, "项目").chinese(420, 120, "本年支出");
        page.chinese(60, 140, "科目编码").chinese(160, 140, "科目名称").chinese(275, 140, "合计");
        page.chinese(365, 140, "基本支出").chinese(425, 140, "经营支出").chinese(485, 140, "项目支出");
        String[][] rows = {
            {"201", "一般公共服务支出", "2,106.66", "1,503.52", "603.14"},
            {"20106", "财政事务", "2,106.66", "1,503.52", "603.14"},
            {"2010602", "一般行政管理事务", "10.00", "", "10.00"},
            {"208", "社会保障和就业支出", "326.72", "326.72", ""},
        };
        for (int i = 0; i < rows.length; i++) {
            double baseline = 160 + i * 20;
            page.text(60, baseline, rows[i][0]).chinese(120, baseline, rows[i][1]);
            page.textUpTo(310, baseline, rows[i][2]).textUpTo(400, baseline, rows[i][3]);
            page.textUpTo(525, baseline, rows[i][4]);
        }
        return page;
    }

    private static RawTable table(DrawnPage page) {
        assertThat(DrawnPdf.tables(page)).hasSize(1);
        return DrawnPdf.tables(page).get(0);
    }

    @Test
    void columnsComeFromTheAlignmentOfTheBody() {
        RawTable table = table(expenditure());

        assertThat(table.ruled()).isFalse();
        assertThat(DrawnPdf.row(table, 2)).containsExactly("201", "一般公共服务支出", "2,106.66", "1,503.52", "", "603.14");
        assertThat(DrawnPdf.row(table, 4)).containsExactly("2010602", "一般行政管理事务", "10.00", "", "", "10.00");
    }

    @Test
    void aColumnBlankInEveryRowHasThePlaceOfItsHeading() {
        assertThat(table(expenditure()).cellAt(1, 4).map(RawCell::text)).contains("经营支出");
    }

    @Test
    void aHeadingOverSeveralColumnsSpansThem() {
        RawCell outlay = table(expenditure()).cellAt(0, 4).orElseThrow();

        assertThat(outlay.text()).isEqualTo("本年支出");
        assertThat(outlay.column()).isEqualTo(3);
        assertThat(outlay.columnSpan()).isEqualTo(3);
    }

    @Test
    void titleAndUnitStayLines() {
        assertThat(DrawnPdf.lines(expenditure())).containsExactly("支出决算表", "单位：万元");
    }

    @Test
    void threeRulingsAcrossChangeNothing() {
        DrawnPage page =
                expenditure().line(55, 108, 530, 108).line(55, 146, 530, 146).line(55, 228, 530, 228);

        assertThat(DrawnPdf.row(table(page), 3)).contains("财政事务", "1,503.52");
    }

    @Test
    void twoLanesStandSideBySide() {
        DrawnPage page = DrawnPage.a4();
        String[][] rows = {
            {"一、财政拨款收入", "2,940.05", "一、一般公共服务支出", "2,106.66"},
            {"二、上级补助收入", "", "二、外交支出", ""},
            {"三、事业收入", "", "三、国防支出", ""},
            {"四、其他收入", "6.20", "八、社会保障支出", "326.71"},
            {"本年收入合计", "2,946.25", "本年支出合计", "2,940.05"},
        };
        for (int i = 0; i < rows.length; i++) {
            page.chinese(50, 100 + i * 16, rows[i][0]).textUpTo(260, 100 + i * 16, rows[i][1]);
            page.chinese(280, 100 + i * 16, rows[i][2]).textUpTo(500, 100 + i * 16, rows[i][3]);
        }

        RawTable table = table(page);

        assertThat(table.rowCount()).isEqualTo(5);
        assertThat(DrawnPdf.row(table, 2)).containsExactly("三、事业收入", "", "三、国防支出", "");
        assertThat(DrawnPdf.row(table, 3)).containsExactly("四、其他收入", "6.20", "八、社会保障支出", "326.71");
    }

    @Test
    void aWrappedLabelBelongsToItsRow() {
        DrawnPage page = DrawnPage.a4();
        for (int i = 0; i < 4; i++) {
            double baseline = 100 + i * 34;
            page.chinese(120, baseline - 6, "机关事业单位基本养老").chinese(120, baseline + 6, "保险缴费支出");
            page.text(60, baseline, "208050" + i).textUpTo(310, baseline, "160.7" + i);
        }

        RawTable table = table(page);

        assertThat(table.rowCount()).isEqualTo(4);
        assertThat(DrawnPdf.row(table, 1)).containsExactly("2080501", "机关事业单位基本养老\n保险缴费支出", "160.71");
    }

    @Test
    void paragraphsFullOfAmountsAreNoTable() {
        DrawnPage page = DrawnPage.a4();
        for (int i = 0; i < 5; i++) {
            page.chinese(72, 100 + i * 20, "本年支出合计").text(140, 100 + i * 20, "2,940.05");
            page.chinese(190, 100 + i * 20, "万元，其中：基本支出").text(300, 100 + i * 20, "2,336.91");
            page.chinese(350, 100 + i * 20, "万元，占其大部。");
        }

        assertThat(DrawnPdf.tables(page)).isEmpty();
    }

    @Test
    void aListOfContentsIsNoTable() {
        DrawnPage page = DrawnPage.a4();
        for (int i = 0; i < 6; i++) {
            page.chinese(72, 100 + i * 20, "收入支出决算总表").textUpTo(520, 100 + i * 20, "1" + i);
        }

        assertThat(DrawnPdf.tables(page)).isEmpty();
    }
}
