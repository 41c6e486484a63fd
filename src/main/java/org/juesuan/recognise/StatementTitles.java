package org.juesuan.recognise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.juesuan.domain.statement.StatementType;

/** Knows the titles of the nine statements (seeds/template/title.csv); the most specific title wins. */
public final class StatementTitles {
    private static final String ORDINAL = "(?:[(]?[一二三四五六七八九十\\d]{1,3}[)]?[、.:]?)?";
    private static final String MARK = "(?:附件?\\d*[:、]?|附?表[一二三四五六七八九十\\d]{1,3}[:、]?)?"
            + "(?:公开[一二三四五六七八九十\\d]{1,3}表[:、]?|公开表[一二三四五六七八九十\\d]{1,3}[:、]?|[A-Z]{1,2}\\d{1,2}(?:[_-]\\d)?)?";
    private static final String BODY = "(?:[\\u4e00-\\u9fff()A-Za-z0-9'·-]{0,40}"
            + "(?:局|委|委员会|部|厅|办|办公室|院|会|中心|站|所|队|校|学|园|馆|处|室|团|社|区|镇|乡|街道|政府|公司|系统|[X×*某]{2,}|级\\)|关\\)|总\\)))?";
    private static final String YEAR = "(?:\\d{4}年?度?)?(?:部门|单位)?";
    private static final Pattern PREFIX = Pattern.compile("^《?" + MARK + ORDINAL + MARK + "(?:" + BODY + YEAR + ")$");
    private static final Pattern SUFFIX = Pattern.compile(
            "(?:》|[(](?:金额)?单位:?(?:人民币)?[万千亿]?元[)]|[(](?:续|续表|功能科目|经济科目|经济分类|功能分类|[^()]{0,6}决?[A-Za-z]*\\d+(?:-\\d+)?表?|汇总|汇总表|表)[)]|续表?|\\d{4}年度?)+$");
    private static final Pattern MARK_IN_LINE = Pattern.compile(
            "(公开\\s*[一二三四五六七八九十\\d]{1,3}\\s*表|公开表\\s*[一二三四五六七八九十\\d]{1,3}|财决\\s*附?\\s*(?:\\d{2})?(?:-\\d)?\\s*表)");

    private final List<Title> titles;

    private record Title(StatementType type, String key) {}

    /**
     * A line that is a statement's title.
     *
     * @param mark 公开01表 and the like where it stands in the same line; null otherwise
     */
    public record Match(
            StatementType type, String title, @Nullable String mark) {}

    public StatementTitles(List<SeedTable.Row> rows) {
        List<Title> read = new ArrayList<>();
        for (SeedTable.Row row : rows) {
            read.add(new Title(StatementType.ofId(row.text("statement")), LabelKey.of(row.text("title"))));
        }
        read.sort(Comparator.comparingInt((Title title) -> title.key().length()).reversed());
        this.titles = List.copyOf(read);
    }

    /** The statement a line is the title of; empty for every other line, sentences that cite a title included. */
    public Optional<Match> match(String line) {
        String key = LabelKey.of(line);
        if (key.length() < 4 || key.length() > 90 || !key.contains("决算") && !key.contains("情况表")) {
            return Optional.empty();
        }
        String bare = SUFFIX.matcher(key).replaceFirst("");
        return titles.stream()
                .filter(title -> endsIn(key, title) || endsIn(bare, title))
                .findFirst()
                .map(title -> new Match(title.type(), LabelKey.compact(line), mark(line)));
    }

    private static boolean endsIn(String key, Title title) {
        return key.endsWith(title.key())
                && PREFIX.matcher(key.substring(0, key.length() - title.key().length()))
                        .matches();
    }

    /** The printed number of a statement (公开01表) in a line; null where there is none. */
    public static @Nullable String mark(String line) {
        Matcher matcher = MARK_IN_LINE.matcher(line);
        return matcher.find() ? LabelKey.compact(matcher.group(1)) : null;
    }
}
