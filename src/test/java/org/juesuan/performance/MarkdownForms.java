package org.juesuan.performance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.juesuan.domain.provenance.Box;
import org.juesuan.extract.PageElement;
import org.juesuan.extract.TextLine;

/**
 * The published text of the 2023 report as lines and tables, a block of rows a page. The text lost merged cells, so that
 * rows stand a cell too far left or right; they are put back under the header by their figures.
 */
final class MarkdownForms {
    private static final int LEVEL_3 = 3;

    private final List<PageElement> elements = new ArrayList<>();
    private final List<List<String>> block = new ArrayList<>();
    private List<String> header = List.of();
    private int page = 1;

    private MarkdownForms() {}

    static List<PageElement> read(Path file) throws IOException {
        MarkdownForms forms = new MarkdownForms();
        List<String> lines = Files.readAllLines(file);
        int from = lines.indexOf("部门整体自评表");
        lines.subList(from, lines.size()).forEach(forms::accept);
        forms.close();
        return List.copyOf(forms.elements);
    }

    private void accept(String line) {
        if (line.contains("\t")) {
            block.add(placed(
                    new ArrayList<>(Arrays.asList(line.replaceAll("<[^>]+>", "").split("\t", -1)))));
            return;
        }
        close();
        String text = line.replaceAll("[*#]+|<[^>]+>", "").strip();
        if (!text.isEmpty()) {
            elements.add(new TextLine(page, null, new Box(0, 0, 100, 10), text, 12));
        }
    }

    private void close() {
        if (!block.isEmpty()) {
            elements.add(FormTables.table(page, List.copyOf(block)));
            block.clear();
            page++;
        }
    }

    private List<String> placed(List<String> row) {
        if (row.contains("一级指标") || row.contains("年初预算数")) {
            header = List.copyOf(row);
        } else if (header.contains("年初预算数")) {
            shift(row, header.indexOf("年初预算数") - firstNumber(row));
        } else if (header.contains("一级指标")) {
            shift(row, header.lastIndexOf("分值") - lastPair(row));
        }
        return row;
    }

    private static void shift(List<String> row, int by) {
        if (by == 1) {
            row.add(0, "");
        } else if (by == -1) {
            boolean gap = row.get(LEVEL_3).isEmpty() && !row.get(LEVEL_3 + 1).isEmpty();
            int at = gap ? LEVEL_3 : 0;
            if (row.get(at).isEmpty()) {
                row.remove(at);
            }
        }
    }

    private int firstNumber(List<String> row) {
        for (int column = 0; column < row.size(); column++) {
            if (row.get(column).matches("[\\d.]+")) {
                return column;
            }
        }
        return header.indexOf("年初预算数");
    }

    private int lastPair(List<String> row) {
        for (int column = row.size() - 2; column >= 0; column--) {
            if (row.get(column).matches("[\\d.]+") && row.get(column + 1).matches("[\\d.]+")) {
                return column;
            }
        }
        return header.lastIndexOf("分值");
    }
}
