package org.juesuan.discover;

/** What a file's bytes say it is, whatever its name ends in. */
public enum ContentKind {
    PDF,
    XLSX,
    XLS,
    DOC,
    DOCX,
    UNKNOWN
}
