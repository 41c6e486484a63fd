package org.juesuan.serve;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.juesuan.publish.ReadOnlyQuery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Classification codes: what they are called officially, what reports print, and what became of them. */
@Command(
        name = "codes",
        description = {
            "Show functional and departmental economic codes, official and as reports print them.",
            "With --diff: the codes that have another number or name in a later year."
        })
final class CodesCommand implements Callable<Integer> {
    private static final String EVERY = "all";

    private enum Scheme {
        FUNCTIONAL,
        ECONOMIC;

        String inTheWarehouse() {
            return this == ECONOMIC ? "economic_department" : name().toLowerCase(Locale.ROOT);
        }
    }

    @Option(names = "--year", paramLabel = "Y", description = "Codes of this fiscal year (default: of all years).")
    private @Nullable Integer year;

    @Option(names = "--search", paramLabel = "TEXT", description = "The beginning of a code, or a part of a name.")
    private String search = "";

    @Option(names = "--diff", arity = "2", paramLabel = "Y", description = "Two years, the earlier one first.")
    private List<Integer> diff = List.of();

    @Option(names = "--scheme", description = "functional or economic (default: both).")
    private @Nullable Scheme scheme;

    @Mixin
    private RowOutput output = new RowOutput();

    @Mixin
    private WarehouseOption warehouse = new WarehouseOption();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        refuseWrongUse();
        ReadOnlyQuery query = diff.isEmpty() ? listed() : changed(diff.get(0), diff.get(1));
        output.write(spec, query::run);
        return ExitCode.DONE;
    }

    private void refuseWrongUse() {
        if (diff.isEmpty()) {
            return;
        }
        if (year != null) {
            throw new ParameterException(spec.commandLine(), "--year · found beside --diff · expected one of them");
        }
        if (diff.size() != 2 || diff.get(0) >= diff.get(1)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--diff · found %s · expected two years, the earlier one first".formatted(diff));
        }
    }

    private ReadOnlyQuery listed() {
        return ReadOnlyQuery.named(
                warehouse.published(),
                "codes/list",
                Map.of("year", year == null ? EVERY : year.toString(), "search", search, "scheme", wantedScheme()));
    }

    private ReadOnlyQuery changed(int from, int to) {
        return ReadOnlyQuery.named(
                warehouse.published(),
                "codes/diff",
                Map.of("from", "" + from, "to", "" + to, "search", search, "scheme", wantedScheme()));
    }

    private String wantedScheme() {
        return scheme == null ? EVERY : scheme.inTheWarehouse();
    }
}
