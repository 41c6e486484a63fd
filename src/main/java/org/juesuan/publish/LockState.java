package org.juesuan.publish;

/**
 * What the lock of a warehouse tells.
 *
 * @param holder process, machine and start of who holds it, or held it last and did not finish; empty where nobody
 */
public record LockState(Kind kind, String holder) {

    /** Whether anybody has it. */
    public enum Kind {
        FREE,
        /** A load or another writing command runs. */
        HELD,
        /** Its holder was killed; the next load recovers. */
        STALE
    }
}
