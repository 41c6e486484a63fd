package org.juesuan.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.juesuan.corpus.RealReports;
import org.juesuan.extract.ExtractionLimits;
import org.juesuan.extract.internal.pdf.PdfExtractor;
import org.juesuan.load.WarehousePaths;
import org.juesuan.pipeline.JobFiles;
import org.juesuan.pipeline.LoadJob;
import org.juesuan.pipeline.LoadProgress;
import org.juesuan.pipeline.StandardStages;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import technology.tabula.ObjectExtractor;
import technology.tabula.PageIterator;
import technology.tabula.extractors.SpreadsheetExtractionAlgorithm;

/**
 * Pages per second of the whole pipeline beside Tabula's lattice extraction and PDFBox's plain text, over the same pages
 * in one JVM. Run: {@code mvn test -Pbenchmark -Dtest=ReadingBenchmark}.
 */
@Tag("benchmark")
class ReadingBenchmark {
    private static final int ROUNDS = 6;

    @TempDir
    private Path folder;

    private interface Work {
        void run() throws Exception;
    }

    @Test
    void pagesPerSecondBesideTabulaAndPlainText() throws Exception {
        List<Path> files = pdfs();
        int pages = pages(files);
        Map<String, Work> works = new LinkedHashMap<>();
        works.put("whole pipeline, files to published warehouse", () -> load(files));
        works.put("reading core, bytes to facts", () -> read(files));
        works.put("our extraction alone", () -> extract(files));
        works.put("Tabula lattice", () -> lattice(files));
        works.put("PDFBox plain text", () -> strip(files));
        Map<String, double[]> rates = new LinkedHashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (Map.Entry<String, Work> work : works.entrySet()) {
                long start = System.nanoTime();
                work.getValue().run();
                double seconds = (System.nanoTime() - start) / 1e9;
                rates.computeIfAbsent(work.getKey(), key -> new double[ROUNDS])[round] = pages / seconds;
            }
        }
        print(files.size(), pages, rates);
        assertThat(rates).hasSize(works.size());
    }

    private static void print(int files, int pages, Map<String, double[]> rates) {
        System.out.printf("%d files, %d pages, pages/s; first round cold, median of the rest warm%n", files, pages);
        double tabula = warm(rates.get("Tabula lattice"));
        rates.forEach((name, values) -> System.out.printf(
                "%-46s cold %7.1f  warm %7.1f  ratio to Tabula lattice %5.2f%n",
                name, values[0], warm(values), warm(values) / tabula));
    }

    private static double warm(double[] rates) {
        double[] rest = java.util.Arrays.copyOfRange(rates, 1, rates.length);
        java.util.Arrays.sort(rest);
        return rest[rest.length / 2];
    }

    private static List<Path> pdfs() throws IOException {
        String corpus = System.getenv("JUESUAN_CORPUS");
        Path root = corpus == null ? Path.of("seeds/report") : Path.of(corpus);
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".pdf"))
                    .sorted()
                    .toList();
        }
    }

    private static int pages(List<Path> files) throws IOException {
        int pages = 0;
        for (Path file : files) {
            try (PDDocument document = PDDocument.load(file.toFile())) {
                pages += document.getNumberOfPages();
            }
        }
        return pages;
    }

    private void load(List<Path> files) throws Exception {
        Path warehouse = Files.createTempDirectory(folder, "load").resolve("w.duckdb");
        List<String> sources = files.stream().map(Path::toString).toList();
        new LoadJob(
                        StandardStages.request(
                                JobFiles.readDefault().withSources(sources),
                                new WarehousePaths(warehouse),
                                "benchmark"),
                        LoadProgress.silent())
                .run();
    }

    private static void read(List<Path> files) {
        files.forEach(RealReports::read);
    }

    private static void extract(List<Path> files) throws Exception {
        PdfExtractor extractor = new PdfExtractor();
        for (Path file : files) {
            extractor.extract(Files.readAllBytes(file), ExtractionLimits.standard());
        }
    }

    private static void lattice(List<Path> files) throws IOException {
        for (Path file : files) {
            try (PDDocument document = PDDocument.load(file.toFile())) {
                PageIterator pages = new ObjectExtractor(document).extract();
                List<Object> tables = new ArrayList<>();
                while (pages.hasNext()) {
                    try {
                        tables.addAll(new SpreadsheetExtractionAlgorithm().extract(pages.next()));
                    } catch (UnsupportedOperationException e) {
                        tables.clear();
                    }
                }
            }
        }
    }

    private static void strip(List<Path> files) throws IOException {
        for (Path file : files) {
            try (PDDocument document = PDDocument.load(file.toFile())) {
                new PDFTextStripper().getText(document);
            }
        }
    }
}
