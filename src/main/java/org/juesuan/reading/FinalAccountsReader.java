package org.juesuan.reading;

import java.math.BigDecimal;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.juesuan.discover.ContentKind;
import org.juesuan.discover.ContentSniffer;
import org.juesuan.domain.amount.MoneyUnit;
import org.juesuan.domain.finding.Finding;
import org.juesuan.domain.statement.AmountKind;
import org.juesuan.domain.statement.StatementState;
import org.juesuan.domain.statement.StatementType;
import org.juesuan.extract.DocumentExtractor;
import org.juesuan.extract.ExtractedDocument;
import org.juesuan.extract.ExtractionLimits;
import org.juesuan.extract.TextLine;
import org.juesuan.extract.UnreadableDocumentException;
import org.juesuan.narrative.GlossaryReader;
import org.juesuan.narrative.GlossaryTerm;
import org.juesuan.narrative.NarrativeLine;
import org.juesuan.narrative.NarrativeReader;
import org.juesuan.narrative.NarrativeReading;
import org.juesuan.normalise.CodeBook;
import org.juesuan.normalise.Corrections;
import org.juesuan.normalise.FactRow;
import org.juesuan.normalise.StatementNormaliser;
import org.juesuan.performance.FormReader;
import org.juesuan.performance.PerformanceReading;
import org.juesuan.reading.ReadingObserver.Step;
import org.juesuan.recognise.Divisions;
import org.juesuan.recognise.DocumentRecogniser;
import org.juesuan.recognise.EntityRegistry;
import org.juesuan.recognise.IdentityReader;
import org.juesuan.recognise.LineNames;
import org.juesuan.recognise.Phrases;
import org.juesuan.recognise.RecognisedDocument;
import org.juesuan.recognise.RecognisedStatement;
import org.juesuan.recognise.ReportIdentity;
import org.juesuan.recognise.SeedTable;
import org.juesuan.recognise.UnitListReader;

/** Reads final accounts reports, whatever they are made with; everything else is ignored or unreadable. */
public final class FinalAccountsReader implements ReportReader {
    private final Map<ContentKind, DocumentExtractor> extractors;
    private final DocumentRecogniser recogniser;
    private final IdentityReader identities;
    private final StatementNormaliser normaliser;
    private final Corrections corrections;
    private final Phrases phrases;
    private final NarrativeReader narratives;
    private final FormReader forms = FormReader.standard();
    private final GlossaryReader glossary = GlossaryReader.standard();

    private FinalAccountsReader(
            Map<ContentKind, DocumentExtractor> extractors,
            DocumentRecogniser recogniser,
            IdentityReader identities,
            StatementNormaliser normaliser,
            Corrections corrections,
            Phrases phrases,
            NarrativeReader narratives) {
        this.extractors = new EnumMap<>(extractors);
        this.recogniser = recogniser;
        this.identities = identities;
        this.normaliser = normaliser;
        this.corrections = corrections;
        this.phrases = phrases;
        this.narratives = narratives;
    }

    /** A reader with these adapters and the seeds of the class path. */
    public static FinalAccountsReader with(Map<ContentKind, DocumentExtractor> extractors) {
        Phrases phrases = new Phrases(SeedTable.rows("template/phrase.csv"));
        LineNames lines = new LineNames(SeedTable.rows("template/line.csv"));
        return new FinalAccountsReader(
                extractors,
                DocumentRecogniser.standard(),
                new IdentityReader(Divisions.standard(), EntityRegistry.standard()),
                new StatementNormaliser(CodeBook.standard(), lines, phrases),
                new Corrections(SeedTable.rows("correction/correction.csv")),
                phrases,
                NarrativeReader.standard());
    }

    @Override
    public ReportReading read(byte[] content, String fileName, ExtractionLimits limits) {
        return read(content, fileName, limits, ReadingObserver.silent());
    }

