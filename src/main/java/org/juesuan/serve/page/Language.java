package org.juesuan.serve.page;

/** The language a report is written in. */
public enum Language {
    ZH("zh-CN"),
    EN("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The language tag of a page. */
    public String tag() {
        return tag;
    }
}
