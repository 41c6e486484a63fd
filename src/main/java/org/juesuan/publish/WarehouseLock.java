package org.juesuan.publish;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.juesuan.load.FileRights;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The right to write one warehouse. The operating system gives it back when its process ends, however it ends; the
 * text in the file only tells people who holds it.
 */
public final class WarehouseLock implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(WarehouseLock.class);

    private static final int LONGEST = 4096;

    private final FileChannel channel;

    private WarehouseLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the lock or fails at once.
     *
     * @throws WarehouseBusyException where another load holds it
     */
    public static WarehouseLock take(Path file) throws IOException, WarehouseBusyException {
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        FileRights.withoutWorldWriting(file);
        if (tryLock(channel) == null) {
            channel.close();
            throw new WarehouseBusyException(file, Files.readString(file));
        }
        String before = text(channel);
        if (!before.isBlank()) {
            LOG.warn("{} · the load of {} ended without finishing · its rest is taken up or thrown away", file, before);
        }
        WarehouseLock lock = new WarehouseLock(channel);
        lock.sign();
        return lock;
    }

    /** Looks without taking it; a load that starts at this very moment may be told that it is held. */
    public static LockState look(Path file) throws IOException {
        if (Files.notExists(file)) {
            return new LockState(LockState.Kind.FREE, "");
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
                FileLock lock = channel.tryLock(0, Long.MAX_VALUE, true)) {
            String holder = text(channel).strip();
            if (lock == null) {
                return new LockState(LockState.Kind.HELD, holder);
            }
            return new LockState(holder.isEmpty() ? LockState.Kind.FREE : LockState.Kind.STALE, holder);
        } catch (OverlappingFileLockException e) {
            return new LockState(LockState.Kind.HELD, Files.readString(file).strip());
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    /** Read by the channel that has the lock: to open the file once more and close it gives the lock back on POSIX. */
    private static String text(FileChannel channel) throws IOException {
        ByteBuffer text = ByteBuffer.allocate(LONGEST);
        int length = Math.max(0, channel.read(text, 0));
        return new String(text.array(), 0, length, StandardCharsets.UTF_8);
    }

    private void sign() throws IOException {
        String text = "process %d on %s since %s"
                .formatted(
                        ProcessHandle.current().pid(),
                        InetAddress.getLocalHost().getHostName(),
                        Instant.now().truncatedTo(ChronoUnit.SECONDS));
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), 0);
        channel.force(true);
    }

    @Override
    public void close() throws IOException {
        channel.truncate(0);
        channel.close();
    }
}
