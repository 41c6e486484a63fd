package org.juesuan.serve;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import org.juesuan.load.WarehousePaths;
import org.juesuan.publish.EarlierSchema;
import org.juesuan.publish.ReportVersions;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** Which warehouse a command works on. */
final class WarehouseOption {
    @Option(
            names = "--warehouse",
            paramLabel = "FILE",
            defaultValue = "warehouse/juesuan.duckdb",
            description = "The warehouse (default: ${DEFAULT-VALUE}).")
    private Path file = Path.of("warehouse", "juesuan.duckdb");

    /** What to say instead of a failure for want of a table or column where the warehouse is of an earlier program. */
    static Optional<String> earlierSchema(CommandLine command, Throwable failure) {
        return command.getCommandSpec().mixins().values().stream()
                .map(CommandSpec::userObject)
                .filter(WarehouseOption.class::isInstance)
                .map(WarehouseOption.class::cast)
                .flatMap(option -> option.earlierSchema(failure).stream())
                .findFirst();
    }

    private Optional<String> earlierSchema(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            Optional<String> explained = EarlierSchema.explain(paths().published(), cause);
            if (explained.isPresent()) {
                return explained;
            }
        }
        return Optional.empty();
    }

    WarehousePaths paths() {
        return new WarehousePaths(file);
    }

    /** The versions of a published report; fails where there is none. */
    ReportVersions versions(String reportId) {
        try {
            ReportVersions versions = ReportVersions.of(published(), reportId);
            if (versions.newest() == 0) {
                throw new CommandFailure(
                        "%s · report · not in the warehouse · juesuan query \"SELECT report_id FROM mart.report\""
                                .formatted(reportId));
            }
            return versions;
        } catch (SQLException e) {
            throw new CommandFailure("%s · warehouse · %s".formatted(file, e.getMessage()), e);
        }
    }

    /** The published file; fails where nothing was published yet. */
    Path published() {
        if (!Files.isRegularFile(file)) {
            throw new CommandFailure(
                    "%s · warehouse · not there · run 'juesuan load' first, or name it with --warehouse"
                            .formatted(file));
        }
        return paths().published();
    }
}
