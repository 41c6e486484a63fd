package org.juesuan.recognise;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.juesuan.domain.entity.EntityKind;

/**
 * The name of a body as printed.
 *
 * @param name as printed, white space removed, 汇总 marks taken off
 * @param base the name without (本级), (机关) or 系统: what a department and its own level share
 */
public record BodyName(String name, String base, boolean ownLevel, boolean system) {
    private static final Pattern OWN_LEVEL = Pattern.compile("(?:[(（](?:本级|机关|局本级|机关本级|本部|局机关)[)）]|本级)$");
    private static final Pattern CONSOLIDATED = Pattern.compile("[(（](?:汇总|部门|合并|含下属单位|盖章|公章|公开)[)）]");
    private static final Pattern SYSTEM = Pattern.compile("(?:[(（]系统[)）]|系统)$");
    private static final Pattern PLACEHOLDER = Pattern.compile("[X×xＸ*＊]{2,}|某某|[○〇]{2,}|[_＿]{3,}|…|部门名称|单位名称");
    private static final Pattern EDGE = Pattern.compile("^[:：、.\\-—·]+|[:：、.\\-—·的]+$");

    private static final Pattern ORGANISATION =
            Pattern.compile("(?:局|委|委员会|部|厅|办|办公室|院|会|中心|站|所|队|校|学|园|馆|处|室|团|社|镇|乡|街道|办事处|政府|公司|系统|[)）])$");
    private static final Pattern GENERIC = Pattern.compile("^(?:本|我|各)?(?:部门|单位|局|委|部|办|院|中心|街道|镇)$");

    /** What stands around a name on a cover and in no name: sentences, and the day of publication. */
    private static final Pattern NO_NAME = Pattern.compile("[。，,；;！!？?]|[二〇○零一三四五六七八九\\d]{4}年[一二三四五六七八九十\\d]{1,2}月");

    /** The name, with what is printed around it taken off. */
    public static BodyName of(String printed) {
        String name = CONSOLIDATED.matcher(clean(printed)).replaceAll("");
        boolean ownLevel = OWN_LEVEL.matcher(name).find();
        boolean system = SYSTEM.matcher(name).find();
        String base = SYSTEM.matcher(OWN_LEVEL.matcher(name).replaceFirst("")).replaceFirst("");
        return new BodyName(name, base, ownLevel, system);
    }

    /** The printed name without white space and stray punctuation, brackets as Chinese print has them. */
    static String clean(String printed) {
        String compact = LabelKey.compact(printed).replace('(', '（').replace(')', '）');
        return EDGE.matcher(compact).replaceAll("");
    }

    /** True where a form's placeholder (XX局) stands in place of a name. */
    static boolean isPlaceholder(String name) {
        return PLACEHOLDER.matcher(name).find();
    }

    /** True where a wording can be a body's own name. */
    static boolean isBody(String name) {
        return name.length() >= 4
                && ORGANISATION.matcher(name).find()
                && !GENERIC.matcher(name).matches()
                && !NO_NAME.matcher(name).find();
    }

    /** A stable id of a body: the same name and kind give the same id everywhere. */
    public static String id(String base, EntityKind kind) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest((LabelKey.of(base) + "|" + kind.id()).getBytes(StandardCharsets.UTF_8));
            return "e" + HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 · Java platform · missing", e);
        }
    }
}
