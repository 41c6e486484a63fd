package org.juesuan.pipeline;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.juesuan.load.Fingerprint;
import org.juesuan.load.ReadTask;
import org.juesuan.reading.ReportReader;

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

    ReadAttempt read(ReadTask task) {
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

    private ReadAttempt readAlone(ReadTask task) {
        memory.writeLock().lock();
        try {
            return attempt(task);
        } catch (OutOfMemoryError e) {
            return ReadAttempt.open("needs more memory than the load has (%d MB)"
                    .formatted(Runtime.getRuntime().maxMemory() / MEGABYTE));
        } finally {
            memory.writeLock().unlock();
        }
    }

    private ReadAttempt attempt(ReadTask task) {
        try {
            return readBytes(task);
        } catch (StackOverflowError e) {
            return ReadAttempt.givenUp("nested too deeply");
        } catch (AccessDeniedException e) {
            return ReadAttempt.open("no permission to read the file");
        } catch (NoSuchFileException e) {
            return ReadAttempt.open("vanished while the load was running");
        } catch (IOException e) {
            return ReadAttempt.open("failed while being read: " + e);
        } catch (RuntimeException | LinkageError | AssertionError e) {
            return ReadAttempt.givenUp("failed while being read: " + e);
        }
    }

    private ReadAttempt readBytes(ReadTask task) throws IOException {
        Path file = task.file();
        long megabytes = Files.size(file) / MEGABYTE;
        if (megabytes >= jobFile.fileMegabytes()) {
            return ReadAttempt.givenUp("%d MB large; the job file allows %d MB (limits.file_megabytes)"
                    .formatted(megabytes, jobFile.fileMegabytes()));
        }
        byte[] content = Files.readAllBytes(file);
        if (!Fingerprint.of(content).equals(task.sha256())) {
            return ReadAttempt.open("changed while the load was running");
        }
        return ReadAttempt.settled(reader.read(content, task.fileName(), jobFile.limits()));
    }
}
