package org.juesuan.extract.internal.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.juesuan.extract.DocumentExtractor;
import org.juesuan.extract.ExtractedDocument;
import org.juesuan.extract.ExtractionLimits;
import org.juesuan.extract.UnreadableDocumentException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookSafetyTest {

    @ParameterizedTest
    @ValueSource(strings = {"xl/sharedStrings.xml", "xl/worksheets/sheet1.xml", "xl/workbook.xml", "xl/styles.xml"})
    void anExternalEntityIsNeverRead(String part, @TempDir Path folder) throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "SECRET", StandardCharsets.UTF_8);
        byte[] attack = Made.withPart(simple(), part, xml -> withEntity(xml, secret));

        assertThatThrownBy(() -> Made.read(attack))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageStartingWith("damaged workbook: ")
                .hasMessageNotContaining("SECRET");
    }

    private static String withEntity(String xml, Path secret) {
        String body = xml.replaceFirst("^<\\?xml[^>]*\\?>\\s*", "");
        String root = body.substring(1, body.indexOf(' '));
        return "<?xml version=\"1.0\"?><!DOCTYPE %s [<!ENTITY x SYSTEM \"%s\">]>".formatted(root, secret.toUri())
                + body.replace("<t>甲</t>", "<t>&x;</t>");
    }

    private static byte[] simple() throws Exception {
        return Made.XLSX.workbook(workbook -> Made.text(workbook.createSheet("表"), "A1", "甲"));
    }

    @Test
    void anExternalLinkGivesItsCachedValueAndIsNotFollowed() throws Exception {
        byte[] linked = Made.withPart(
                simple(),
                "xl/worksheets/sheet1.xml",
                xml -> xml.replaceFirst(
                        "<sheetData>.*</sheetData>",
                        "<sheetData><row r=\"1\"><c r=\"A1\"><f>[1]Sheet1!A1</f><v>12.5</v></c></row></sheetData>"));

        assertThat(Made.texts(Made.read(linked))).containsEntry("A1", "12.5");
    }

    @Test
    void textBeyondAllMeasureIsRefusedBeforeItFillsMemory() throws Exception {
        StringBuilder strings = new StringBuilder();
        for (int i = 0; strings.length() < ReadingBudget.CHARACTERS + (1 << 20); i++) {
            strings.append(Integer.toHexString(i * 0x9E3779B9));
        }
        byte[] large = Made.withPart(
                simple(), "xl/sharedStrings.xml", xml -> xml.replace("<t>甲</t>", "<t>" + strings + "</t>"));

        assertThatThrownBy(() -> Made.read(large))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessage("more than 33554432 characters of text");
    }

    @Test
    void oneExtractorServesManyThreads() throws Exception {
        DocumentExtractor extractor = new WorkbookExtractor();
        List<byte[]> workbooks =
                List.of(simple(), Made.XLS.workbook(workbook -> Made.text(workbook.createSheet("表"), "A1", "甲")));
        List<Callable<ExtractedDocument>> readings = Stream.iterate(0, i -> i + 1)
                .limit(64)
                .<Callable<ExtractedDocument>>map(
                        i -> () -> extractor.extract(workbooks.get(i % 2), ExtractionLimits.standard()))
                .toList();
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            for (Future<ExtractedDocument> reading : pool.invokeAll(readings)) {
                assertThat(Made.texts(reading.get())).containsEntry("A1", "甲");
            }
        } finally {
            pool.shutdown();
        }
    }
}
