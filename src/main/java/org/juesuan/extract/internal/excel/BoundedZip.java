package org.juesuan.extract.internal.excel;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.openxml4j.util.ZipArchiveThresholdInputStream;
import org.apache.poi.openxml4j.util.ZipFileZipEntrySource;
import org.juesuan.extract.InterruptedReadingException;
import org.juesuan.extract.LimitExceededException;

/**
 * A zip in memory whose entries are unpacked only while they are read, under POI's own limits and one on their sum. POI
 * can open a stream too, but then unpacks every entry, drawings and caches included, into memory first.
 */
final class BoundedZip extends ZipFileZipEntrySource {
    private static final int MOST_ENTRIES = 10_000;
    private static final String POI_LIMIT = "Zip bomb detected";

    private final long limit;
    private long unpacked;

    private BoundedZip(ZipFile zip, long limit) {
        super(zip);
        this.limit = limit;
    }

    /** @throws LimitExceededException where the entries declare more than the limit, or are too many */
    static BoundedZip open(byte[] content, long limit) throws IOException {
        ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get();
        List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
        if (entries.size() > MOST_ENTRIES) {
            throw new LimitExceededException("zip bomb: more than %d entries".formatted(MOST_ENTRIES));
        }
        BoundedZip bounded = new BoundedZip(zip, limit);
        entries.forEach(entry -> bounded.check(entry.getSize()));
        bounded.check(entries.stream().mapToLong(ZipArchiveEntry::getSize).sum());
        return bounded;
    }

    @Override
    public InputStream getInputStream(ZipArchiveEntry entry) throws IOException {
        return new Checked(new ZipArchiveThresholdInputStream(super.getInputStream(entry)), entry);
    }

    private void check(long bytes) {
        if (bytes > limit) {
            throw new LimitExceededException("zip bomb: unpacks to more than %d bytes".formatted(limit));
        }
    }

    /** Counts towards the limit and holds the entry to its checksum: a flipped bit must not become an amount. */
    private final class Checked extends FilterInputStream {
        private final CRC32 checksum = new CRC32();
        private final ZipArchiveEntry entry;

        Checked(InputStream in, ZipArchiveEntry entry) {
            super(in);
            this.entry = entry;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            InterruptedReadingException.check();
            int count = readWithinLimits(buffer, offset, length);
            if (count < 0) {
                compareChecksum();
                return count;
            }
            checksum.update(buffer, offset, count);
            unpacked += count;
            check(unpacked);
            return count;
        }

        private void compareChecksum() throws IOException {
            if (entry.getCrc() >= 0 && entry.getCrc() != checksum.getValue()) {
                throw new ZipException("checksum of '" + entry.getName() + "' is wrong");
            }
        }

        private int readWithinLimits(byte[] buffer, int offset, int length) throws IOException {
            try {
                return super.read(buffer, offset, length);
            } catch (IOException e) {
                String message = String.valueOf(e.getMessage());
                if (message.startsWith(POI_LIMIT)) {
                    throw new LimitExceededException("zip bomb: packed more than a hundredfold");
                }
                throw e;
            }
        }
    }
}
