package org.juesuan.extract.internal.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.juesuan.domain.provenance.Box;
import org.juesuan.extract.TextNormaliser;

/** Words that stand on one line, left to right, each once even where bold print was made by drawing it twice. */
record PrintedLine(List<Word> words) {

    private static final double SAME_LINE = 0.5;
    private static final double OVERPRINT = 0.3;

    PrintedLine {
        words = List.copyOf(words);
    }

    /** Lines from the top. */
    static List<PrintedLine> of(List<Word> words) {
        List<Word> downward = new ArrayList<>(words);
        downward.sort(Comparator.comparingDouble(Word::centreY));
        List<PrintedLine> lines = new ArrayList<>();
        List<Word> line = new ArrayList<>();
        for (Word word : downward) {
            if (!line.isEmpty() && !sharesLine(line.get(0), word)) {
                lines.add(leftToRight(line));
                line.clear();
            }
            line.add(word);
        }
        if (!line.isEmpty()) {
            lines.add(leftToRight(line));
        }
        return lines;
    }

    private static boolean sharesLine(Word anchor, Word word) {
        Box a = anchor.box();
        Box b = word.box();
        double overlap = Math.min(a.bottom(), b.bottom()) - Math.max(a.top(), b.top());
        return overlap > SAME_LINE * Math.min(a.height(), b.height());
    }

    private static PrintedLine leftToRight(List<Word> line) {
        line.sort(Comparator.comparingDouble(Word::left));
        List<Word> once = new ArrayList<>();
        for (Word word : line) {
            if (once.isEmpty() || !isOverprint(once.get(once.size() - 1), word)) {
                once.add(word);
            }
        }
        return new PrintedLine(once);
    }

    private static boolean isOverprint(Word printed, Word again) {
        double reach = OVERPRINT * Math.min(again.em(), again.right() - again.left());
        return again.left() - printed.left() <= reach
                && Math.abs(again.baseline() - printed.baseline()) <= OVERPRINT * again.em()
                && again.text().equals(printed.text());
    }

    String text() {
        StringBuilder text = new StringBuilder(words.get(0).text());
        for (int i = 1; i < words.size(); i++) {
            text.append(Spacing.between(words.get(i - 1), words.get(i)))
                    .append(words.get(i).text());
        }
        return TextNormaliser.normalise(text.toString());
    }

    Box box() {
        return words.stream().map(Word::box).reduce(Box::union).orElseThrow();
    }

    double fontSize() {
        return words.stream().mapToDouble(Word::em).max().orElse(0);
    }
}
