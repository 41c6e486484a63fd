package org.juesuan.pipeline;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import org.juesuan.load.Fingerprint;
import org.juesuan.load.ReadTask;
import org.juesuan.reading.ReadingObserver;
import org.juesuan.reading.ReportReader;

/** Reads one document so that nothing in it can stop the load: whatever it does, it becomes a reading. */
final class DocumentReader {
    private static final long MEGABYTE = 1L << 20;
    private static final Duration GRACE = Duration.ofSeconds(5);

    private final ReportReader reader;
    private final JobFile jobFile;
    private final SharedHeap heap;
    private final TimeLimit time;

    DocumentReader(ReportReader reader, JobFile jobFile, SharedHeap heap) {
        this.reader = reader;
        this.jobFile = jobFile;
        this.heap = heap;
        this.time = new TimeLimit(Duration.ofSeconds(jobFile.seconds()), GRACE);
    }

    ReadAttempt read(ReadTask task, ReadingObserver observer) throws Exception {
        try {
            return heap.run(() -> time.run(task.path(), () -> attempt(task, observer)));
        } catch (TimeoutException e) {
            return ReadAttempt.givenUp(
                    "not read within %d seconds (limits.seconds in the job file)".formatted(jobFile.seconds()));
        } catch (OutOfMemoryError e) {
            String reason = "needs more memory than the load has (%d MB)"
                    .formatted(Runtime.getRuntime().maxMemory() / MEGABYTE);
            return time.hasLeftNoneBehind() ? ReadAttempt.givenUp(reason) : ReadAttempt.open(reason);
        }
    }

    private ReadAttempt attempt(ReadTask task, ReadingObserver observer) {
        try {
            return readBytes(task, observer);
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

    private ReadAttempt readBytes(ReadTask task, ReadingObserver observer) throws IOException {
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
        return ReadAttempt.settled(reader.read(content, task.fileName(), jobFile.limits(), observer));
    }
}
