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
    private final Reasons reasons;
    private final List<NarrativeAmount> amounts = new ArrayList<>();
    private final List<NarrativeRatio> ratios = new ArrayList<>();
    private final Figures figures;
    private final Set<String> toldOfSubject = new HashSet<>();
    private int firstOfSubject;

    FactsOfSection(NarrativeSection section, Wordings wordings, int year, Reasons reasons) {
        this.section = section;
        this.wordings = wordings;
        this.year = year;
        this.reasons = reasons;
        this.figures = new Figures(section);
        reasons.all().forEach(reason -> figures.account(reason.start(), reason.end()));
    }

    /** What follows is told of a subject. */
    void begin(Subject subject) {
        toldOfSubject.clear();
        firstOfSubject = amounts.size();
    }

    /** Keeps a match, unless the figure stands inside a reason. */
    void add(Told told) {
        if (reasons.hold(told.start())) {
            return;
        }
        switch (told.pattern().kind()) {
            case AMOUNT, COUNT, SCORE -> addAmount(told, yearOf(told));
            case PRIOR_AMOUNT -> addAmount(told, year - 1);
            case NONE -> addNothing(told);
            case CHANGE -> addChange(told);
            case GROWTH -> addGrowth(told);
            case SHARE -> wordings.base(section.id(), told.base()).ifPresent(base -> addRatio(told, base));
            case COMPLETION -> addRatio(told, wordings.budget(told.base()));
            case COMPARISON -> addComparison(told);
        }
    }

    private int yearOf(Told told) {
        boolean outturn = told.pattern().amountKind() == AmountKind.OUTTURN
                && told.pattern().kind() == FactPattern.Kind.AMOUNT;
        return outturn
                ? wordings.yearBefore(section.text().key(), told.subject().start(), year)
                        .orElse(year)
                : year;
    }

    private void addAmount(Told told, int ofYear) {
        String own = told.pattern().code().equals("{grade}")
                ? wordings.grade(told.grade())
                : told.pattern().code();
        String code = own.isEmpty() ? told.subject().code() : own;
        AmountKind kind = told.pattern().amountKind();
        NarrativeAmount amount = amount(told, code, told.measure(), kind, ofYear, told.value());
        boolean first = isNew(told.topic() + code + told.measure() + kind + ofYear);
        boolean repeated = amounts.stream().anyMatch(amount::repeats);
        if (first && !repeated) {
            amounts.add(amount);
        }
        if (first || repeated) {
            figures.account(told.start(), told.end());
        }
    }

    /** There was nothing: zero, unless the section tells an amount of it. */
    private void addNothing(Told told) {
        NarrativeAmount nothing = amount(
                told, told.subject().code(), told.measure(), told.pattern().amountKind(), year, BigDecimal.ZERO);
        if (amounts.stream().noneMatch(nothing::isOfSame)) {
            amounts.add(nothing);
        }
        figures.account(told.start(), told.end());
    }

    private void addChange(Told told) {
        Optional<Basis> basis = told.pattern().has("base")
                ? Optional.of(new Basis(wordings.budget(told.base()), year))
                : wordings.basis(sentenceBefore(told), year);
        Integer sign = signed(told);
        if (basis.isEmpty() || sign == null || !isNew("change" + basis.get().name())) {
            return;
        }
        figures.account(told.start(), told.end());
        BigDecimal value = told.value().abs().multiply(BigDecimal.valueOf(sign));
        if (!basis.get().isPriorYear()) {
            AmountKind kind = AmountKind.ofId(basis.get().name());
            amounts.add(amount(told, told.subject().code(), prefix(told) + "budget_change", kind, year, value));
            return;
        }
        NarrativeAmount change =
                amount(told, told.subject().code(), prefix(told) + "change", AmountKind.OUTTURN, year, value);
        amounts.add(change);
        addImplied(told, change, basis.get());
    }

    private static String prefix(Told told) {
        String measure = told.subject().measure();
        return measure.equals("total") ? "" : measure + "_";
    }

    private void addImplied(Told told, NarrativeAmount change, Basis basis) {
        boolean printed = amounts.stream()
                .anyMatch(amount -> amount.fiscalYear() == basis.year()
                        && ImpliedPriorYear.isTotalOf(
                                amount, change, told.subject().measure()));
        if (printed) {
            return;
        }
        amounts.stream()
                .filter(amount -> amount.fiscalYear() == year)
                .filter(amount -> ImpliedPriorYear.isTotalOf(
                        amount, change, told.subject().measure()))
                .findFirst()
                .ifPresent(total -> amounts.add(ImpliedPriorYear.of(total, change, basis.year())));
    }

    private void addGrowth(Told told) {
        Optional<Basis> basis = wordings.basis(sentenceBefore(told), year);
        boolean contradicts = told.direction() != null && signed(told) == null;
        if (basis.isPresent() && !contradicts) {
            addRatio(told, basis.get().name());
        }
    }

    /** The word with the number's own sign; null where both say fall, or the word leaves it open. */
    private @Nullable Integer signed(Told told) {
        Integer sign = wordings.sign(told.direction());
        if (sign == null || told.value().signum() >= 0) {
            return sign;
        }
        return sign < 0 ? null : Integer.valueOf(-sign);
    }

    private void addComparison(Told told) {
        if (told.pattern().has("base")) {
            addRatio(told, wordings.budget(told.base()));
            return;
        }
        wordings.basis(sentenceBefore(told), year).ifPresent(basis -> {
            boolean added = addRatio(told, basis.name());
            Integer sign = wordings.sign(told.direction());
            if (added && basis.isPriorYear() && sign != null && sign == 0) {
                addUnchanged(told, basis);
            }
        });
    }

    /** 持平: the year before was the same. */
    private void addUnchanged(Told told, Basis basis) {
        amounts.stream()
                .filter(amount -> amount.fiscalYear() == year && amount.isTotalOf(told.subject()))
                .findFirst()
                .map(total -> ImpliedPriorYear.same(
                        total, told.printed(), section.text().sentence(told.at()), told.pageIn(section), basis.year()))
                .filter(implied -> amounts.stream().noneMatch(implied::isOfSame))
                .ifPresent(amounts::add);
    }

    private boolean isNew(String figure) {
        return toldOfSubject.add(figure);
    }

    private String sentenceBefore(Told told) {
        int start = section.text().sentenceStart(told.start());
        if (section.text().key().startsWith("其中", start) && start > 0) {
            start = section.text().sentenceStart(start - 1);
        }
        return section.text().key().substring(start, told.start());
    }

    private NarrativeAmount amount(
            Told told, @Nullable String code, String measure, AmountKind kind, int ofYear, BigDecimal value) {
        return new NarrativeAmount(
                section.id(),
                told.topic(),
                code,
                measure,
                kind,
                ofYear,
                value,
                told.unit(),
                Math.max(0, value.scale()),
                told.printed(),
                false,
                null,
                section.text().sentence(told.at()),
                told.pageIn(section));
    }

    private boolean addRatio(Told told, String base) {
        if (!isNew(told.pattern().measure() + base)) {
            return false;
        }
        BigDecimal percent = told.hasNumber() ? told.value().abs() : null;
        String direction = told.direction();
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
                signed(told),
                section.text().sentence(told.at()),
                told.pageIn(section)));
        figures.account(told.start(), told.end());
        return true;
    }

    /** Gives the subject's reason to its change, or to its outturn. */
    void end(Subject subject, int end) {
        reasons.between(subject.end(), end).ifPresent(reason -> {
            String told = section.text().printed(reason.start(), reason.end());
            int chosen = reasoned();
            if (chosen >= 0) {
                amounts.set(chosen, amounts.get(chosen).because(told));
            }
        });
    }

    private int reasoned() {
        int chosen = -1;
        for (int i = firstOfSubject; i < amounts.size(); i++) {
            NarrativeAmount amount = amounts.get(i);
            boolean change = amount.measure().endsWith("change");
            boolean outturn = amount.amountKind() == AmountKind.OUTTURN && !amount.implied();
            if (change || chosen < 0 && outturn) {
                chosen = i;
            }
        }
        return chosen;
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
