package org.juesuan.discover;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Names in the root of an OLE2 file. Only the root tells the kind: a workbook embedded in a Word document lies deeper.
 * Source: [MS-CFB] Compound File Binary File Format.
 */
final class Ole2Directory {
    private static final int HEADER = 512;
    private static final int ENTRY = 128;
    private static final int MOST_SECTORS = 1_000;
    private static final int FAT_SECTORS_IN_HEADER = 109;

    private final ByteSource file;
    private final ByteBuffer header;
    private final int sectorSize;

    private Ole2Directory(ByteSource file) throws IOException {
        this.file = file;
        this.header = file.numbers(0, HEADER);
        this.sectorSize = header.getShort(30) == 12 ? 4096 : 512;
    }

    /** In lower case; empty where the directory is damaged. */
    static Set<String> topLevelNames(ByteSource file) throws IOException {
        Ole2Directory directory = new Ole2Directory(file);
        List<ByteBuffer> entries = directory.entries();
        Set<String> names = new HashSet<>();
        if (entries.isEmpty()) {
            return names;
        }
        Set<Integer> seen = new HashSet<>();
        Deque<Integer> siblings = new ArrayDeque<>(List.of(entries.get(0).getInt(76)));
        while (!siblings.isEmpty()) {
            int place = siblings.pop();
            if (place < 0 || place >= entries.size() || !seen.add(place)) {
                continue;
            }
            ByteBuffer entry = entries.get(place);
            names.add(name(entry));
            siblings.push(entry.getInt(68));
            siblings.push(entry.getInt(72));
        }
        return names;
    }

    private static String name(ByteBuffer entry) {
        int length = Math.max(0, Math.min(entry.getShort(64) - 2, 62));
        byte[] bytes = new byte[length];
        entry.get(0, bytes);
        return new String(bytes, StandardCharsets.UTF_16LE).toLowerCase(Locale.ROOT);
    }

    private List<ByteBuffer> entries() throws IOException {
        List<ByteBuffer> entries = new ArrayList<>();
        int sector = header.getInt(48);
        for (int read = 0; read < MOST_SECTORS && sector >= 0 && offset(sector) < file.size(); read++) {
            for (int place = 0; place < sectorSize; place += ENTRY) {
                entries.add(file.numbers(offset(sector) + place, ENTRY));
            }
            sector = next(sector);
        }
        return entries;
    }

    private long offset(int sector) {
        return (sector + 1L) * sectorSize;
    }

    /** The sector after one, from the allocation table; negative at the end, or where the header does not list it. */
    private int next(int sector) throws IOException {
        int perSector = sectorSize / Integer.BYTES;
        int table = sector / perSector;
        if (table >= FAT_SECTORS_IN_HEADER) {
            return sector + 1;
        }
        int tableSector = header.getInt(76 + table * Integer.BYTES);
        return file.numbers(offset(tableSector) + (long) (sector % perSector) * Integer.BYTES, Integer.BYTES)
                .getInt(0);
    }
}
