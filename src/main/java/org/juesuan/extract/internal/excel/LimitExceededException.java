package org.juesuan.extract.internal.excel;

/** A bound on one workbook was passed. The message is the clause its reader gets; unchecked to pass through parsers. */
final class LimitExceededException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LimitExceededException(String reason) {
        super(reason);
    }
}
