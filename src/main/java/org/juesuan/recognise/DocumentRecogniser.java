package org.juesuan.recognise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.juesuan.domain.finding.Finding;
import org.juesuan.domain.statement.StatementType;
import org.juesuan.extract.ExtractedDocument;
import org.juesuan.extract.PageElement;

/** Finds the nine statements in a document by their titles and headers, never by number or order. */
public final class DocumentRecogniser {
    private final StatementTitles titles;
    private final HeaderTerms terms;
    private final LineNames lines;
    private final Phrases phrases;
    private final RowContinuation.KnownNames names;
    private final FormTitles formTitles = FormTitles.standard();

    private DocumentRecogniser(
            StatementTitles titles,
            HeaderTerms terms,
            LineNames lines,
            Phrases phrases,
            RowContinuation.KnownNames names) {
        this.titles = titles;
        this.terms = terms;
        this.lines = lines;
        this.phrases = phrases;
        this.names = names;
    }

    /** A recogniser that knows the seeds of the class path. */
    public static DocumentRecogniser standard() {
        Set<String> names = new HashSet<>();
        for (String table : List.of("functional.csv", "economic_department.csv")) {
            SeedTable.rows("classification/" + table).forEach(row -> names.add(LabelKey.of(row.text("name"))));
        }
        return new DocumentRecogniser(
                new StatementTitles(SeedTable.rows("template/title.csv")),
                new HeaderTerms(SeedTable.rows("template/header.csv")),
                new LineNames(SeedTable.rows("template/line.csv")),
                new Phrases(SeedTable.rows("template/phrase.csv")),
                names::contains);
    }

    /** Cuts and understands a document. */
    public RecognisedDocument recognise(ExtractedDocument document) {
        List<PageElement> elements = new BandSplitter(titles, phrases).split(document.elements());
        FormFinder.Cut forms = new FormFinder(formTitles, titles).cut(elements);
        SegmentFinder.Cut cut = new SegmentFinder(titles).cut(forms.rest());
        List<Finding> findings = new ArrayList<>();
        StatementRecogniser recogniser = new StatementRecogniser(terms, lines, phrases, names, findings);
        Map<StatementType, StatementSegment> chosen = new SegmentChoice(recogniser, findings).choose(cut.segments());
        RepeatedPages repeated = new RepeatedPages(findings);
        List<RecognisedStatement> statements = chosen.values().stream()
                .map(recogniser::recognise)
                .map(repeated::without)
                .toList();
        return new RecognisedDocument(cut.segments().size(), statements, rest(cut, chosen), forms.forms(), findings);
    }

    private static List<PageElement> rest(SegmentFinder.Cut cut, Map<StatementType, StatementSegment> chosen) {
        Stream<PageElement> unused = cut.segments().stream()
                .filter(segment -> !chosen.containsValue(segment))
                .flatMap(segment -> Stream.of(segment.before(), segment.tables(), segment.after())
                        .flatMap(List::stream));
        Set<PageElement> inStatements = new HashSet<>();
        chosen.values().forEach(segment -> {
            inStatements.addAll(segment.tables());
            inStatements.addAll(segment.before());
        });
        Stream<PageElement> notes = chosen.values().stream().flatMap(segment -> segment.after().stream());
        return Stream.of(cut.rest().stream(), unused, notes)
                .flatMap(source -> source)
                .filter(element -> !inStatements.contains(element))
                .distinct()
                .sorted(Comparator.comparingInt(PageElement::page)
                        .thenComparingDouble(element -> element.box().top()))
                .toList();
    }
}
