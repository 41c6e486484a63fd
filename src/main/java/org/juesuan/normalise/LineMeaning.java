package org.juesuan.normalise;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.juesuan.domain.finding.Finding;
import org.juesuan.domain.finding.FindingCode;
import org.juesuan.domain.provenance.Place;
import org.juesuan.domain.statement.BudgetAccount;
import org.juesuan.domain.statement.ClassificationScheme;
import org.juesuan.domain.statement.LineRole;
import org.juesuan.domain.statement.StatementType;
import org.juesuan.recognise.LabelKey;
import org.juesuan.recognise.LineNames;
import org.juesuan.recognise.RecognisedRow;

/** Says what a line is: by its code, by its name in the seeds, or by the name of a functional class. */
final class LineMeaning {
    private final StatementType type;
    private final int year;
    private final CodeBook codes;
    private final LineNames lines;
    private final List<Finding> findings;
    private @Nullable String balanceAbove;

    LineMeaning(StatementType type, int year, CodeBook codes, LineNames lines, List<Finding> findings) {
        this.type = type;
        this.year = year;
        this.codes = codes;
        this.lines = lines;
        this.findings = findings;
    }

    LineDraft draft(
            RecognisedRow row,
            int lane,
            LineNames.Lane list,
            String code,
            String label,
            List<LineDraft.Amount> amounts) {
        Printed printed = splitCode(code, label);
        if (!printed.code().isEmpty()) {
            return coded(row, lane, list, printed, amounts);
        }
        Optional<LineNames.Line> named = lines.find(type, list, label);
        if (named.isPresent()) {
            return named(row, lane, list, label, named.get(), amounts);
        }
        balanceAbove = null;
        return byClassName(row, lane, list, label, amounts);
    }

    private record Printed(String code, String label) {}

    /** Some producers print code and name into one cell. */
    private Printed splitCode(String code, String label) {
        if (!code.isEmpty() || type == StatementType.THREE_PUBLIC_EXPENSE) {
            return new Printed(code, label);
        }
        int digits = 0;
        while (digits < label.length() && Character.isDigit(label.charAt(digits))) {
            digits++;
        }
        String leading = LabelKey.of(label.substring(0, digits));
        boolean split = digits < label.length() && leading.length() >= 3 && CodeCells.wellFormed(leading);
        return split ? new Printed(leading, label.substring(digits)) : new Printed("", label);
    }

    private LineDraft coded(
            RecognisedRow row, int lane, LineNames.Lane list, Printed printed, List<LineDraft.Amount> amounts) {
        ClassificationScheme scheme = type == StatementType.GENERAL_PUBLIC_BASIC_EXPENDITURE
                ? ClassificationScheme.ECONOMIC
                : ClassificationScheme.FUNCTIONAL;
        if (!CodeCells.wellFormed(printed.code())) {
            report(FindingCode.CODE_MALFORMED, row, printed.code(), "3, 5 or 7 digits");
        }
        CodeBook.Resolution resolution = codes.resolve(scheme, printed.code(), printed.label(), year);
        if (resolution.finding() != null) {
            report(
                    resolution.finding(),
                    row,
                    printed.code() + " " + printed.label(),
                    resolution.expected() == null ? "a code of the classification" : resolution.expected());
        }
        return new LineDraft(
                row,
                lane,
                list,
                printed.code(),
                true,
                scheme,
                LineRole.DETAIL,
                printed.label(),
                resolution.standardName(),
                resolution.how(),
                null,
                amounts);
    }

    private LineDraft named(
            RecognisedRow row,
            int lane,
            LineNames.Lane list,
            String label,
            LineNames.Line line,
            List<LineDraft.Amount> amounts) {
        LineNames.Line meant = underBalance(line);
        if (meant.scheme() == ClassificationScheme.BALANCE) {
            balanceAbove = meant.role() == LineRole.SUBTOTAL ? meant.code() : balanceAbove;
        } else {
            balanceAbove = null;
        }
        return new LineDraft(
                row,
                lane,
                list,
                meant.code(),
                false,
                meant.scheme(),
                meant.role(),
                label,
                null,
                "fixed",
                meant.account(),
                amounts);
    }

    /** A fund's line under 年初财政拨款结转和结余 is that fund's part of it, not its revenue. */
    private LineNames.Line underBalance(LineNames.Line line) {
        BudgetAccount account = line.account();
        boolean part = balanceAbove != null && account != null && line.role() != LineRole.TOTAL;
        return part ? new LineNames.Line(balanceAbove, ClassificationScheme.BALANCE, LineRole.DETAIL, account) : line;
    }

    private LineDraft byClassName(
            RecognisedRow row, int lane, LineNames.Lane list, String label, List<LineDraft.Amount> amounts) {
        ClassificationScheme scheme =
                list == LineNames.Lane.NATURE || type == StatementType.GENERAL_PUBLIC_BASIC_EXPENDITURE
                        ? ClassificationScheme.ECONOMIC
                        : scheme(list);
        Optional<String> code = scheme == ClassificationScheme.FUNCTIONAL || scheme == ClassificationScheme.ECONOMIC
                ? codes.classByName(scheme, label)
                : Optional.empty();
        String name = LabelKey.withoutEnumeration(label);
        CodeBook.Resolution resolution =
                code.map(found -> codes.resolve(scheme, found, name, year)).orElse(null);
        if (resolution == null && !amounts.isEmpty() && !label.isEmpty()) {
            report(FindingCode.LINE_UNKNOWN, row, label, "a line of the form");
        }
        return new LineDraft(
                row,
                lane,
                list,
                code.orElse(null),
                false,
                scheme,
                LineRole.DETAIL,
                label,
                resolution == null ? null : resolution.standardName(),
                resolution == null ? "unresolved" : "by_name",
                null,
                amounts);
    }

    private ClassificationScheme scheme(LineNames.Lane list) {
        if (type == StatementType.THREE_PUBLIC_EXPENSE) {
            return ClassificationScheme.THREE_PUBLIC;
        }
        return list == LineNames.Lane.REVENUE
                        && (type == StatementType.REVENUE_EXPENDITURE_SUMMARY
                                || type == StatementType.APPROPRIATION_SUMMARY)
                ? ClassificationScheme.REVENUE_SOURCE
                : ClassificationScheme.FUNCTIONAL;
    }

    private void report(FindingCode code, RecognisedRow row, String printed, String expected) {
        Integer page = row.sheet() == null ? row.page() : null;
        findings.add(Finding.of(
                code,
                type,
                new Place(page, row.sheet(), row.number(), null),
                printed,
                expected,
                "row %d · found '%s' · expected %s".formatted(row.number(), printed, expected)));
    }
}
