package org.juesuan.serve.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * What an export folder holds, in its {@code manifest.json}: where it comes from, and every file with its size and
 * checksum.
 */
final class Manifest {
    static final String FILE = "manifest.json";

    private static final String PROGRAM = "juesuan";
    private static final ObjectMapper JSON = new ObjectMapper();

    private Manifest() {}

    /** Writes the manifest of everything that is in the folder. */
    static void write(Path folder, Map<String, Object> origin) throws IOException {
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("program", PROGRAM);
        manifest.putAll(origin);
        List<Map<String, Object>> files = new ArrayList<>();
        for (String path : paths(folder)) {
            Map<String, Object> file = new LinkedHashMap<>();
            file.put("path", path);
            file.put("bytes", Files.size(folder.resolve(path)));
            file.put("sha256", sha256(folder.resolve(path)));
            files.add(file);
        }
        manifest.put("files", files);
        writeJson(folder.resolve(FILE), manifest);
    }

    /** True where an export made everything that is in the folder. */
    static boolean covers(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try {
            JsonNode manifest = JSON.readTree(Files.readAllBytes(file));
            Set<String> known = manifest.path("files")
                    .valueStream()
                    .map(one -> one.path("path").asString(""))
                    .collect(Collectors.toCollection(TreeSet::new));
            known.add(FILE);
            return manifest.path("program").asString("").equals(PROGRAM) && known.containsAll(paths(folder));
        } catch (JacksonException e) {
            return false;
        }
    }

    static void writeJson(Path file, Object value) throws IOException {
        Files.writeString(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(value) + "\n");
    }

    static String sha256(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                DigestOutputStream digest =
                        new DigestOutputStream(OutputStream.nullOutputStream(), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(digest);
            return HexFormat.of().formatHex(digest.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> paths(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(path -> !Files.isDirectory(path))
                    .map(path -> folder.relativize(path).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
