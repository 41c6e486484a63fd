package org.juesuan.serve;

/** How the log is written to standard error. */
enum LogFormat {
    PLAIN,
    /** One JSON object a line, of every stage. */
    JSON
}
