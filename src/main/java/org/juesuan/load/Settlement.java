package org.juesuan.load;

/** Whether a reading would come out the same if the document were read again as it is. */
public enum Settlement {
    SETTLED,
    /** What was in the way lies outside the document: it is tried again by the next load. */
    OPEN
}