    @Override
    public ReportReading read(byte[] content, String fileName, ExtractionLimits limits, ReadingObserver observer) {
        ContentKind kind = ContentSniffer.kind(content);
        if (kind == ContentKind.DOC || kind == ContentKind.DOCX) {
            return ReportReading.ignored("Word document: statements are read from PDF and Excel", 0, "");
        }
        DocumentExtractor extractor = extractors.get(kind);
        if (extractor == null) {
            return ReportReading.unreadable(content.length == 0 ? "empty file" : unknownContent(content, fileName));
        }
        ExtractedDocument document;
        try {
            document = extractor.extract(content, limits);
        } catch (UnreadableDocumentException e) {
            return ReportReading.unreadable(String.valueOf(e.getMessage()));
        }
        observer.done(Step.EXTRACT, content.length, document.elements().size());
        return read(document, fileName, corrections.of(sha256(content)), observer);
    }

    /** What was seen in a document and what it was matched with, for people; one line where it cannot be read. */
    public String recognition(byte[] content, String fileName, ExtractionLimits limits) {
        ReportReading reading = read(content, fileName, limits);
        DocumentExtractor extractor = extractors.get(ContentSniffer.kind(content));
        if (extractor == null || reading.outcome() == ReportReading.Outcome.UNREADABLE) {
            return "%s · %s".formatted(fileName, reading.reason());
        }
        try {
            ExtractedDocument document = extractor.extract(content, limits);
            return new RecognitionReport(fileName, document, recogniser.recognise(document), reading).text();
        } catch (UnreadableDocumentException e) {
            return "%s · %s".formatted(fileName, e.getMessage());
        }
    }

    private static String unknownContent(byte[] content, String fileName) {
        int dot = fileName.lastIndexOf('.');
        String ending = dot < 0 ? "report" : fileName.substring(dot + 1).toUpperCase(Locale.ROOT);
        return "not a %s: the file holds %s".formatted(ending, ContentSniffer.describe(content));
    }

    private ReportReading read(
            ExtractedDocument document, String fileName, Corrections.Document correction, ReadingObserver observer) {
        RecognisedDocument recognised = recogniser.recognise(document);
        observer.done(
                Step.RECOGNISE,
                document.elements().size(),
                recognised.statements().size());
        Optional<String> foreign = new Relevance().reasonToIgnore(document, recognised);
        if (foreign.isPresent()) {
            return ReportReading.ignored(foreign.get(), document.pageCount(), document.extractor());
        }
        List<Finding> findings = new ArrayList<>(DamageFindings.of(document));
        findings.addAll(recognised.findings());
        Optional<ReportIdentity> identity = identities.read(recognised, fileName, findings);
        List<TextLine> narrative = recognised.rest().stream()
                .filter(TextLine.class::isInstance)
                .map(TextLine.class::cast)
                .toList();
        Statements statements = statements(recognised, identity, narrative, correction, findings);
        observer.done(
                Step.NORMALISE,
                recognised.statements().size(),
                statements.facts().size());
        List<NarrativeBlock> blocks = new NarrativeFilter(phrases).blocks(narrative, findings);
        NarrativeReading told = told(blocks, identity, statements.facts());
        observer.done(
                Step.NARRATIVE,
                blocks.size(),
                told.amounts().size() + told.ratios().size());
        findings.addAll(told.findings());
        PerformanceReading performance = forms.read(recognised.forms(), unit(statements.readings()));
        findings.addAll(performance.findings());
        List<GlossaryTerm> terms = glossary.read(lines(blocks), statements.facts(), findings);
        return new ReportReading(
                ReportReading.Outcome.READ,
                null,
                identity.orElse(null),
                document.pageCount(),
                document.extractor(),
                statements.readings(),
                statements.facts(),
                new ReportChecks().all(statements.facts(), findings),
                statements.ledger(),
                new UnitListReader().read(recognised.rest()),
                blocks,
                told,
                terms,
                performance);
    }

