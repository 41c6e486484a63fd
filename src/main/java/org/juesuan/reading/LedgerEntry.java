package org.juesuan.reading;

import java.io.Serializable;
import org.juesuan.domain.statement.StatementType;

/**
 * How many cells of a statement ended in one way; over a statement the entries add up to its cells.
 *
 * @param disposition {@code consumed}, {@code ignored} or {@code unresolved}
 * @param reason why it was ignored or left ({@code blank}, {@code dash}, {@code header}, {@code column_number}, …); for
 *     consumed cells what they became ({@code amount}, {@code code}, {@code label})
 */
public record LedgerEntry(StatementType statement, String disposition, String reason, int cells)
        implements Serializable {}
