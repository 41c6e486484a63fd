package org.juesuan.domain.finding;

/** How much a finding weighs. FATAL keeps the whole document out of the warehouse's facts. */
public enum Severity {
    INFO,
    WARNING,
    ERROR,
    FATAL
}
