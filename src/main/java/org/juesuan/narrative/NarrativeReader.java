package org.juesuan.narrative;

import java.util.List;
import org.juesuan.normalise.FactRow;
import org.juesuan.recognise.SeedTable;

/**
 * Reads the narrative of a report: cuts its lines into sections by their headings and reads the figures told there.
 * All wordings are rows of {@code seeds/narrative}. Pure; safe to share between threads.
 */
public final class NarrativeReader {
    private final SectionTitles titles;
    private final List<SeedTable.Row> subjects;
    private final List<FactPattern> patterns;
    private final Wordings wordings;
    private final CodeNames names;

    private NarrativeReader(
            SectionTitles titles,
            List<SeedTable.Row> subjects,
            List<FactPattern> patterns,
            Wordings wordings,
            CodeNames names) {
        this.titles = titles;
        this.subjects = subjects;
        this.patterns = patterns;
        this.wordings = wordings;
        this.names = names;
    }

    /** A reader that knows the wordings of the class path. */
    public static NarrativeReader standard() {
        return new NarrativeReader(
                new SectionTitles(SeedTable.rows("narrative/section.csv")),
                SeedTable.rows("narrative/subject.csv"),
                SeedTable.rows("narrative/fact.csv").stream()
                        .map(FactPattern::of)
                        .toList(),
                new Wordings(SeedTable.rows("narrative/word.csv"), SeedTable.rows("narrative/base.csv")),
                new CodeNames(SeedTable.rows("classification/functional.csv")));
    }

    /**
     * What the lines outside the statements tell.
     *
     * @param facts the amounts of the report's statements, whose names and codes resolve those of the narrative
     */
    public NarrativeReading read(List<NarrativeLine> lines, int reportYear, List<FactRow> facts) {
        SubjectFinder finder = new SubjectFinder(subjects, names.with(facts));
        FactReader reader = new FactReader(patterns, wordings, reportYear);
        SectionReader.read(lines, titles).forEach(section -> reader.read(section, finder));
        return reader.reading();
    }
}
