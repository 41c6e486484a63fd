package org.juesuan.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever ends a load, the next one gives the warehouse that an undisturbed one gives. */
class KilledLoadsTest {
    @TempDir
    Path folder;

    @Test
    void fiveKillsAndAFullDiskChangeNothing() throws Exception {
        KilledLoads loads = new KilledLoads(folder, 12, 20240920);
        loads.runUndisturbed();

        System.out.println("killed: " + loads.killAndComplete("killed", 5));

        Path full = loads.warehouse("full-disk");
        Process process = loads.start(full, "bash", "-c", "ulimit -f 2000; exec \"$@\"", "limited");
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue())
                .as(Files.readString(KilledLoads.log(full)))
                .isEqualTo(1);
        assertThat(full).doesNotExist();
        System.out.println("full disk: " + loads.killAndComplete("full-disk", 0));
    }

    @Test
    @Tag("kill-many")
    void aHundredKillsChangeNothing() throws Exception {
        KilledLoads loads = new KilledLoads(folder, 200, 1);
        loads.runUndisturbed();
        int kills = 0;
        for (int round = 1; kills < 100; round++) {
            String points = loads.killAndComplete("killed-" + round, 5);
            kills += points.split(" ").length;
            System.out.println("round %d, %d kills: %s · no difference".formatted(round, kills, points));
        }
    }
}
