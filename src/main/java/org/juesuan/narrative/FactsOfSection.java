package org.juesuan.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.juesuan.domain.finding.Finding;
import org.juesuan.domain.statement.AmountKind;

/** The figures of one section as they are found; of two wordings for the same figure of a subject the first counts. */
final class FactsOfSection {
    private final NarrativeSection section;
    private final Wordings wordings;
    private final int year;
    private final List<NarrativeAmount> amounts = new ArrayList<>();
    private final List<NarrativeRatio> ratios = new ArrayList<>();
    private final Figures figures;
    private final Set<String> toldOfSubject = new HashSet<>();
    private Reason reason = Reason.NONE;
    private int firstOfSubject;

    /** Where a reason is told, and an empty place where none is. */
    private record Reason(int start, int end) {
        static final Reason NONE = new Reason(0, 0);

        boolean holds(int at) {
            return at >= start && at < end;
        }
    }

    FactsOfSection(NarrativeSection section, Wordings wordings, int year) {
        this.section = section;
        this.wordings = wordings;
        this.year = year;
        this.figures = new Figures(section);
    }

    /** What follows is told of a subject. */
    void begin(Subject subject, String told) {
        toldOfSubject.clear();
        firstOfSubject = amounts.size();
        reason = wordings.reason(told)
                .map(interval -> new Reason(subject.end() + interval[0], subject.end() + interval[1]))
                .orElse(Reason.NONE);
        figures.account(reason.start(), reason.end());
    }

    /** Keeps a match, unless the figure stands inside a reason. */
    void add(Told told) {
        if (reason.holds(told.start())) {
            return;
        }
        switch (told.pattern().kind()) {
            case AMOUNT, COUNT, SCORE -> addAmount(told);
            case CHANGE -> addChange(told);
            case GROWTH -> addGrowth(told);
            case SHARE -> wordings.base(section.id(), told.base()).ifPresent(base -> addRatio(told, base, null));
            case COMPLETION -> addRatio(told, wordings.budget(told.base()), null);
            case COMPARISON -> addRatio(told, wordings.budget(told.base()), told.direction());
        }
    }

    private void addAmount(Told told) {
        String code = told.pattern().code();
        String resolved = code.equals("{grade}") ? wordings.grade(told.matcher().group("grade")) : code;
        boolean own = !resolved.isEmpty();
        if (isNew(told.topic() + resolved + told.measure() + told.pattern().amountKind())) {
            amounts.add(amount(told, own ? resolved : told.subject().code(), told.measure(), told.value()));
            figures.account(told.start(), told.end());
        }
    }

    private void addChange(Told told) {
        Optional<Integer> prior = wordings.priorYear(sentenceBefore(told), year);
        if (prior.isEmpty() || !isNew("change")) {
            return;
        }
        boolean fall = wordings.sign(told.direction()) < 0;
        BigDecimal value = fall ? told.value().abs().negate() : told.value();
        String measure = told.subject().measure();
        NarrativeAmount change =
                amount(told, told.subject().code(), measure.equals("total") ? "change" : measure + "_change", value);
        amounts.add(change);
        figures.account(told.start(), told.end());
        amounts.stream()
                .filter(amount -> ImpliedPriorYear.isTotalOf(amount, change, measure))
                .findFirst()
                .ifPresent(total -> amounts.add(ImpliedPriorYear.of(total, change, prior.get())));
    }

    private void addGrowth(Told told) {
        String sentence = sentenceBefore(told);
        if (wordings.priorYear(sentence, year).isPresent()) {
            addRatio(told, "prior_year", told.direction());
        } else if (sentence.contains("年初预算")) {
            addRatio(told, "original_budget", told.direction());
        }
    }

    private boolean isNew(String figure) {
        return toldOfSubject.add(figure);
    }

    private String sentenceBefore(Told told) {
        return section.text().key().substring(section.text().sentenceStart(told.start()), told.start());
    }

    private NarrativeAmount amount(Told told, @Nullable String code, String measure, BigDecimal value) {
        NarrativeText text = section.text();
        return new NarrativeAmount(
                section.id(),
                told.topic(),
                code,
                measure,
                told.pattern().amountKind(),
                year,
                value,
                told.unit(),
                Math.max(0, value.scale()),
                told.printed(),
                false,
                null,
                text.sentence(told.at()),
                text.page(told.at()));
    }

    private void addRatio(Told told, String base, @Nullable String direction) {
        if (!isNew(told.pattern().measure() + base)) {
            return;
        }
        BigDecimal percent = told.hasNumber() ? told.value() : null;
        ratios.add(new NarrativeRatio(
                section.id(),
                told.subject().topic(),
                told.subject().code(),
                told.subject().measure(),
                told.pattern().measure(),
                year,
                percent,
                percent == null ? 0 : Math.max(0, percent.scale()),
                percent == null ? String.valueOf(direction) : told.printed() + "%",
                base.replace("{same}", told.subject().measure()),
                direction,
                direction == null ? null : wordings.sign(direction),
                section.text().sentence(told.at()),
                section.text().page(told.at())));
        figures.account(told.start(), told.end());
    }

    /** Gives the subject's reason to its change, or to its outturn. */
    void end() {
        if (reason.equals(Reason.NONE)) {
            return;
        }
        int chosen = -1;
        for (int i = firstOfSubject; i < amounts.size(); i++) {
            NarrativeAmount amount = amounts.get(i);
            boolean change = amount.measure().endsWith("change");
            boolean outturn = amount.amountKind() == AmountKind.OUTTURN && !amount.implied();
            if (change || chosen < 0 && outturn) {
                chosen = i;
            }
        }
        if (chosen >= 0) {
            String told = section.text().printed(reason.start(), reason.end());
            amounts.set(chosen, amounts.get(chosen).because(told));
        }
    }

    List<NarrativeAmount> amounts() {
        return amounts;
    }

    List<NarrativeRatio> ratios() {
        return ratios;
    }

    List<Finding> unreadFigures() {
        return figures.unread();
    }
}
