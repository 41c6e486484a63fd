package org.juesuan.sample;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The bundled sample reports. */
class SampleReportsTest {

    /** {@code mvn -q test -Dtest=SampleReportsTest -Dsamples.regenerate=true} */
    @Test
    @EnabledIfSystemProperty(named = "samples.regenerate", matches = "true")
    void regenerateBundledReports() throws IOException {
        SampleReports.write(Path.of("seeds/report"));
    }
}
