package org.juesuan.extract.internal.excel;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.juesuan.extract.internal.excel.FormatToken.Kind;

/**
 * A number format code such as {@code #,##0.00;\-#,##0.00;"-"??;@}: sections for positive, negative, zero, and text. POI's
 * own reading of such codes shows an accounting zero as {@code - 0}, ignores empty sections and rounds before it scales.
 */
final class FormatCode {
    private static final int NUMBER_SECTIONS = 3;

    private final List<FormatSection> sections;

    private FormatCode(List<FormatSection> sections) {
        this.sections = sections;
    }

    static FormatCode of(String code) {
        return new FormatCode(
                FormatLexer.sections(code).stream().map(FormatSection::new).toList());
    }

    /** A date, time, fraction or exponent: not for this class to show. */
    boolean isForeign() {
        return sections.stream().anyMatch(section -> section.has(Kind.FOREIGN));
    }

    /** Empty where the format hides the number. */
    String show(BigDecimal number) {
        FormatSection section = sectionFor(number);
        boolean signed = number.signum() < 0 && !section.isEmpty() && !isForNegatives(section);
        return (signed ? "-" : "") + section.show(number.abs());
    }

    private boolean isForNegatives(FormatSection section) {
        return isConditional() ? section.isForSmallNumbers() : section != sections.get(0);
    }

    private boolean isConditional() {
        return sections.stream().anyMatch(section -> section.has(Kind.CONDITION));
    }

    private FormatSection sectionFor(BigDecimal number) {
        if (isConditional()) {
            return sections.stream()
                    .filter(section -> section.accepts(number))
                    .findFirst()
                    .orElse(sections.get(0));
        }
        int numeric = Math.min(sections.size(), NUMBER_SECTIONS);
        if (number.signum() < 0 && numeric > 1) {
            return sections.get(1);
        }
        return sections.get(number.signum() == 0 && numeric == NUMBER_SECTIONS ? 2 : 0);
    }

    /** Empty where the format hides texts. */
    String show(String text) {
        return textSection().map(section -> section.showText(text)).orElse(text);
    }

    private Optional<FormatSection> textSection() {
        FormatSection last = sections.get(sections.size() - 1);
        return sections.size() > NUMBER_SECTIONS || last.has(Kind.TEXT) ? Optional.of(last) : Optional.empty();
    }
}
