package org.juesuan.load;

/** Which of the documents found a load reads. */
public enum ReadPolicy {
    /** Those not decided yet, or decided with other extractors, seeds or rules. */
    CHANGED,
    /** All of them. */
    EVERYTHING
}
