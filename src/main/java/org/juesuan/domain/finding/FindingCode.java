package org.juesuan.domain.finding;

import static org.juesuan.domain.finding.Severity.ERROR;
import static org.juesuan.domain.finding.Severity.FATAL;
import static org.juesuan.domain.finding.Severity.INFO;
import static org.juesuan.domain.finding.Severity.WARNING;

/**
 * Every finding there is, under a stable code: the stage that makes it, how much it weighs, what it means and what a
 * person should do. The reference page of findings is generated from this list.
 */
public enum FindingCode {
    PAGE_LOST(
            "extract",
            ERROR,
            "A page could not be read; what it prints is missing.",
            "Get the file again from its publisher; open it in a viewer and look at the page."),
    FORMULA_WITHOUT_VALUE(
            "extract",
            ERROR,
            "Cells hold formulas whose results are not stored; they are read as empty.",
            "Open the workbook in a spreadsheet program, let it calculate, save it and load it again."),
    CONTENT_DAMAGED(
            "extract",
            ERROR,
            "A part of the file is not as it was written: its checksum is wrong. Figures may differ from the original.",
            "Get the file again from its publisher; until then hold its figures against the printed page."),
    ENTITY_UNKNOWN(
            "recognise",
            FATAL,
            "The report does not tell whose accounts it holds.",
            "Register the file in seeds/entity/registry.csv with its body."),
    YEAR_UNKNOWN(
            "recognise",
            FATAL,
            "The report does not tell its fiscal year.",
            "Register the file in seeds/entity/registry.csv with its year."),
    ENTITY_DISAGREES(
            "recognise",
            ERROR,
            "A statement or heading names another body than the cover.",
            "Look at the heading; ask the publisher which body is meant."),
    ENTITY_PLACEHOLDER(
            "recognise",
            ERROR,
            "A heading or statement names a placeholder (XX局) in place of the body.",
            "Ask the publisher to correct the heading."),
    YEAR_DISAGREES(
            "recognise",
            ERROR,
            "A statement or heading names another year than the cover.",
            "Look at the heading; ask the publisher which year is meant."),
    EDITION_DISAGREES(
            "recognise",
            WARNING,
            "Title and body disagree whether the accounts are consolidated or of one unit.",
            "The body's name decides; check the list of units."),
    EVIDENCE_DISAGREES(
            "recognise",
            WARNING,
            "File name or registry disagree with what the report says of itself.",
            "The report decides; correct the registry or the file's name."),
    STATEMENT_ABSENT(
            "recognise",
            ERROR,
            "One of the nine statements is not in the report.",
            "Ask the publisher for the complete report."),
    STATEMENT_EMPTY(
            "recognise",
            ERROR,
            "A statement has neither an amount nor the sentence that declares it empty.",
            "Ask the publisher whether the statement is empty."),
    STATEMENT_REPEATED(
            "recognise",
            FATAL,
            "A statement stands twice in the report with different figures.",
            "Find out which of the two counts."),
    STATEMENT_COPY_IGNORED(
            "recognise",
            WARNING,
            "A statement or one of its pages stands twice with the same figures; the second was ignored.",
            "Nothing, unless a page was meant to show something else."),
    STRUCTURE_UNKNOWN(
            "recognise",
            FATAL,
            "The headers of a statement were not understood.",
            "Run `juesuan recognise FILE` and add the missing seed rows."),
    COLUMN_UNKNOWN(
            "recognise",
            FATAL,
            "A column that holds amounts has a header that is not known.",
            "Run `juesuan recognise FILE` and add the header to seeds/template/header.csv."),
    TABLE_SET_ASIDE(
            "recognise",
            ERROR,
            "A table right after a statement, without a heading of its own, has other columns; its amounts were not read.",
            "Look at the page: it may go on with the statement, or its heading is missing."),
    COLUMNS_ALIKE(
            "recognise",
            FATAL,
            "Two columns of a statement would mean the same: a header was not understood.",
            "Add the headers that `juesuan recognise` lists to seeds/template/header.csv."),
    UNIT_UNKNOWN(
            "recognise",
            FATAL,
            "A statement with amounts does not tell its unit.",
            "Ask the publisher; a unit is never guessed."),
    UNIT_DISAGREES(
            "recognise",
            ERROR,
            "The unit printed does not fit the figures of the report's other statements.",
            "Compare the totals of the statements; one is printed in another unit."),
    DECLARED_EMPTY_WITH_AMOUNTS(
            "recognise",
            WARNING,
            "A statement is declared empty and prints figures other than zero.",
            "Ask the publisher which of the two is meant."),
    EDITION_ASSUMED(
            "recognise",
            INFO,
            "The report does not say whether it is consolidated; it is taken for a department's.",
            "Register the file in seeds/entity/registry.csv with its edition."),
    OUTTURN_MISSING(
            "recognise",
            ERROR,
            "A statement prints budget figures and leaves every outturn (决算数) empty.",
            "Ask the publisher for the outturn."),
    REQUIRED_COLUMN_EMPTY(
            "recognise",
            ERROR,
            "A column that the form requires is empty over the whole statement.",
            "Ask the publisher for the column."),
    TOTAL_LINE_MISSING(
            "recognise",
            WARNING,
            "A statement prints lines and not the total that its form ends with.",
            "Look whether its last page is lost."),
    BUDGET_BASIS_UNKNOWN(
            "recognise",
            WARNING,
            "Neither note nor narrative tells whether 预算数 is the original or the revised budget.",
            "Read the narrative; the figures are kept as budget_unspecified."),
    CELL_UNRESOLVED(
            "normalise",
            FATAL,
            "A cell in an amount column is neither an amount nor a blank mark.",
            "Look at the cell; a correction goes into seeds/correction/."),
    CELL_OUTSIDE_COLUMNS(
            "normalise",
            FATAL,
            "An amount is printed where the statement has no column for it.",
            "Look at the page; the table was read or printed out of place."),
    AMOUNT_WITHOUT_LINE(
            "normalise",
            FATAL,
            "An amount stands in a row without code and without name.",
            "Look at the page: the row's name is missing or stands elsewhere."),
    LINE_UNKNOWN(
            "normalise",
            WARNING,
            "A line's name has no known meaning; its amounts are kept without a code.",
            "Add the name to seeds/template/line.csv."),
    CODE_UNKNOWN(
            "normalise",
            INFO,
            "A code is not in the classification; kept as printed.",
            "Add the code to seeds/classification/ with its source."),
    CODE_MALFORMED(
            "normalise", ERROR, "A code has not 3, 5 or 7 digits.", "Look at the cell; the code is kept as printed."),
    CODE_NAME_OF_OTHER(
            "normalise",
            WARNING,
            "A code is printed with another code's official name.",
            "Find out which of the two is meant."),
    CODE_NAME_STALE(
            "normalise",
            INFO,
            "A code is printed with a name of earlier years.",
            "Nothing: the name is a known alias."),
    CODE_NAME_UNKNOWN(
            "normalise",
            INFO,
            "A code is printed with a name that is not its official one.",
            "Add the name to seeds/classification/aliases.csv if it is a true variant."),
    CODE_TWO_NAMES("normalise", WARNING, "One code is printed with two names in one report.", "Look at both places."),
    CODE_AMBIGUOUS(
            "normalise",
            WARNING,
            "A name or code fits several classification entries.",
            "Settle it by a row in seeds/classification/aliases.csv."),
    CODE_PARENT_MISSING(
            "normalise", WARNING, "A code is printed without its class or section above it.", "Look for a lost row."),
    ITEM_REPEATED(
            "normalise",
            WARNING,
            "A 7-digit code is printed twice in one statement.",
            "Look at both rows; both are kept."),
    ROW_REPEATED(
            "normalise",
            ERROR,
            "A row stands twice with the same code, name and figures.",
            "Look whether a page is printed twice."),
    CORRECTION_APPLIED(
            "normalise",
            WARNING,
            "A figure was replaced by an approved correction.",
            "Nothing; the printed figure is kept beside it."),
    CORRECTION_UNUSED(
            "normalise",
            WARNING,
            "A correction of this document fits no printed cell.",
            "Remove or mend the row in seeds/correction/."),
    CONTACT_LINE_DROPPED(
            "narrative",
            INFO,
            "A line names a person or a telephone number; it is dropped and never loaded.",
            "Nothing."),
    NARRATIVE_ITEM_UNKNOWN(
            "narrative",
            INFO,
            "The narrative names an item whose class, section and item fit no code; its figures are kept without one.",
            "Compare the names with the statement; add an official name to seeds/classification/."),
    NARRATIVE_ITEM_AMBIGUOUS(
            "narrative",
            WARNING,
            "The names of an item in the narrative fit several codes; its figures are kept without one.",
            "Look at the statement which of the codes is meant."),
    NARRATIVE_FIGURE_UNREAD(
            "narrative",
            INFO,
            "A figure of the narrative stands in a wording that is not known; it is no fact.",
            "Add the wording to seeds/narrative/ where the figure matters."),
    NARRATIVE_DIFFERS(
            "reconcile",
            ERROR,
            "The narrative tells another figure than its statement prints.",
            "Ask the publisher which of the two is meant."),
    RATE_ON_OTHER_BASE(
            "reconcile",
            WARNING,
            "A completion rate fits another budget than the one its sentence names.",
            "Take the rate on the base it fits; ask the publisher to correct the sentence."),
    FORM_CELL_UNRESOLVED(
            "normalise",
            WARNING,
            "A cell of a self-evaluation form (绩效自评表) stands where a number is expected and is none, or fits no line.",
            "Look at the cell; a new wording goes into seeds/performance/word.csv."),
    FORM_UNIT_ASSUMED(
            "normalise",
            INFO,
            "A self-evaluation form prints no unit; its amounts are taken to be in the unit of the statements.",
            "Compare the form's total with the statements."),
    SCORE_AS_PERCENT(
            "normalise",
            INFO,
            "A score in points is printed with a percent sign (5.0% of 5 points).",
            "Ask the publisher to correct the format."),
    RATE_BASES_DIFFER(
            "reconcile",
            WARNING,
            "A self-evaluation form and the narrative rate the same spending on different budgets.",
            "Use each rate with its own base: original budget or revised budget."),
    TARGET_MISSED_FULL_SCORE(
            "reconcile",
            WARNING,
            "A self-evaluation gives the full score although what was reached misses the printed target.",
            "Ask the publisher."),
    GROWTH_FROM_ZERO(
            "reconcile",
            WARNING,
            "The narrative prints a growth rate although the prior year is zero.",
            "Do not use the rate; the change itself stands."),
    CLASS_NOT_IN_BASIC(
            "reconcile",
            WARNING,
            "A class that basic expenditure cannot hold (309, 311, 313) is printed non-zero.",
            "Ask the publisher."),
    HIDDEN_SMALL_AMOUNT("reconcile", INFO, "An identity fits only when printed 0.00 hides a small amount.", "Nothing."),
    SUMMED_AFTER_ROUNDING(
            "reconcile",
            INFO,
            "A printed total was summed before rounding; it differs from its printed parts by their rounding.",
            "Nothing."),
    COPY_DIFFERS("reconcile", WARNING, "The same figure is printed differently in two places.", "Look at both places."),
    PROBABLE_MISPRINT(
            "reconcile",
            WARNING,
            "One cell probably misprints: another value would make all its identities exact.",
            "Compare with the printed page; a correction goes into seeds/correction/."),
    DOCUMENT_CONFLICT(
            "reconcile",
            FATAL,
            "Two files of one body, year, edition and kind print different figures.",
            "Keep the file that counts.");

    private final String stage;
    private final Severity severity;
    private final String meaning;
    private final String remedy;

    FindingCode(String stage, Severity severity, String meaning, String remedy) {
        this.stage = stage;
        this.severity = severity;
        this.meaning = meaning;
        this.remedy = remedy;
    }

    /** The stage that makes it. */
    public String stage() {
        return stage;
    }

    /** How much it weighs. */
    public Severity severity() {
        return severity;
    }

    /** What it means, in one sentence. */
    public String meaning() {
        return meaning;
    }

    /** What a person should do about it. */
    public String remedy() {
        return remedy;
    }
}
