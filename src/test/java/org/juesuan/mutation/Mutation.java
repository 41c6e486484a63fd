package org.juesuan.mutation;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Ways in which a file is damaged; each does the same again for the same random numbers. */
enum Mutation {
    /** One bit is another. */
    BIT {
        @Override
        byte[] of(byte[] file, SplittableRandom random) {
            return flipped(file, 1, random);
        }
    },
    /** Sixteen bits are others. */
    BITS {
        @Override
        byte[] of(byte[] file, SplittableRandom random) {
            return flipped(file, 16, random);
        }
    },
    /** The end is missing. */
    TRUNCATED {
        @Override
        byte[] of(byte[] file, SplittableRandom random) {
            return Arrays.copyOf(file, random.nextInt(1, file.length));
        }
    },
    /** A piece in the middle is missing. */
    GAP {
        @Override
        byte[] of(byte[] file, SplittableRandom random) {
            int from = random.nextInt(file.length - 600);
            byte[] shorter = Arrays.copyOf(file, file.length - 512);
            System.arraycopy(file, from + 512, shorter, from, shorter.length - from);
            return shorter;
        }
    },
    /** A block of a disk was never written. */
    ZEROED {
        @Override
        byte[] of(byte[] file, SplittableRandom random) {
            byte[] zeroed = file.clone();
            int from = random.nextInt(file.length - 512);
            Arrays.fill(zeroed, from, from + 512, (byte) 0);
            return zeroed;
        }
    },
    /** Two objects of a PDF, or two parts of a workbook, stand in each other's place. */
    SWAPPED {
        @Override
        byte[] of(byte[] file, SplittableRandom random) {
            return isPdf(file) ? swappedObjects(file, random) : swappedParts(file, random);
        }
    },
    /** Numbers of the structure are huge. */
    HUGE {
        @Override
        byte[] of(byte[] file, SplittableRandom random) {
            return isPdf(file)
                    ? replaced(
                            file,
                            Pattern.compile("/(MediaBox|Length|Count|Size|W) ?\\[?[0-9. ]+"),
                            "/$1 [2147483647 ",
                            random)
                    : changedSheet(
                            file, random, xml -> replacedOnce(xml, "<row r=\"\\d+\"", "<row r=\"1048576\"", random));
        }
    },
    /** Brackets or elements are nested without measure. */
    NESTED {
        @Override
        byte[] of(byte[] file, SplittableRandom random) {
            return isPdf(file)
                    ? replaced(
                            file,
                            Pattern.compile("/(Resources|Parent|Kids|Font|Type)\\b"),
                            "/$1 " + "[".repeat(20_000),
                            random)
                    : changedSheet(
                            file, random, xml -> xml.replaceFirst("<sheetData>", "<sheetData>" + "<x>".repeat(20_000)));
        }
    };

    private static final Pattern OBJECT = Pattern.compile("(?s)\\d+ 0 obj\\b(.*?)endobj");

    abstract byte[] of(byte[] file, SplittableRandom random);

    private static boolean isPdf(byte[] file) {
        return file[0] == '%';
    }

    private static byte[] flipped(byte[] file, int bits, SplittableRandom random) {
        byte[] flipped = file.clone();
        for (int i = 0; i < bits; i++) {
            flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return flipped;
    }

    private static byte[] swappedObjects(byte[] file, SplittableRandom random) {
        String text = text(file);
        List<int[]> bodies = new ArrayList<>();
        Matcher objects = OBJECT.matcher(text);
        while (objects.find()) {
            bodies.add(new int[] {objects.start(1), objects.end(1)});
        }
        int first = random.nextInt(bodies.size() - 1);
        int[] one = bodies.get(first);
        int[] other = bodies.get(random.nextInt(first + 1, bodies.size()));
        return bytes(text.substring(0, one[0])
                + text.substring(other[0], other[1])
                + text.substring(one[1], other[0])
                + text.substring(one[0], one[1])
                + text.substring(other[1]));
    }

    private static byte[] replaced(byte[] file, Pattern pattern, String by, SplittableRandom random) {
        return bytes(replacedOnce(text(file), pattern.pattern(), by, random));
    }

    private static String replacedOnce(String text, String pattern, String by, SplittableRandom random) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        long found = matcher.results().count();
        matcher.reset();
        long wanted = random.nextLong(Math.max(1, found));
        for (long i = 0; matcher.find(); i++) {
            if (i == wanted) {
                StringBuilder result = new StringBuilder(text.substring(0, matcher.start()));
                result.append(matcher.group().replaceFirst(pattern, by)).append(text.substring(matcher.end()));
                return result.toString();
            }
        }
        return text;
    }

    private static byte[] swappedParts(byte[] file, SplittableRandom random) {
        Map<String, byte[]> parts = parts(file);
        List<String> names = new ArrayList<>(parts.keySet());
        String one = names.get(random.nextInt(names.size()));
        String other = names.get(random.nextInt(names.size()));
        byte[] content = parts.put(one, parts.get(other));
        parts.put(other, content);
        return zip(parts);
    }

    private static byte[] changedSheet(
            byte[] file, SplittableRandom random, java.util.function.UnaryOperator<String> change) {
        Map<String, byte[]> parts = parts(file);
        List<String> sheets =
                parts.keySet().stream().filter(name -> name.contains("/sheet")).toList();
        String sheet = sheets.get(random.nextInt(sheets.size()));
        parts.computeIfPresent(
                sheet,
                (name, xml) ->
                        change.apply(new String(xml, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
        return zip(parts);
    }

    private static Map<String, byte[]> parts(byte[] file) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
            return parts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTime(0);
                zip.putNextEntry(entry);
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
