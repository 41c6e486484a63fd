package org.juesuan.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.juesuan.domain.finding.Finding;

/** Reads the figures told in one section: subject by subject, then those told of the section as a whole. */
final class FactReader {
    private final List<FactPattern> patterns;
    private final Wordings wordings;
    private final int year;
    private final List<NarrativeAmount> amounts = new ArrayList<>();
    private final List<NarrativeRatio> ratios = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    FactReader(List<FactPattern> patterns, Wordings wordings, int year) {
        this.patterns = patterns;
        this.wordings = wordings;
        this.year = year;
    }

    NarrativeReading reading() {
        return new NarrativeReading(amounts, ratios, findings);
    }

    void read(NarrativeSection section, SubjectFinder finder) {
        Reasons reasons = Reasons.in(section, wordings, finder.find(section, findings::add));
        List<Subject> subjects = reasons.subjects();
        FactsOfSection facts = new FactsOfSection(section, wordings, year, reasons);
        for (int i = 0; i < subjects.size(); i++) {
            int end = i + 1 < subjects.size()
                    ? subjects.get(i + 1).start()
                    : section.text().key().length();
            readSubject(subjects.get(i), end, section, facts);
        }
        readWhole(section, facts);
        amounts.addAll(facts.amounts());
        ratios.addAll(facts.ratios());
        findings.addAll(facts.unreadFigures());
    }

    private void readSubject(Subject subject, int end, NarrativeSection section, FactsOfSection facts) {
        String told = section.text().key().substring(subject.end(), end);
        facts.begin(subject);
        for (FactPattern pattern : patterns) {
            if (pattern.ofSection(section.id()) && pattern.tellsOf(subject)) {
                Matcher matcher = pattern.pattern().matcher(told);
                while (matcher.find()) {
                    facts.add(new Told(pattern, subject, matcher.toMatchResult(), subject.end()));
                }
            }
        }
        facts.end(subject, end);
    }

    private void readWhole(NarrativeSection section, FactsOfSection facts) {
        for (FactPattern pattern : patterns) {
            if (pattern.ofSection(section.id()) && pattern.ofWholeSection()) {
                Subject whole = new Subject(
                        0, 0, pattern.topic().replace("{section}", section.id()), pattern.code(), pattern.measure());
                Matcher matcher = pattern.pattern().matcher(section.text().key());
                while (matcher.find()) {
                    facts.begin(whole);
                    facts.add(new Told(pattern, whole, matcher.toMatchResult(), 0));
                }
            }
        }
    }
}
