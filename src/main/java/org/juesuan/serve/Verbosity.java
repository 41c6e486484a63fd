package org.juesuan.serve;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import org.slf4j.LoggerFactory;

/** How much is logged: by default what went wrong, with {@code --verbose} every document at every stage. */
final class Verbosity {
    private Verbosity() {}

    static void set(boolean verbose) {
        // Spring Boot would configure logging anew and undo this.
        System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
        if (verbose && LoggerFactory.getLogger("org.juesuan") instanceof Logger logger) {
            logger.setLevel(Level.INFO);
        }
    }
}
