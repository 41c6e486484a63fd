package org.juesuan.discover;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.util.Arrays;

/** Bytes that can be looked at anywhere without reading all of them. */
interface ByteSource {

    long size();

    /** Up to {@code length} bytes; fewer at the end, none beyond it or before the start. */
    byte[] read(long position, int length) throws IOException;

    /** The same, to be read as little-endian numbers, padded with zeros to the full length. */
    default ByteBuffer numbers(long position, int length) throws IOException {
        return ByteBuffer.wrap(Arrays.copyOf(read(position, length), length)).order(ByteOrder.LITTLE_ENDIAN);
    }

    static ByteSource of(byte[] content) {
        return new ByteSource() {
            @Override
            public long size() {
                return content.length;
            }

            @Override
            public byte[] read(long position, int length) {
                if (position < 0 || position >= content.length) {
                    return new byte[0];
                }
                return Arrays.copyOfRange(content, (int) position, (int) Math.min(position + length, content.length));
            }
        };
    }

    static ByteSource of(FileChannel file) throws IOException {
        long size = file.size();
        return new ByteSource() {
            @Override
            public long size() {
                return size;
            }

            @Override
            public byte[] read(long position, int length) throws IOException {
                if (position < 0 || position >= size) {
                    return new byte[0];
                }
                ByteBuffer buffer = ByteBuffer.allocate((int) Math.min(length, size - position));
                while (buffer.hasRemaining() && file.read(buffer, position + buffer.position()) >= 0) {
                    continue;
                }
                return Arrays.copyOf(buffer.array(), buffer.position());
            }
        };
    }
}
