package org.juesuan.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Run with the jar: a full disk and five kills, and then the warehouse that an undisturbed load gives. */
class KilledLoadsIT {
    private static final int REPORTS = 200;
    private static final List<String> LIMITED = List.of("bash", "-c", "ulimit -f 2000; exec \"$@\"", "limited");

    @TempDir
    Path folder;

    @Test
    void aFullDiskAndFiveKillsChangeNothing() throws Exception {
        KilledLoads loads = new KilledLoads(folder, REPORTS, 20240920);
        Path warehouse = loads.begin("killed", "nothing");

        Process process = loads.start(warehouse, LIMITED, List.of());

        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue())
                .as(Files.readString(KilledLoads.log(warehouse)))
                .isEqualTo(1);
        assertThat(warehouse).doesNotExist();
        loads.killAndComplete(
                "killed",
                "nothing",
                List.of(
                        new Kill(KillMoment.MIGRATING, Kill.Signal.TERM),
                        new Kill(KillMoment.READ, Kill.Signal.TERM),
                        new Kill(KillMoment.LOADED, Kill.Signal.KILL),
                        new Kill(KillMoment.SEALED, Kill.Signal.KILL),
                        new Kill(KillMoment.RENAMED, Kill.Signal.KILL)));
        assertThat(loads.kills()).as("%s", loads.hit()).isEqualTo(5);
    }
}
