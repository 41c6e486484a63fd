package org.juesuan.sample;

/** A cell of a table's header; rows and columns are 0-based. */
public record HeaderCell(String text, int row, int column, int rowSpan, int columnSpan) {

    boolean covers(int otherColumn) {
        return otherColumn >= column && otherColumn < column + columnSpan;
    }
}
