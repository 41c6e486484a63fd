package org.juesuan.discover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import org.juesuan.discover.RefusedSource.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceScannerTest {
    private static final byte[] PDF = "%PDF-1.7 x".getBytes(StandardCharsets.US_ASCII);

    @TempDir
    private Path folder;

    private final SourceScanner scanner = new SourceScanner();

    @Test
    void findsEveryDocumentEndingInAnyCaseAndDepth() throws Exception {
        write("b/2023.PDF", PDF);
        write("b/c/d/表.Xlsx", PDF);
        write("a.xls", PDF);
        write("a.doc", PDF);
        write("a.docx", PDF);
        write("notes.txt", PDF);
        write("pdf", PDF);

        assertThat(scan().documents())
                .extracting(document -> relative(document.path()))
                .containsExactly("a.doc", "a.docx", "a.xls", "b/2023.PDF", "b/c/d/表.Xlsx");
        assertThat(scan().refused()).isEmpty();
    }

    @Test
    void theOrderIsThatOfThePathsWhateverTheOrderOfSources() throws Exception {
        Path b = write("b.pdf", PDF);
        Path a = write("x/a.pdf", PDF);
        write("x/B.pdf", PDF);

        Discovery one = scanner.scan(List.of(b, folder.resolve("x"), a));

        assertThat(one).isEqualTo(scanner.scan(List.of(a, folder.resolve("x"), b)));
        assertThat(one.documents())
                .extracting(document -> relative(document.path()))
                .containsExactly("b.pdf", "x/B.pdf", "x/a.pdf");
    }

    @Test
    void saysWhatAFileIs() throws Exception {
        Path file = write("决算.pdf", PDF);
        Instant published = Instant.parse("2024-08-30T01:02:03Z");
        Files.setLastModifiedTime(file, FileTime.from(published));

        assertThat(scan().documents())
                .containsExactly(new SourceDocument(
                        file.toString().replace('\\', '/'),
                        10,
                        published,
                        "ec2792f52c4416be86b9c3d9f4ce1122e68027a8549c54be5040c913d671aa02",
                        ContentKind.PDF,
                        "a PDF"));
    }

    @Test
    void theContentDecidesTheKindNotTheEnding() throws Exception {
        write("a.xlsx", PDF);
        write("b.pdf", ContentSnifferTest.xls());
        write("c.xls", ContentSnifferTest.xlsx());

        assertThat(scan().documents())
                .extracting(SourceDocument::kind)
                .containsExactly(ContentKind.PDF, ContentKind.XLS, ContentKind.XLSX);
    }

    @Test
    void saysWhyAnUnknownContentIsUnreadable() throws Exception {
        write("a.pdf", "<html>".getBytes(StandardCharsets.US_ASCII));
        write("b.xls", "<html><table>".getBytes(StandardCharsets.US_ASCII));
        write("c.doc", "{\\rtf1".getBytes(StandardCharsets.US_ASCII));
        write("d.pdf", new byte[0]);
        write("e.pdf", PDF);

        assertThat(scan().documents())
                .extracting(document -> document.unreadableReason().orElse(""))
                .containsExactly(
                        "not a PDF: the file holds HTML", "not a workbook: the file holds HTML", "", "empty file", "");
    }

    @Test
    void aWordFileIsIgnoredWhateverProgramWroteIt() throws Exception {
        write("c.doc", "{\\rtf1".getBytes(StandardCharsets.US_ASCII));
        write("d.doc", new byte[0]);

        assertThat(scan().documents())
                .extracting(document -> document.ignoredReason().orElse(""))
                .containsExactly("Word document: the file holds RTF", "");
    }

    @Test
    void endingsThatOtherProgramsUseTooCountOnlyForWorkbooks() throws Exception {
        write("a.xlsm", ContentSnifferTest.xlsx());
        write("b.et", ContentSnifferTest.xls());
        write("c.et", PDF);

        assertThat(scan().documents())
                .extracting(document -> relative(document.path()))
                .containsExactly("a.xlsm", "b.et");
    }

    @Test
    void lockFilesAndHiddenOnesArePassedOverInFolders() throws Exception {
        write("~$决算.xlsx", PDF);
        write(".hidden.pdf", PDF);
        write(".git/a.pdf", PDF);

        assertThat(scan()).isEqualTo(new Discovery(List.of(), List.of()));
    }

    @Test
    void aFileAskedForIsTakenWhateverItsName() throws Exception {
        Path report = write("report", PDF);

        assertThat(scanner.scan(List.of(report)).documents()).hasSize(1);
    }

    @Test
    void aPathReachedTwiceCountsOnce() throws Exception {
        Path file = write("a.pdf", PDF);

        assertThat(scanner.scan(List.of(folder, file, folder.resolve("../" + folder.getFileName())))
                        .documents())
                .hasSize(1);
    }

    @Test
    void aSourceThatDoesNotExistIsTheCallersError() {
        Path missing = folder.resolve("没有");

        assertThatThrownBy(() -> scanner.scan(List.of(missing)))
                .isInstanceOf(SourceNotFoundException.class)
                .hasMessage("'" + missing.toString().replace('\\', '/') + "' · source · does not exist");
    }

    @Test
    void anEmptyFolderIsNoError() throws Exception {
        assertThat(scan()).isEqualTo(new Discovery(List.of(), List.of()));
    }

    @Test
    void linksAreFollowed() throws Exception {
        write("real/a.pdf", PDF);
        Files.createSymbolicLink(folder.resolve("alias"), folder.resolve("real"));
        Files.createSymbolicLink(folder.resolve("b.pdf"), folder.resolve("real/a.pdf"));

        assertThat(scan().documents())
                .extracting(document -> relative(document.path()))
                .containsExactly("alias/a.pdf", "b.pdf", "real/a.pdf");
    }

    @Test
    void aLinkLoopIsIgnoredWithItsReason() throws Exception {
        write("real/a.pdf", PDF);
        Files.createSymbolicLink(folder.resolve("real/loop"), folder);
        Files.createSymbolicLink(folder.resolve("self"), folder.resolve("self"));

        assertThat(scan().documents()).hasSize(1);
        assertThat(scan().refused())
                .containsExactly(
                        new RefusedSource(display("real/loop"), Verdict.IGNORED, "link loop"),
                        new RefusedSource(display("self"), Verdict.IGNORED, "link loop"));
    }

    @Test
    void aBrokenLinkIsToldAndTheRestIsRead() throws Exception {
        write("z.pdf", PDF);
        Files.createSymbolicLink(folder.resolve("a.pdf"), folder.resolve("gone.pdf"));

        assertThat(scan().documents()).hasSize(1);
        assertThat(scan().refused())
                .containsExactly(new RefusedSource(display("a.pdf"), Verdict.UNREADABLE, "broken link"));
    }

    @Test
    void aFileWithoutReadPermissionIsToldAndTheRestIsRead() throws Exception {
        write("a.pdf", PDF);
        Path locked = write("b.pdf", PDF);
        Path lockedFolder = write("c/d.pdf", PDF).getParent();
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("---------"));
        Files.setPosixFilePermissions(lockedFolder, PosixFilePermissions.fromString("---------"));
        assumeThat(Files.isReadable(locked)).as("root reads everything").isFalse();

        Discovery found = scan();
        Files.setPosixFilePermissions(lockedFolder, PosixFilePermissions.fromString("rwx------"));

        assertThat(found.documents()).hasSize(1);
        assertThat(found.refused())
                .containsExactly(
                        new RefusedSource(display("b.pdf"), Verdict.UNREADABLE, "no permission to read"),
                        new RefusedSource(display("c"), Verdict.UNREADABLE, "no permission to read"));
    }

    @Test
    void aFileOfTheLimitIsRefusedUnread() throws Exception {
        write("a.pdf", PDF);
        write("b.pdf", new byte[11]);

        Discovery found = new SourceScanner(11).scan(List.of(folder));

        assertThat(found.documents()).hasSize(1);
        assertThat(found.refused())
                .containsExactly(new RefusedSource(
                        display("b.pdf"), Verdict.UNREADABLE, "too large: 11 bytes, the limit is 11"));
    }

    private Discovery scan() throws SourceNotFoundException {
        return scanner.scan(List.of(folder));
    }

    private Path write(String name, byte[] content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, content);
    }

    private String display(String name) {
        return folder.toString().replace('\\', '/') + "/" + name;
    }

    private String relative(String path) {
        return path.substring(display("").length());
    }
}
