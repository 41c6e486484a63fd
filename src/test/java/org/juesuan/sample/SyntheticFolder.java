package org.juesuan.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Invented reports as files: three layouts, each as PDF twice and as workbook once. Run as a program it writes a folder:
 * {@code java -cp … org.juesuan.sample.SyntheticFolder FOLDER FIRST COUNT}.
 */
public final class SyntheticFolder {
    private static final int LAYOUTS = 3;
    private static final int KINDS = 3;
    private static final int FILES_OF_A_FOLDER = 500;
    private static final PdfStyle PLAIN = PdfStyle.usual();
    private static final PdfStyle FILLED = PdfStyle.usual().withRulings(PdfStyle.Rulings.FILLED);

    private SyntheticFolder() {}

    public static void main(String[] arguments) throws IOException {
        write(Path.of(arguments[0]), Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
    }

    /** Writes reports by index below a folder, some hundred in each of its folders; a file that is there is kept. */
    public static void write(Path folder, int first, int count) throws IOException {
        for (int index = first; index < first + count; index++) {
            Path file = file(folder, index);
            if (Files.notExists(file)) {
                Files.createDirectories(file.getParent());
                Files.write(file, bytes(index));
            }
        }
    }

    /** Where the report of an index lies. */
    public static Path file(Path folder, int index) {
        String ending = kind(index) == 0 ? ".xlsx" : ".pdf";
        return folder.resolve("%03d".formatted(index / FILES_OF_A_FOLDER))
                .resolve(SyntheticReports.body(index) + ending);
    }

    /** The file of an index; always the same bytes. */
    public static byte[] bytes(int index) {
        SampleReport report = SyntheticReports.report(index);
        return switch (kind(index)) {
            case 0 -> WorkbookReport.render(report, WorkbookStyle.usual());
            case 1 -> PdfReport.render(report, PLAIN).bytes();
            default -> PdfReport.render(report, FILLED).bytes();
        };
    }

    /** Layouts follow the index; kinds turn with every round of layouts. */
    private static int kind(int index) {
        return index / LAYOUTS % KINDS;
    }
}
