package org.juesuan.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.juesuan.sample.EconomicFigure.Scope;

/** 一般公共预算财政拨款基本支出 by economic code: every class and section of the form, used or not. */
final class EconomicStatement {
    /** 类 that the disclosure form prints. */
    private static final List<String> CLASSES = List.of("301", "302", "303", "307", "310", "399");

    private EconomicStatement() {}

    static List<FigureLine> lines(ReportLeaves leaves, CodeNames names) {
        int year = leaves.identity().year();
        List<FigureLine> lines = new ArrayList<>();
        for (String code : names.codes("economic", 5, year)) {
            String classCode = code.substring(0, 3);
            if (CLASSES.contains(classCode)) {
                if (lines.stream().noneMatch(line -> line.code().equals(classCode))) {
                    add(lines, leaves, classCode, names.economic(classCode, year), amount(leaves, classCode));
                }
                add(lines, leaves, code, names.economic(code, year), amount(leaves, code));
            }
        }
        long personnel = amount(leaves, "301") + amount(leaves, "303");
        add(lines, leaves, "", EconomicLanes.PERSONNEL, personnel);
        add(lines, leaves, "", EconomicLanes.ROUTINE, amount(leaves, "3") - personnel);
        return lines;
    }

    private static long amount(ReportLeaves leaves, String code) {
        return leaves.economic().stream()
                .filter(figure -> figure.scope() == Scope.GENERAL_PUBLIC_BASIC)
                .filter(figure -> figure.code().startsWith(code))
                .mapToLong(EconomicFigure::amount)
                .sum();
    }

    private static void add(List<FigureLine> lines, ReportLeaves leaves, String code, String label, long fen) {
        lines.add(new FigureLine(
                StatementKind.GENERAL_PUBLIC_BASIC_EXPENDITURE,
                lines.size() + 1,
                Lane.WHOLE,
                code,
                label,
                Map.of(Measure.BASIC, leaves.identity().unit().hundredths(fen))));
    }
}
