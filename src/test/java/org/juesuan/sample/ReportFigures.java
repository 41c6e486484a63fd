package org.juesuan.sample;

import java.util.List;
import java.util.Map;

/**
 * Everything a report states, free of layout.
 *
 * @param lines the lines of all statements
 * @param narrativeFigures printed figures that only the narrative states, by name (and {@code name/code})
 */
public record ReportFigures(ReportIdentity identity, List<FigureLine> lines, Map<String, String> narrativeFigures) {

    public ReportFigures {
        lines = List.copyOf(lines);
        narrativeFigures = Map.copyOf(narrativeFigures);
    }

    /** The lines of one statement in order. */
    public List<FigureLine> linesOf(StatementKind statement) {
        return lines.stream().filter(line -> line.statement() == statement).toList();
    }

    /** The lines of one lane of a statement in order. */
    public List<FigureLine> linesOf(StatementKind statement, Lane lane) {
        return linesOf(statement).stream().filter(line -> line.lane() == lane).toList();
    }

    /** The one line of a statement with that label. */
    public FigureLine line(StatementKind statement, String label) {
        return linesOf(statement).stream()
                .filter(line -> line.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(statement + " has no line '" + label + "'"));
    }

    /** True where every amount of the statement is zero. */
    public boolean isZero(StatementKind statement) {
        return linesOf(statement).stream()
                .allMatch(line -> line.values().values().stream().allMatch(value -> value == 0));
    }

    /** A figure only the narrative states, empty where unknown. */
    public String narrativeFigure(String name) {
        return narrativeFigures.getOrDefault(name, "");
    }
}
