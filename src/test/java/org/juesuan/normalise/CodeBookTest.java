package org.juesuan.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import org.juesuan.domain.finding.FindingCode;
import org.juesuan.domain.statement.ClassificationScheme;
import org.junit.jupiter.api.Test;

class CodeBookTest {
    private final CodeBook book = CodeBook.standard();

    @Test
    void aCodeWithItsOfficialNameOfTheYearIsFine() {
        CodeBook.Resolution resolution = functional("215", "资源勘探工业信息等支出", 2023);
        assertThat(resolution.finding()).isNull();
        assertThat(resolution.standardName()).isEqualTo("资源勘探工业信息等支出");
    }

    @Test
    void theOfficialNameIsThatOfTheFiscalYear() {
        assertThat(functional("215", "资源勘探信息等支出", 2019).standardName()).isEqualTo("资源勘探信息等支出");
        assertThat(functional("215", "资源勘探信息等支出", 2019).finding()).isNull();
    }

    @Test
    void aNameOfEarlierYearsIsAStaleAlias() {
        CodeBook.Resolution resolution = functional("20805", "行政事业单位离退休", 2025);
        assertThat(resolution.finding()).isEqualTo(FindingCode.CODE_NAME_STALE);
        assertThat(resolution.standardName()).isEqualTo("行政事业单位养老支出");
        assertThat(resolution.how()).isEqualTo("alias");
    }

    @Test
    void aCodeWithAnotherCodesNameIsAFinding() {
        CodeBook.Resolution resolution = functional("2080501", "事业单位离退休", 2023);
        assertThat(resolution.finding()).isEqualTo(FindingCode.CODE_NAME_OF_OTHER);
        assertThat(resolution.expected()).contains("行政单位离退休").contains("2080502");
    }

    @Test
    void aMismatchSeenInPrintIsAFindingAndNeverAnAlias() {
        CodeBook.Resolution resolution = functional("2111101", "减排专项支出", 2025);
        assertThat(resolution.finding()).isEqualTo(FindingCode.CODE_NAME_OF_OTHER);
        assertThat(resolution.standardName()).isNull();
    }

    @Test
    void aCodeThatStandsTwiceWithoutYearsIsAmbiguous() {
        assertThat(functional("2111101", "生态环境监测与信息", 2025).finding()).isEqualTo(FindingCode.CODE_AMBIGUOUS);
    }

    @Test
    void aCodeThatIsNotInTheBookIsKeptWithAFinding() {
        CodeBook.Resolution resolution = functional("2999999", "某项支出", 2023);
        assertThat(resolution.finding()).isEqualTo(FindingCode.CODE_UNKNOWN);
        assertThat(resolution.standardName()).isNull();
    }

    @Test
    void halfWidthBracketsAreTheSameName() {
        assertThat(book.resolve(ClassificationScheme.ECONOMIC, "30213", "维修(护)费", 2023)
                        .finding())
                .isNull();
    }

    @Test
    void classesAreFoundByNameWhateverTheirOrdinal() {
        assertThat(book.classByName(ClassificationScheme.FUNCTIONAL, "十四、资源勘探工业信息等支出"))
                .contains("215");
        assertThat(book.classByName(ClassificationScheme.FUNCTIONAL, "九、医疗卫生与计划生育支出"))
                .contains("210");
        assertThat(book.classByName(ClassificationScheme.FUNCTIONAL, "一、一般公共服务"))
                .contains("201");
        assertThat(book.classByName(ClassificationScheme.FUNCTIONAL, "三十、没有这一类支出"))
                .isEmpty();
    }

    private CodeBook.Resolution functional(String code, String name, int year) {
        return book.resolve(ClassificationScheme.FUNCTIONAL, code, name, year);
    }
}
