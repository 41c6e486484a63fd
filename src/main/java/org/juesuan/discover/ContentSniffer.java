package org.juesuan.discover;

public final class ContentSniffer {
    private ContentSniffer() {}
    public static ContentKind kind(byte[] b) {
        if (b.length > 4 && b[0] == '%') return ContentKind.PDF;
        if (b.length > 4 && b[0] == 'P') return ContentKind.XLSX;
        if (b.length > 4 && b[0] == (byte) 0xd0) return ContentKind.XLS;
        return ContentKind.UNKNOWN;
    }
    public static String describe(byte[] b) { return "x"; }
}
