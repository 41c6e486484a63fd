package org.juesuan.pipeline;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.juesuan.load.ReadTask;
import org.juesuan.reading.ReportReader;
import org.juesuan.reading.ReportReading;

/** Reads one document so that nothing in it can stop the load: whatever it does, it becomes a reading. */
final class DocumentReader {
    private static final long MEGABYTE = 1L << 20;

    private final ReportReader reader;
    private final JobFile jobFile;
    private final ReadWriteLock memory = new ReentrantReadWriteLock();

    DocumentReader(ReportReader reader, JobFile jobFile) {
        this.reader = reader;
        this.jobFile = jobFile;
    }

    ReportReading read(ReadTask task) {
        memory.readLock().lock();
        try {
            return attempt(task);
        } catch (OutOfMemoryError e) {
            // Another document may have taken the memory: once more below, alone.
        } finally {
            memory.readLock().unlock();
        }
        return readAlone(task);
    }

    private ReportReading readAlone(ReadTask task) {
        memory.writeLock().lock();
        try {
            return attempt(task);
        } catch (OutOfMemoryError e) {
            return ReportReading.unreadable("needs more memory than the load has (%d MB)"
                    .formatted(Runtime.getRuntime().maxMemory() / MEGABYTE));
        } finally {
            memory.writeLock().unlock();
        }
    }

    private ReportReading attempt(ReadTask task) {
        try {
            return readBytes(task);
        } catch (StackOverflowError e) {
            return ReportReading.unreadable("nested too deeply");
        } catch (AccessDeniedException e) {
            return ReportReading.unreadable("no permission to read the file");
        } catch (NoSuchFileException e) {
            return ReportReading.unreadable("vanished while the load was running");
        } catch (IOException | RuntimeException | LinkageError | AssertionError e) {
            return ReportReading.unreadable("failed while being read: " + e);
        }
    }

    private ReportReading readBytes(ReadTask task) throws IOException {
        Path file = task.file();
        long megabytes = Files.size(file) / MEGABYTE;
        if (megabytes >= jobFile.fileMegabytes()) {
            return ReportReading.unreadable("%d MB large; the job file allows %d MB (limits.file_megabytes)"
                    .formatted(megabytes, jobFile.fileMegabytes()));
        }
        byte[] content = Files.readAllBytes(file);
        if (!sha256(content).equals(task.sha256())) {
            return ReportReading.unreadable("changed while the load was running");
        }
        return reader.read(content, task.fileName(), jobFile.limits());
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
