package org.juesuan.serve;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.juesuan.load.FoundFile;
import org.juesuan.pipeline.LoadRequest;
import org.juesuan.publish.LoadPlan;
import org.juesuan.publish.QueryFailedException;
import org.juesuan.publish.RowSink;
import picocli.CommandLine.Model.CommandSpec;

/** Shows what a load would do, and does nothing. */
final class DryRun {
    private static final List<String> REFUSED = List.of("unreadable", "quarantined");

    private final LoadRequest request;
    private final Map<String, Integer> actions = new TreeMap<>();
    private boolean refused;

    DryRun(LoadRequest request) {
        this.request = request;
    }

    /** The exit code: refused where a file is known to be, or cannot even be opened. */
    int show(CommandSpec spec, RowOutput output) throws IOException {
        List<FoundFile> files = find();
        output.write(spec, sink -> plan(files, sink));
        Logging.tell(spec.commandLine().getErr(), "would " + counts() + " · nothing was read, judged or published");
        return refused ? ExitCode.REFUSED_DOCUMENTS : ExitCode.DONE;
    }

    private void plan(List<FoundFile> files, RowSink sink) throws QueryFailedException, IOException {
        new LoadPlan(request.warehouse().published()).run(files, request.scope(), new Counting(sink));
    }

    private List<FoundFile> find() throws IOException {
        try {
            return request.finder().find(request.sources());
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new CommandFailure(String.valueOf(e.getMessage()), e);
        }
    }

    private String counts() {
        if (actions.isEmpty()) {
            return "find nothing";
        }
        return actions.entrySet().stream()
                .map(action -> "%s %d".formatted(action.getKey(), action.getValue()))
                .collect(Collectors.joining(", "));
    }

    /** Passes the rows on and counts them. */
    private final class Counting implements RowSink {
        private final RowSink next;
        private int action;
        private int knownAs;

        Counting(RowSink next) {
            this.next = next;
        }

        @Override
        public void columns(List<Column> columns) throws IOException {
            List<String> names = columns.stream().map(Column::name).toList();
            action = names.indexOf("action");
            knownAs = names.indexOf("known_as");
            next.columns(columns);
        }

        @Override
        public void row(List<@Nullable Object> values) throws IOException {
            String what = String.valueOf(values.get(action));
            actions.merge(what, 1, Integer::sum);
            refused |= REFUSED.contains(what)
                    || (what.equals("skip") && REFUSED.contains(String.valueOf(values.get(knownAs))));
            next.row(values);
        }

        @Override
        public void end() throws IOException {
            next.end();
        }
    }
}
