package org.juesuan.recognise;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.juesuan.domain.amount.MoneyUnit;

/** Reads the lines that stand around a statement's title: body, year, unit, mark. */
final class TitleBlock {
    private static final Pattern UNIT = Pattern.compile("(?:金额|货币|计量)?单位[:：]?(?:人民币)?(万元|千元|亿元|元)");
    private static final Pattern BARE_UNIT = Pattern.compile("^[(（]?(?:单位[:：])?(万元|千元|亿元)[)）]?$");
    private static final Pattern TRAILING_UNIT = Pattern.compile("20\\d{2}年度?[(（]?(万元|千元|亿元|元)[)）]?$");
    private static final Pattern BODY =
            Pattern.compile("(?:部门名称|编制部门|编制单位|填报单位|填报部门|单位名称|预算部门|公开部门|公开单位|部门|单位)(?:[(（][^)）]{0,6}[)）])?[:：](.*)$");
    private static final Pattern BODY_END =
            Pattern.compile("(?:部门|单位|预算)?(?:代码|编码)[:：].*$|(?:金额|货币|计量)?单位[:：].*$|\\d{4}年度?.*$|公开\\d+表.*$|单位[:：]?$");
    private static final Pattern YEAR = Pattern.compile(YearText.STATED);
    private static final Pattern ONLY_YEAR = Pattern.compile("^[(（]?20\\d{2}年度?[)）]?$");
    private static final Pattern NOTE = Pattern.compile("^[(（]?(?:备?注|说明)\\d?[:：]");
    private static final Pattern ENTITY_CODE = Pattern.compile("(?:部门|单位|预算)(?:代码|编码)[:：](\\d{3,12})");

    private TitleBlock() {}

    /** The unit a line names (单位：万元); empty where it names none. */
    static Optional<MoneyUnit> unit(String line) {
        String compact = LabelKey.compact(line);
        Matcher named = UNIT.matcher(compact);
        Optional<MoneyUnit> found = Optional.empty();
        while (named.find()) {
            found = MoneyUnit.parse(named.group(1));
        }
        if (found.isPresent()) {
            return found;
        }
        Matcher bare = BARE_UNIT.matcher(compact);
        return bare.matches() ? MoneyUnit.parse(bare.group(1)) : unitAtEnd(compact);
    }

    /** A head line may end in the unit alone: 部门：… 2023年度 万元. */
    private static Optional<MoneyUnit> unitAtEnd(String compact) {
        Matcher trailing = TRAILING_UNIT.matcher(compact);
        boolean headLine = compact.length() < 60 && trailing.find();
        return headLine ? MoneyUnit.parse(trailing.group(1)) : Optional.empty();
    }

    /** The body a line names (部门：…, 编制单位：…); empty where it names none. */
    static Optional<String> body(String line) {
        String compact = LabelKey.compact(line);
        Matcher matcher = BODY.matcher(compact);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String name = BODY_END.matcher(matcher.group(1)).replaceFirst("");
        boolean isUnit = MoneyUnit.parse(name.replaceFirst("[)）]$", "")).isPresent();
        return name.length() < 2 || isUnit ? Optional.empty() : Optional.of(name);
    }

    /** The first year a line names; empty where it names none. */
    static Optional<Integer> year(String line) {
        Matcher matcher = YEAR.matcher(LabelKey.of(line));
        return matcher.find() ? Optional.of(Integer.valueOf(matcher.group(1))) : Optional.empty();
    }

    /** The body's own code where a line prints one (单位代码：509001). */
    static Optional<String> entityCode(String line) {
        Matcher matcher = ENTITY_CODE.matcher(LabelKey.compact(line));
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** True for a note under a table. */
    static boolean isNote(String line) {
        return NOTE.matcher(LabelKey.compact(line)).find();
    }

    /** True for a line that belongs to a title block: year, unit, body or mark and nothing else. */
    static boolean belongsToBlock(String line) {
        String compact = LabelKey.compact(line);
        return ONLY_YEAR.matcher(compact).matches()
                || unit(line).isPresent()
                || body(line).isPresent()
                || BODY.matcher(compact).find()
                || StatementTitles.mark(line) != null && compact.length() < 14;
    }
}
