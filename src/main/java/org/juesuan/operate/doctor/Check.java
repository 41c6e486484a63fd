package org.juesuan.operate.doctor;

import java.io.IOException;
import java.util.List;

/** Looks at one thing. */
@FunctionalInterface
interface Check {
    List<Diagnosis> examine() throws IOException;
}
