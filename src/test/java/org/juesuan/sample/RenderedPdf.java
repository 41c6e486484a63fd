package org.juesuan.sample;

import java.util.List;
import java.util.Map;

/**
 * A printed report.
 *
 * @param pages number of pages
 * @param rowPages per statement, the page (1-based) of each of the table's rows, 0 for rows without text
 */
public record RenderedPdf(byte[] bytes, int pages, Map<StatementKind, List<Integer>> rowPages) {

    public RenderedPdf {
        rowPages = Map.copyOf(rowPages);
    }

    /** First page of the statement. */
    public int firstPage(StatementKind statement) {
        return pagesOf(statement).stream().filter(page -> page > 0).findFirst().orElse(0);
    }

    /** Last page of the statement. */
    public int lastPage(StatementKind statement) {
        return pagesOf(statement).stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    private List<Integer> pagesOf(StatementKind statement) {
        List<Integer> found = rowPages.get(statement);
        return found == null ? List.of() : found;
    }
}
