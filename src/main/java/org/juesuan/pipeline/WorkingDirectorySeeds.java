package org.juesuan.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.juesuan.seed.InvalidSeedException;
import org.juesuan.seed.OwnSeeds;

/** The folder {@code seeds/} of the working directory, beside {@code jobs/} and {@code warehouse/}. */
public final class WorkingDirectorySeeds implements OwnSeeds {
    private final Path folder;

    /** As the service loader makes it. */
    public WorkingDirectorySeeds() {
        this(Path.of("seeds"));
    }

    WorkingDirectorySeeds(Path folder) {
        this.folder = folder;
    }

    @Override
    public Optional<byte[]> read(String name) {
        Path file = folder.resolve(name);
        try {
            return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("%s · cannot be read".formatted(file), e);
        }
    }

    /**
     * Refuses a CSV file that nothing would ever read, since its name is not one of the program's seeds.
     *
     * @param known the names of the program's seeds, such as {@code entity/register.csv}
     * @throws InvalidSeedException with the names that are expected there
     */
    void rejectUnknown(Collection<String> known) {
        known.stream().map(WorkingDirectorySeeds::folderOf).distinct().forEach(name -> rejectUnknown(name, known));
    }

    private void rejectUnknown(String folderName, Collection<String> known) {
        List<String> expected = known.stream()
                .filter(name -> folderOf(name).equals(folderName))
                .sorted()
                .toList();
        for (String name : tables(folderName)) {
            if (!expected.contains(name)) {
                throw new InvalidSeedException("%s/%s · seeds · found an unknown file · expected one of %s"
                        .formatted(folder, name, String.join(", ", expected)));
            }
        }
    }

    private List<String> tables(String folderName) {
        Path place = folder.resolve(folderName);
        if (!Files.isDirectory(place)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(place)) {
            return files.map(file -> folderName + "/" + file.getFileName())
                    .filter(name -> name.endsWith(".csv"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("%s · cannot be listed".formatted(place), e);
        }
    }

    private static String folderOf(String name) {
        return name.substring(0, name.indexOf('/'));
    }
}
