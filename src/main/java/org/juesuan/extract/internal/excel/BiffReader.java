package org.juesuan.extract.internal.excel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.Record;
import org.jspecify.annotations.Nullable;
import org.juesuan.extract.InterruptedReadingException;

/**
 * Reads an {@code .xls} from its stream of records: first the globals (tabs, strings, formats), then one substream per
 * tab, within which charts nest substreams of their own. Blank cells, however many, are passed over.
 */
final class BiffReader implements HSSFListener {
    private final DocumentAssembly assembly;
    private final BiffGlobals globals = new BiffGlobals();
    private final List<BoundSheetRecord> tabs = new ArrayList<>();
    private final Map<BoundSheetRecord, SheetContent> visible = new HashMap<>();
    private @Nullable BiffSheet sheet;
    private int depth;
    private int sheetsBegun;

    BiffReader(DocumentAssembly assembly) {
        this.assembly = assembly;
    }

    @Override
    public void processRecord(Record record) {
        InterruptedReadingException.check();
        if (record instanceof BOFRecord begin) {
            depth++;
            begin(begin);
        } else if (record instanceof EOFRecord) {
            end();
            depth--;
        } else if (depth == 1) {
            read(record);
        }
    }

    /**
     * To be told when there is no further record.
     *
     * @throws IllegalStateException where sheets are missing or cut short: the workbook is damaged
     */
    void finish() {
        if (depth != 0 || sheetsBegun < tabs.size()) {
            throw new IllegalStateException("it ends before its last sheet does");
        }
    }

    private void begin(BOFRecord begin) {
        if (depth > 1 || begin.getType() == BOFRecord.TYPE_WORKBOOK) {
            return;
        }
        if (sheetsBegun == 0) {
            openTabs();
        }
        BoundSheetRecord tab = BoundSheetRecord.orderByBofPosition(tabs)[sheetsBegun];
        sheetsBegun++;
        SheetContent content = visible.get(tab);
        if (content == null) {
            return;
        }
        if (begin.getType() != BOFRecord.TYPE_WORKSHEET) {
            assembly.withoutCells(content.name());
            return;
        }
        sheet = new BiffSheet(content, globals);
    }

    private void openTabs() {
        for (BoundSheetRecord tab : tabs) {
            if (tab.isHidden() || tab.isVeryHidden()) {
                assembly.hiddenSheet(tab.getSheetname());
            } else {
                visible.put(tab, assembly.visibleSheet(tab.getSheetname()));
            }
        }
    }

    private void end() {
        if (depth == 1 && sheet != null) {
            assembly.finish(sheet.content());
            sheet = null;
        }
    }

    private void read(Record record) {
        if (sheet != null) {
            sheet.read(record);
        } else if (record instanceof BoundSheetRecord tab) {
            tabs.add(tab);
        } else if (sheetsBegun == 0) {
            globals.read(record);
        }
    }
}
