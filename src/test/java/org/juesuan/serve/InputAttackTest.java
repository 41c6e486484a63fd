package org.juesuan.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.juesuan.sample.SyntheticReports;
import org.juesuan.sample.WorkbookReport;
import org.juesuan.sample.WorkbookStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks that try to have something run, fetched or read when they are loaded: nothing of it happens. */
class InputAttackTest {
    private static final String AMOUNTS =
            "SELECT entity_name, statement, code, measure, row_no, amount_yuan" + " FROM mart.amount ORDER BY ALL";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    @TempDir
    Path folder;

    @Test
    void macrosLinksAndFormulasAreLeftAloneAndTheStoredValuesCount() throws Exception {
        try (ServerSocket outside = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String address = "http://127.0.0.1:%d/".formatted(outside.getLocalPort());
            write("plain/macro.xlsx", workbook(0, WorkbookStyle.Amounts.NUMBER));
            write("plain/formula.xlsx", workbook(1, WorkbookStyle.Amounts.NUMBER));
            write("attack/macro.xlsm", withMacro(parts(workbook(0, WorkbookStyle.Amounts.NUMBER))));
            write("attack/formula.xlsx", withLinks(parts(workbook(1, WorkbookStyle.Amounts.FORMULA)), address));

            load("plain", 0);
            load("attack", 0);

            assertThat(amounts("attack")).isEqualTo(amounts("plain"));
            assertThat(amounts("plain").lines().count()).isGreaterThan(100);
            assertNobodyCame(outside);
        }
    }

    @Test
    void anEntityIsNeitherReadNorFetchedAndItsDocumentIsRefused() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "SECRET");
        try (ServerSocket outside = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String address = "http://127.0.0.1:%d/".formatted(outside.getLocalPort());
            write("attack/file.xlsx", withEntity(parts(workbook(0, WorkbookStyle.Amounts.NUMBER)), secret.toUri()));
            write("attack/web.xlsx", withEntity(parts(workbook(1, WorkbookStyle.Amounts.NUMBER)), address));

            CommandLineRun load = load("attack", 4);

            assertThat(load.out()).contains("2 unreadable").doesNotContain("SECRET");
            assertThat(Files.readString(folder.resolve("attack.duckdb"), StandardCharsets.ISO_8859_1))
                    .doesNotContain("SECRET");
            assertNobodyCame(outside);
        }
    }

    private static void assertNobodyCame(ServerSocket outside) throws IOException {
        outside.setSoTimeout(1);
        assertThatThrownBy(outside::accept).isInstanceOf(SocketTimeoutException.class);
    }

    private static byte[] workbook(int index, WorkbookStyle.Amounts amounts) {
        return WorkbookReport.render(
                SyntheticReports.report(index), WorkbookStyle.usual().withAmounts(amounts));
    }

    /** A workbook as Excel saves one with macros; what the macros are does not matter to what never looks at them. */
    private static byte[] withMacro(Map<String, String> parts) throws IOException {
        change(
                parts,
                "[Content_Types].xml",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                "application/vnd.ms-excel.sheet.macroEnabled.main+xml");
        change(
                parts,
                "[Content_Types].xml",
                "</Types>",
                "<Default Extension=\"bin\" ContentType=\"application/vnd.ms-office.vbaProject\"/></Types>");
        change(
                parts,
                "xl/_rels/workbook.xml.rels",
                "</Relationships>",
                "<Relationship Id=\"macro\" Type=\"http://schemas.microsoft.com/office/2006/relationships/vbaProject\""
                        + " Target=\"vbaProject.bin\"/></Relationships>");
        parts.put("xl/vbaProject.bin", "Sub Auto_Open(): Shell \"cmd\": End Sub");
        return zip(parts);
    }

    /** Every formula fetches something, and so does the link to another workbook. */
    private static byte[] withLinks(Map<String, String> parts, String address) throws IOException {
        int formulas = 0;
        for (Map.Entry<String, String> part : parts.entrySet()) {
            if (part.getKey().startsWith("xl/worksheets/sheet")) {
                formulas += part.getValue().split("<f>", -1).length - 1;
                part.setValue(part.getValue()
                        .replaceAll("<f>[^<]*</f>", "<f>_xlfn.WEBSERVICE(\"%s\")+[1]表!A1</f>".formatted(address)));
            }
        }
        assertThat(formulas).isGreaterThan(100);
        change(
                parts,
                "[Content_Types].xml",
                "</Types>",
                "<Override PartName=\"/xl/externalLinks/externalLink1.xml\" ContentType=\"application/vnd.openxmlformats-"
                        + "officedocument.spreadsheetml.externalLink+xml\"/></Types>");
        change(
                parts,
                "xl/_rels/workbook.xml.rels",
                "</Relationships>",
                "<Relationship Id=\"link\" Type=\"%sexternalLink\" Target=\"externalLinks/externalLink1.xml\"/></Relationships>"
                        .formatted(RELATIONS));
        parts.put(
                "xl/externalLinks/externalLink1.xml",
                "<externalLink xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><externalBook"
                        + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" r:id=\"r1\"/>"
                        + "</externalLink>");
        parts.put(
                "xl/externalLinks/_rels/externalLink1.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                        + " Id=\"r1\" Type=\"%sexternalLinkPath\" Target=\"%sx.xlsx\" TargetMode=\"External\"/></Relationships>"
                                .formatted(RELATIONS, address));
        return zip(parts);
    }

    private static byte[] withEntity(Map<String, String> parts, Object address) throws IOException {
        String strings = parts.get("xl/sharedStrings.xml").replaceFirst("^<\\?xml[^>]*\\?>\\s*", "");
        parts.put(
                "xl/sharedStrings.xml",
                "<?xml version=\"1.0\"?><!DOCTYPE sst [<!ENTITY x SYSTEM \"%s\">]>".formatted(address)
                        + strings.replaceFirst("<t>[^<]*</t>", "<t>&x;</t>"));
        return zip(parts);
    }

    private static void change(Map<String, String> parts, String name, String from, String to) {
        assertThat(parts.get(name)).contains(from);
        parts.put(name, parts.get(name).replace(from, to));
    }

    private static Map<String, String> parts(byte[] workbook) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    private void write(String name, byte[] content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }

    private CommandLineRun load(String source, int exitCode) {
        CommandLineRun run =
                CommandLineRun.of("load", "--source", folder.resolve(source), "--warehouse", warehouse(source));
        assertThat(run.exitCode()).as(run.out() + run.err()).isEqualTo(exitCode);
        return run;
    }

    private String amounts(String source) {
        return CommandLineRun.of("query", AMOUNTS, "--format", "csv", "--warehouse", warehouse(source))
                .out();
    }

    private Path warehouse(String source) {
        return folder.resolve(source + ".duckdb");
    }
}
