package org.juesuan.serve;

/** How the data dictionary is written. */
enum DictionaryFormat {
    MD,
    HTML,
    CSV
}
