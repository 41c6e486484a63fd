package org.juesuan.pipeline;

/** A job file that cannot be used; the message names the file, the key, what was found and what was expected. */
public final class JobFileException extends Exception {
    private static final long serialVersionUID = 1L;

    JobFileException(String file, String key, String found, String expected) {
        super("%s · %s · found %s · expected %s".formatted(file, key, found, expected));
    }
}
