package org.juesuan.extract.internal.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A printed line seen as a possible row of a table without rulings.
 *
 * @param tokens its parts between clear gaps, left to right
 */
record TokenLine(PrintedLine line, List<PrintedLine> tokens) {

    private static final double TOKEN_GAP = 0.7;
    private static final double GAP_AT_AMOUNT = 0.15;
    private static final Pattern NUMBER = Pattern.compile("-?\\(?\\d[\\d,]*(\\.\\d+)?\\)?%?");
    private static final Pattern MONEY = Pattern.compile("-?\\(?(\\d[\\d,]*\\.\\d{1,6}|\\d{1,3}(,\\d{3})+)\\)?");
    private static final Pattern NO_ROW =
            Pattern.compile("(注|备注|说明|单位|金额单位|部门|部门名称|编制部门|编制单位|单位名称)[：:].*|.*单位[：:].{0,4}元|公开.{0,6}表");
    private static final Pattern PROSE = Pattern.compile("[。；]|，.*，|\\d万?元");
    private static final Pattern TITLE = Pattern.compile(".*表([（(].*[）)])?");

    TokenLine {
        tokens = List.copyOf(tokens);
    }

    static TokenLine of(PrintedLine line) {
        List<PrintedLine> tokens = new ArrayList<>();
        List<Word> token = new ArrayList<>();
        for (Word word : line.words()) {
            if (!token.isEmpty() && isApart(token.get(token.size() - 1), word)) {
                tokens.add(new PrintedLine(token));
                token.clear();
            }
            token.add(word);
        }
        tokens.add(new PrintedLine(token));
        return new TokenLine(line, tokens);
    }

    private static boolean isApart(Word last, Word next) {
        double gap = (next.left() - last.right()) / Math.max(last.em(), next.em());
        return gap > TOKEN_GAP || (gap > GAP_AT_AMOUNT && isMoney(last.text()) != isMoney(next.text()));
    }

    private static boolean isMoney(String text) {
        return MONEY.matcher(text).matches();
    }

    static boolean isNumber(PrintedLine token) {
        return NUMBER.matcher(token.text()).matches();
    }

    long money() {
        return tokens.stream().filter(token -> isMoney(token.text())).count();
    }

    /** A row for sure: an amount, and something beside it. */
    boolean isAnchor() {
        return tokens.size() > 1 && money() > 0 && !isProse();
    }

    List<PrintedLine> numbers() {
        return tokens.stream().filter(TokenLine::isNumber).toList();
    }

    boolean hasLabel() {
        return numbers().size() < tokens.size();
    }

    /** Whether no token of one stands over or under a token of the other. */
    boolean isBeside(TokenLine other) {
        return tokens.stream()
                .map(ColumnExtent::of)
                .noneMatch(extent -> other.tokens.stream()
                        .anyMatch(token -> ColumnExtent.of(token).overlap(extent) > 0));
    }

    private boolean isProse() {
        return PROSE.matcher(line.text()).find();
    }

    /** A title, a line of body and unit, or a note: never a row, and no header either. */
    boolean endsTable() {
        String text = line.text().replaceAll("\\s", "");
        return isProse()
                || NO_ROW.matcher(text).matches()
                || (tokens.size() == 1 && TITLE.matcher(text).matches());
    }

    double left() {
        return line.box().left();
    }

    double right() {
        return line.box().right();
    }

    double width() {
        return right() - left();
    }

    double baseline() {
        return line.words().get(0).baseline();
    }

    double em() {
        return line.fontSize();
    }
}
