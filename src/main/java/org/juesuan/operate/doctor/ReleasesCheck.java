package org.juesuan.operate.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.juesuan.load.WarehousePaths;
import org.juesuan.publish.Release;
import org.juesuan.publish.Releases;

/** Whether the kept releases are whole, and what lies beside them that should not. */
final class ReleasesCheck implements Check {
    private final WarehousePaths warehouse;

    ReleasesCheck(WarehousePaths warehouse) {
        this.warehouse = warehouse;
    }

    @Override
    public List<Diagnosis> examine() throws IOException {
        List<Diagnosis> all = new ArrayList<>();
        for (Release release : new Releases(warehouse).list()) {
            all.add(release.current() ? current(release) : kept(release));
        }
        for (Path left : leftOvers()) {
            all.add(Diagnosis.warning(
                    "release", left + " was left behind by a command that was killed", "delete it: rm " + left));
        }
        return all.isEmpty() ? List.of(Diagnosis.ok("releases", "none are kept")) : all;
    }

    private static Diagnosis current(Release release) {
        return Diagnosis.ok("release", release.id() + " is the one published");
    }

    private static Diagnosis kept(Release release) {
        List<String> problems = WarehouseFile.read(release.file()).problems();
        if (problems.isEmpty()) {
            return Diagnosis.ok("release", release.id() + " is whole");
        }
        return Diagnosis.problem(
                "release",
                "%s · %s".formatted(release.id(), String.join("; ", problems)),
                "do not use it; take it from a backup, or delete " + release.file());
    }

    private List<Path> leftOvers() throws IOException {
        if (!Files.isDirectory(warehouse.releases())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(warehouse.releases())) {
            return files.filter(file -> !String.valueOf(file.getFileName()).endsWith(".duckdb"))
                    .sorted()
                    .toList();
        }
    }
}