    /** The one unit of all statements; null where they differ. */
    private static @Nullable MoneyUnit unit(List<StatementReading> statements) {
        List<MoneyUnit> units = statements.stream()
                .map(StatementReading::unit)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return units.size() == 1 ? units.get(0) : null;
    }

    private static List<NarrativeLine> lines(List<NarrativeBlock> blocks) {
        return blocks.stream()
                .map(block -> new NarrativeLine(block.page(), block.text()))
                .toList();
    }

    private NarrativeReading told(List<NarrativeBlock> blocks, Optional<ReportIdentity> identity, List<FactRow> facts) {
        if (identity.isEmpty()) {
            return NarrativeReading.NONE;
        }
        return narratives.read(lines(blocks), identity.get().reportYear(), facts);
    }

    private record Statements(List<StatementReading> readings, List<FactRow> facts, List<LedgerEntry> ledger) {}

    private Statements statements(
            RecognisedDocument recognised,
            Optional<ReportIdentity> identity,
            List<TextLine> narrative,
            Corrections.Document correction,
            List<Finding> findings) {
        Statements all = new Statements(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        StatementChecks checks = new StatementChecks(findings);
        int year = identity.map(ReportIdentity::reportYear).orElse(0);
        for (StatementType type : StatementType.values()) {
            Optional<RecognisedStatement> found = recognised.statements().stream()
                    .filter(statement -> statement.type() == type)
                    .findFirst();
            if (found.isEmpty()) {
                boolean misunderstood = findings.stream().anyMatch(finding -> finding.statement() == type);
                if (!misunderstood) {
                    checks.absent(type);
                }
                all.readings().add(absent(type));
                continue;
            }
            RecognisedStatement statement = found.get();
            AmountKind basis = new BudgetBasis(phrases).of(statement, narrative, findings);
            List<FactRow> facts = normaliser.normalise(statement, year, basis, correction, findings);
            StatementState state = state(statement, facts);
            checks.present(statement, state, facts);
            all.facts().addAll(facts);
            all.readings().add(reading(statement, state, facts));
            all.ledger().addAll(ledger(statement));
        }
        return all;
    }

    private static StatementState state(RecognisedStatement statement, List<FactRow> facts) {
        boolean figures = facts.stream().anyMatch(fact -> fact.amountYuan().signum() != 0);
        boolean declared = statement.emptySentence() != null && !figures;
        return declared ? StatementState.DECLARED_EMPTY : StatementState.PRESENT;
    }

    private static StatementReading absent(StatementType type) {
        return new StatementReading(
                type, type.account(), StatementState.ABSENT, null, null, null, null, null, null, null);
    }

    private static StatementReading reading(RecognisedStatement statement, StatementState state, List<FactRow> facts) {
        BigDecimal precision = facts.stream()
                .map(fact -> fact.unit().toYuan(BigDecimal.ONE.movePointLeft(fact.decimals())))
                .min(BigDecimal::compareTo)
                .orElse(null);
        boolean sheet = statement.sheet() != null;
        return new StatementReading(
                statement.type(),
                statement.account(),
                state,
                statement.title(),
                statement.mark(),
                statement.unit(),
                precision,
                state == StatementState.DECLARED_EMPTY ? statement.emptySentence() : null,
                sheet ? null : Integer.valueOf(statement.firstPage()),
                sheet ? null : Integer.valueOf(statement.lastPage()));
    }

    private static List<LedgerEntry> ledger(RecognisedStatement statement) {
        List<LedgerEntry> entries = new ArrayList<>();
        statement
                .ledger()
                .counts()
                .forEach((entry, cells) -> entries.add(new LedgerEntry(
                        statement.type(), entry.disposition().name().toLowerCase(Locale.ROOT), entry.reason(), cells)));
        return entries;
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 · Java platform · missing", e);
        }
    }
}
