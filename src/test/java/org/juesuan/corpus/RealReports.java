package org.juesuan.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.juesuan.discover.ContentKind;
import org.juesuan.extract.ExtractionLimits;
import org.juesuan.extract.internal.excel.WorkbookExtractor;
import org.juesuan.extract.internal.pdf.PdfExtractor;
import org.juesuan.reading.FinalAccountsReader;
import org.juesuan.reading.ReportReading;
import org.junit.jupiter.api.Assumptions;

/** Reads documents for tests with the adapters the application uses. */
public final class RealReports {
    private static final FinalAccountsReader READER = FinalAccountsReader.with(Map.of(
            ContentKind.PDF, new PdfExtractor(),
            ContentKind.XLSX, new WorkbookExtractor(),
            ContentKind.XLS, new WorkbookExtractor()));

    private RealReports() {}

    /** The folder of published reports; the test says that it is skipped where JUESUAN_CORPUS is not set. */
    static Path corpus() {
        String folder = System.getenv("JUESUAN_CORPUS");
        Assumptions.assumeTrue(
                folder != null && Files.isDirectory(Path.of(folder)),
                "skipped: JUESUAN_CORPUS names no folder of published reports");
        return Path.of(String.valueOf(folder));
    }

    /** Reads a file. */
    public static ReportReading read(Path file) {
        try {
            return read(Files.readAllBytes(file), file.getFileName().toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads bytes under a file name. */
    public static ReportReading read(byte[] content, String fileName) {
        return READER.read(content, fileName, ExtractionLimits.standard());
    }

    static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
