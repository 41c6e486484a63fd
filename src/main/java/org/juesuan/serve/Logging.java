package org.juesuan.serve;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.encoder.Encoder;
import java.io.PrintWriter;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;

/**
 * What is logged, and how: by default what went wrong, with {@code --verbose} and in JSON every document at every stage.
 */
final class Logging {
    private static final String APPENDER = "stderr";

    private Logging() {}

    static void set(boolean verbose, LogFormat format) {
        // Spring Boot would configure logging anew and undo this.
        System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
        if (!(LoggerFactory.getILoggerFactory() instanceof LoggerContext context)) {
            return;
        }
        boolean everything = verbose || format == LogFormat.JSON;
        context.getLogger("org.juesuan").setLevel(everything ? Level.INFO : Level.WARN);
        if (format == LogFormat.JSON) {
            SLF4JBridgeHandler.removeHandlersForRootLogger();
            SLF4JBridgeHandler.install();
        }
        Logger root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        if (root.getAppender(APPENDER) instanceof ConsoleAppender<ILoggingEvent> appender) {
            Encoder<ILoggingEvent> encoder = format == LogFormat.JSON ? new JsonLogEncoder() : new PlainLogEncoder();
            encoder.setContext(context);
            encoder.start();
            appender.setEncoder(encoder);
        }
    }

    /** Tells a person at the terminal, or the log where that tells everything. */
    static void tell(PrintWriter err, String line) {
        if (tellsEveryDocument()) {
            LoggerFactory.getLogger(Logging.class).info(line);
        } else {
            err.println(line);
        }
    }

    /** True where the log tells every document, so that no progress need be shown beside it. */
    static boolean tellsEveryDocument() {
        return LoggerFactory.getLogger("org.juesuan").isInfoEnabled();
    }
}
