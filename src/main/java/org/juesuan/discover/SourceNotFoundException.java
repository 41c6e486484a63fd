package org.juesuan.discover;

/** A source that was asked for does not exist. The message is the line for the user. */
public final class SourceNotFoundException extends Exception {
    private static final long serialVersionUID = 1L;

    public SourceNotFoundException(String path) {
        super("'" + path + "' · source · does not exist");
    }
}
