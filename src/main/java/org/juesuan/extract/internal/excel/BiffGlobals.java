package org.juesuan.extract.internal.excel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.jspecify.annotations.Nullable;

/** What all sheets of an {@code .xls} share: strings, number formats and styles, and what is displayed by them. */
final class BiffGlobals {
    private final DisplayedValue displayed = new DisplayedValue();
    private final Map<Integer, String> codes = new HashMap<>();
    private final List<Integer> formatOfStyle = new ArrayList<>();
    private @Nullable SSTRecord strings;

    void read(Record record) {
        if (record instanceof SSTRecord table) {
            strings = table;
        } else if (record instanceof FormatRecord format) {
            codes.putIfAbsent(format.getIndexCode(), format.getFormatString());
        } else if (record instanceof ExtendedFormatRecord style) {
            formatOfStyle.add((int) style.getFormatIndex());
        } else if (record instanceof DateWindow1904Record window && window.getWindowing() == 1) {
            displayed.countDaysFrom1904();
        }
    }

    /** @throws IllegalStateException where there are no strings: the workbook is damaged */
    String string(int number) {
        if (strings == null) {
            throw new IllegalStateException("no string table");
        }
        return strings.getString(number).getString();
    }

    String number(double value, int style) {
        int format = formatIndex(style);
        return displayed.number(value, format, codes.get(format));
    }

    String text(String stored, int style) {
        int format = formatIndex(style);
        return displayed.text(stored, format, codes.get(format));
    }

    private int formatIndex(int style) {
        return style >= 0 && style < formatOfStyle.size() ? formatOfStyle.get(style) : 0;
    }
}
