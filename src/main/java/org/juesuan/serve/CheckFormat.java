package org.juesuan.serve;

/** How what the identities say is written. */
enum CheckFormat {
    TABLE,
    CSV,
    JSON,
    HTML
}
