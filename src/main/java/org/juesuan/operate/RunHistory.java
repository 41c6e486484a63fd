package org.juesuan.operate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.juesuan.load.FileRights;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/**
 * The loads of a warehouse, failed and killed ones too: a file of JSON, one object a line. A load adds a line when it
 * begins and one when it ends, so that a killed one is seen by its missing end. Written only under the load's lock.
 */
public final class RunHistory {
    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    private final Path file;

    public RunHistory(Path file) {
        this.file = file;
    }

    /**
     * What the file says.
     *
     * @param runs oldest first
     * @param damagedLines lines that could not be read, from 1
     */
    public record Contents(List<RunRecord> runs, List<Integer> damagedLines) {
        public Contents {
            runs = List.copyOf(runs);
            damagedLines = List.copyOf(damagedLines);
        }
    }

    /** All runs that are kept. */
    public Contents read() throws IOException {
        Map<Instant, RunRecord> runs = new LinkedHashMap<>();
        List<Integer> damaged = new ArrayList<>();
        if (!Files.exists(file)) {
            return new Contents(List.of(), damaged);
        }
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            try {
                RunRecord run = JSON.readValue(lines.get(i), RunRecord.class);
                runs.put(run.startedAt(), run);
            } catch (JacksonException | NullPointerException e) {
                damaged.add(i + 1);
            }
        }
        return new Contents(new ArrayList<>(runs.values()), damaged);
    }

    /** Adds a run, or what is now known of it. */
    public void add(RunRecord run) throws IOException {
        String line = JSON.writeValueAsString(run) + '\n';
        Files.writeString(
                file,
                endsWithinLine() ? '\n' + line : line,
                StandardCharsets.UTF_8,
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
        FileRights.withoutWorldWriting(file);
    }

    /** Forgets all runs but the newest. */
    public void keep(int most) throws IOException {
        List<RunRecord> runs = read().runs();
        if (runs.size() <= most) {
            return;
        }
        StringBuilder kept = new StringBuilder();
        runs.subList(runs.size() - most, runs.size())
                .forEach(run -> kept.append(JSON.writeValueAsString(run)).append('\n'));
        Path next = file.resolveSibling(file.getFileName() + ".next");
        Files.writeString(next, kept, StandardCharsets.UTF_8);
        FileRights.withoutWorldWriting(next);
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** True where a writer was killed in the middle of a line. */
    private boolean endsWithinLine() throws IOException {
        if (!Files.exists(file)) {
            return false;
        }
        byte[] content = Files.readAllBytes(file);
        return content.length > 0 && content[content.length - 1] != '\n';
    }
}
