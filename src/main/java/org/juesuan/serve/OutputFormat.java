package org.juesuan.serve;

/** How the rows of a query are written. */
enum OutputFormat {
    TABLE,
    CSV,
    JSON,
    PARQUET
}
