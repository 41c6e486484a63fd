package org.juesuan.sample;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A whole report to print.
 *
 * @param cover title page
 * @param contents table of contents
 * @param overview part one, before the list of units
 * @param tablesHeading heading of the part with the statements, printed above the first of them
 * @param statements the statements in printed order
 * @param narrative the narrative, then the glossary (名词解释)
 * @param forms self-evaluation forms (绩效自评表), the last part
 */
public record SampleReport(
        ReportIdentity identity,
        ReportLayout layout,
        List<TextBlock> cover,
        List<TextBlock> contents,
        List<TextBlock> overview,
        String tablesHeading,
        List<PrintedTable> statements,
        List<TextBlock> narrative,
        List<PrintedForm> forms) {

    /** A report without forms. */
    public SampleReport(
            ReportIdentity identity,
            ReportLayout layout,
            List<TextBlock> cover,
            List<TextBlock> contents,
            List<TextBlock> overview,
            String tablesHeading,
            List<PrintedTable> statements,
            List<TextBlock> narrative) {
        this(identity, layout, cover, contents, overview, tablesHeading, statements, narrative, List.of());
    }

    public SampleReport {
        cover = List.copyOf(cover);
        contents = List.copyOf(contents);
        overview = List.copyOf(overview);
        statements = List.copyOf(statements);
        narrative = List.copyOf(narrative);
        forms = List.copyOf(forms);
    }

    /** The report of these figures in a layout, with the usual texts. */
    public static SampleReport of(ReportFigures figures, ReportLayout layout) {
        return ReportTexts.report(figures, layout);
    }

    /** The report that adds up these leaves, with the usual texts. */
    public static SampleReport of(ReportLeaves leaves, ReportLayout layout) {
        return of(Derivation.derive(leaves, CodeNames.load(), List.of()), layout);
    }

    /** The statement of that kind. */
    public PrintedTable statement(StatementKind kind) {
        return statements.stream()
                .filter(table -> table.statement() == kind)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the report prints no " + kind));
    }

    public SampleReport withStatements(List<PrintedTable> newStatements) {
        return new SampleReport(
                identity, layout, cover, contents, overview, tablesHeading, newStatements, narrative, forms);
    }

    /** The report with one statement changed. */
    public SampleReport withStatement(StatementKind kind, UnaryOperator<PrintedTable> change) {
        statement(kind);
        return withStatements(statements.stream()
                .map(table -> table.statement() == kind ? change.apply(table) : table)
                .toList());
    }

    public SampleReport withCover(List<TextBlock> newCover) {
        return new SampleReport(
                identity, layout, newCover, contents, overview, tablesHeading, statements, narrative, forms);
    }

    public SampleReport withTablesHeading(String newHeading) {
        return new SampleReport(identity, layout, cover, contents, overview, newHeading, statements, narrative, forms);
    }

    public SampleReport withNarrative(List<TextBlock> newNarrative) {
        return new SampleReport(
                identity, layout, cover, contents, overview, tablesHeading, statements, newNarrative, forms);
    }
}
