package org.juesuan.operate.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.juesuan.load.WarehousePaths;

/** Whether the published file is whole and of this program's schema. */
final class PublishedCheck implements Check {
    private static final String SUBJECT = "warehouse";

    private final WarehousePaths warehouse;

    PublishedCheck(WarehousePaths warehouse) {
        this.warehouse = warehouse;
    }

    @Override
    public List<Diagnosis> examine() throws IOException {
        Path file = warehouse.published();
        if (Files.notExists(file)) {
            return List.of(Diagnosis.warning(SUBJECT, file + " is not there", "run 'juesuan load'"));
        }
        WarehouseFile read = WarehouseFile.read(file);
        if (!read.problems().isEmpty()) {
            return List.of(Diagnosis.problem(
                    SUBJECT,
                    "%s · %s".formatted(file, String.join("; ", read.problems())),
                    "use a release that is whole: 'juesuan release list', then 'juesuan release use R'; made by a newer"
                            + " program: install that"));
        }
        if (!read.pending().isEmpty()) {
            return List.of(Diagnosis.warning(
                    SUBJECT,
                    "%s is of an earlier schema: %s; migrations to come: %s"
                            .formatted(file, read.description(), read.pending()),
                    "nothing: the next load migrates a copy and publishes that; until then new commands may not work"));
        }
        return List.of(Diagnosis.ok(SUBJECT, "%s is whole: %s".formatted(file, read.description())));
    }
}
