package org.juesuan.serve.export;

/** The folder of an export holds something else. */
public final class ForeignFolderException extends Exception {
    private static final long serialVersionUID = 1L;

    ForeignFolderException(String message) {
        super(message);
    }
}
