package org.juesuan.discover;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The endings under which documents are published, and the names that are never one. */
final class SourceNames {
    private static final String WORKBOOK = "a workbook";
    private static final String WORD_DOCUMENT = "a Word document";
    private static final Map<String, String> PROMISES =
            Map.of("pdf", "a PDF", "xlsx", WORKBOOK, "xls", WORKBOOK, "doc", WORD_DOCUMENT, "docx", WORD_DOCUMENT);

    /** Endings that count only where the content is a workbook: other programs use them too. */
    private static final Set<String> SOMETIMES_WORKBOOKS = Set.of("xlsm", "et");

    private SourceNames() {}

    static boolean isDocument(String path) {
        return PROMISES.containsKey(ending(path));
    }

    static boolean mayBeWorkbook(String path) {
        return SOMETIMES_WORKBOOKS.contains(ending(path));
    }

    /** Word files are no source of statements, whatever program wrote them. */
    static boolean isWordDocument(String path) {
        return WORD_DOCUMENT.equals(PROMISES.get(ending(path)));
    }

    /** Lock files of Office programs and hidden files: nobody published them. */
    static boolean isLeftOut(String name) {
        return name.startsWith("~$") || name.startsWith(".");
    }

    /** What the ending promises, for a message. */
    static String promise(String path) {
        return PROMISES.getOrDefault(ending(path), mayBeWorkbook(path) ? WORKBOOK : "a report");
    }

    private static String ending(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
