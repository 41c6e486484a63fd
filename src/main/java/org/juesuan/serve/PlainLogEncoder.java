package org.juesuan.serve;

import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;

/** The log for people: one line each, whatever a message holds; a progress bar that stands there gives way to it. */
final class PlainLogEncoder extends PatternLayoutEncoder {
    private static final String ERASE_LINE = "\r\u001b[K";
    private static final AtomicBoolean BAR = new AtomicBoolean();

    PlainLogEncoder() {
        setCharset(StandardCharsets.UTF_8);
        setPattern("%replace(%msg){'[\\r\\n]+', ' '}%n");
    }

    /** A progress bar is drawn on the terminal from now on. */
    static void barBegins() {
        BAR.set(true);
    }

    /** No progress bar is drawn any more. */
    static void barEnds() {
        BAR.set(false);
    }

    @Override
    public byte[] encode(ILoggingEvent event) {
        byte[] line = super.encode(event);
        if (!BAR.get()) {
            return line;
        }
        byte[] erase = ERASE_LINE.getBytes(StandardCharsets.UTF_8);
        byte[] both = new byte[erase.length + line.length];
        System.arraycopy(erase, 0, both, 0, erase.length);
        System.arraycopy(line, 0, both, erase.length, line.length);
        return both;
    }
}
