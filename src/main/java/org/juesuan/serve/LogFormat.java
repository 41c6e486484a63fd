package org.juesuan.serve;

import java.util.List;
import java.util.Locale;

/** How the log is written to standard error. */
enum LogFormat {
    PLAIN,
    /** One JSON object a line, of every stage. */
    JSON;

    private static final String OPTION = "--log-format";

    /** True where a command line asks for JSON, even one that is not understood otherwise. */
    static boolean isJson(String... arguments) {
        String line = String.join(" ", List.of(arguments)).toLowerCase(Locale.ROOT);
        return line.contains(OPTION + " json") || line.contains(OPTION + "=json");
    }
}
