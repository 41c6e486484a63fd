package org.juesuan.recognise;

import java.util.regex.Pattern;

/** Lines that end a statement: parts, narrative headings, titles of tables that are none of the nine. */
final class Headings {
    private static final Pattern SECTION = Pattern.compile("^(?:第[一二三四五六七八九十]{1,2}部分|附件\\d*[:、]?.{0,30}$|目录$)");
    private static final Pattern ATTACHMENT_NUMBER = Pattern.compile("^附[件表]\\d{1,2}(?:-\\d{1,2})?[:、]?$");
    private static final Pattern NARRATIVE = Pattern.compile(
            "^(?:[(]?[一二三四五六七八九十\\d]{1,3}[)]?[、.]?)[^。,;]{2,60}(?:说明|情况|概况|解释|职责|职能|设置|构成)(?:的说明)?[。.]?$");
    private static final Pattern OTHER_TABLE = Pattern.compile("^[^。,;:]{2,60}表(?:[(][^()]{1,20}[)])?$");

    private Headings() {}

    /** 第三部分…, 附件…, 目录. */
    static boolean isSection(String line) {
        return SECTION.matcher(LabelKey.of(line)).find();
    }

    /** 附件3 alone: the number of the table it stands over. */
    static boolean isAttachmentNumber(String line) {
        return ATTACHMENT_NUMBER.matcher(LabelKey.of(line)).matches();
    }

    /** A numbered heading of the narrative. */
    static boolean isNarrative(String line) {
        return NARRATIVE.matcher(LabelKey.of(line)).matches();
    }

    /** A short line that ends in 表 and is no sentence. */
    static boolean isOtherTable(String line) {
        String key = LabelKey.of(line);
        return OTHER_TABLE.matcher(key).matches() && !key.startsWith("公开") && !key.startsWith("注") && key.length() > 4;
    }
}
