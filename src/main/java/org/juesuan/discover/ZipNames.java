package org.juesuan.discover;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Names of a zip's entries: from its central directory, or, where a truncated file has none, from the entries at its
 * beginning, so that a damaged workbook is still known as one.
 */
final class ZipNames {
    private static final int CENTRAL = 0x02014B50;
    private static final int LOCAL = 0x04034B50;
    private static final int END = 0x06054B50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 65_535;
    private static final int MOST_READ = 1 << 20;

    private ZipNames() {}

    static Set<String> of(ByteSource file) throws IOException {
        Set<String> names = central(file);
        return names.isEmpty() ? local(file) : names;
    }

    private static Set<String> central(ByteSource file) throws IOException {
        int length = (int) Math.min(file.size(), END_LENGTH + LONGEST_COMMENT);
        ByteBuffer tail = file.numbers(file.size() - length, length);
        for (int end = length - END_LENGTH; end >= 0; end--) {
            if (tail.getInt(end) == END) {
                return names(directory(file, tail, end));
            }
        }
        return Set.of();
    }

    private static ByteBuffer directory(ByteSource file, ByteBuffer tail, int end) throws IOException {
        long size = Integer.toUnsignedLong(tail.getInt(end + 12));
        long start = Integer.toUnsignedLong(tail.getInt(end + 16));
        return ByteBuffer.wrap(file.read(start, (int) Math.min(size, MOST_READ)))
                .order(ByteOrder.LITTLE_ENDIAN);
    }

    private static Set<String> names(ByteBuffer directory) {
        Set<String> names = new LinkedHashSet<>();
        int place = 0;
        while (place + 46 <= directory.limit() && directory.getInt(place) == CENTRAL) {
            int nameLength = Short.toUnsignedInt(directory.getShort(place + 28));
            int extra = Short.toUnsignedInt(directory.getShort(place + 30));
            int comment = Short.toUnsignedInt(directory.getShort(place + 32));
            names.add(name(directory, place + 46, nameLength));
            place += 46 + nameLength + extra + comment;
        }
        return names;
    }

    private static Set<String> local(ByteSource file) throws IOException {
        ByteBuffer head = ByteBuffer.wrap(file.read(0, MOST_READ)).order(ByteOrder.LITTLE_ENDIAN);
        Set<String> names = new LinkedHashSet<>();
        for (int place = 0; place + 30 <= head.limit(); place++) {
            if (head.getInt(place) == LOCAL) {
                names.add(name(head, place + 30, Short.toUnsignedInt(head.getShort(place + 26))));
            }
        }
        return names;
    }

    private static String name(ByteBuffer buffer, int start, int length) {
        byte[] bytes = new byte[Math.min(length, buffer.limit() - start)];
        buffer.get(start, bytes);
        return new String(bytes, StandardCharsets.UTF_8).replace('\\', '/');
    }
}
