package org.juesuan.operate.doctor;

import java.util.ArrayList;
import java.util.List;

/** Program, Java, heap and the encoding of file names. */
final class ProgramCheck implements Check {
    private static final int LEAST_JAVA = 17;
    private static final long MEGABYTE = 1L << 20;
    private static final long USUAL_HEAP = 900;

    private final String version;

    ProgramCheck(String version) {
        this.version = version;
    }

    @Override
    public List<Diagnosis> examine() {
        List<Diagnosis> all = new ArrayList<>();
        all.add(Diagnosis.ok("program", "version %s, DuckDB %s".formatted(version, WarehouseFile.engineVersion())));
        all.add(java(Runtime.version().feature()));
        all.add(heap(Runtime.getRuntime().maxMemory() / MEGABYTE));
        all.add(encoding(System.getProperty("sun.jnu.encoding", "unknown")));
        return all;
    }

    static Diagnosis java(int feature) {
        if (feature < LEAST_JAVA) {
            return Diagnosis.problem("java", "version " + feature, "install Java %d or newer".formatted(LEAST_JAVA));
        }
        return Diagnosis.ok("java", "version " + System.getProperty("java.version"));
    }

    static Diagnosis heap(long megabytes) {
        String found = "at most %d MB".formatted(megabytes);
        if (megabytes < USUAL_HEAP) {
            return Diagnosis.warning("heap", found, "start Java with -Xmx1g, or lower pool.readers in the job file");
        }
        return Diagnosis.ok("heap", found);
    }

    static Diagnosis encoding(String names) {
        boolean chinese = names.equalsIgnoreCase("UTF-8") || names.startsWith("GB");
        if (!chinese) {
            return Diagnosis.problem(
                    "encoding",
                    "file names are read as " + names,
                    "set LC_ALL=C.UTF-8: Chinese file names cannot be opened otherwise");
        }
        return Diagnosis.ok("encoding", "file names are read as " + names);
    }
}
