package org.juesuan.sample;

/** What a printed column holds. */
public enum ColumnKind {
    CODE,
    NAME,
    /** 行次, the printed row number: no data. */
    LINE_NUMBER,
    AMOUNT
}
