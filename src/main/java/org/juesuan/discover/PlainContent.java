package org.juesuan.discover;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Words for a file that no adapter reads, from its beginning. */
final class PlainContent {
    private static final Map<Pattern, String> BEGINNINGS = new LinkedHashMap<>();

    static {
        add(
                "(?s)<\\?xml.*(urn:schemas-microsoft-com:office:spreadsheet|progid=\"excel.sheet\").*",
                "an Excel 2003 XML spreadsheet");
        add("(?s)(<!doctype html|<html|<head|<body|<table|<script|<meta|<style|<div).*", "HTML");
        add("(?s)<(\\?xml|!--).*<html.*", "HTML");
        add("(?s)<\\?xml.*", "XML");
        add("(?s)mime-version:.*", "a web page archive (MHTML)");
        add("(?s)\\{\\\\rtf.*", "RTF");
        add("(?s)(\u0089png|\u00ff\u00d8\u00ff|gif8|ii\\*\u0000|mm\u0000\\*|bm).*", "an image");
        add("(?s)(rar!|7z\u00bc\u00af).*", "an archive");
    }

    private PlainContent() {}

    private static void add(String beginning, String holds) {
        BEGINNINGS.put(Pattern.compile(beginning), holds);
    }

    static String describe(byte[] head) {
        if (head.length == 0) {
            return "nothing";
        }
        String text = decode(head).strip().toLowerCase(Locale.ROOT);
        return BEGINNINGS.entrySet().stream()
                .filter(beginning -> beginning.getKey().matcher(text).matches())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(() -> isText(text) ? "text" : "binary data");
    }

    /** Byte by byte, since all that is looked for is ASCII; but UTF-16 by its mark. */
    private static String decode(byte[] head) {
        String bytes = new String(head, StandardCharsets.ISO_8859_1);
        Charset wide = bytes.startsWith("\u00ff\u00fe")
                ? StandardCharsets.UTF_16LE
                : bytes.startsWith("\u00fe\u00ff") ? StandardCharsets.UTF_16BE : StandardCharsets.ISO_8859_1;
        return new String(head, wide).replaceFirst("^(\u00ef\u00bb\u00bf|\ufeff)", "");
    }

    private static boolean isText(String text) {
        return text.chars().noneMatch(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f');
    }
}
