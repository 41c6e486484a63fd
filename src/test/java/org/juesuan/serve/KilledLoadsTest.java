package org.juesuan.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
        int reports = Integer.getInteger("kill.reports", 200);
        int most = Integer.getInteger("kill.many", 100);
        KilledLoads loads = new KilledLoads(folder, reports, 1);
        loads.runUndisturbed();
        Map<String, Integer> hit = new TreeMap<>();
        int kills = 0;
        for (int round = 1; kills < most; round++) {
            List<String> points = round % 3 == 0
                    ? loads.killReload("killed-" + round, 6)
                    : loads.killAndComplete("killed-" + round, 6);
            points.forEach(point -> hit.merge(point, 1, Integer::sum));
            kills += points.stream().filter(point -> !point.equals("end")).count();
            System.out.printf("round %d, %d kills, no difference: %s%n", round, kills, points);
        }
        System.out.printf("%d kills over %d reports, 0 differences; hit: %s%n", kills, reports, hit);
        assertThat(hit.keySet()).anyMatch(point -> point.endsWith("publish"));
        assertThat(hit.keySet()).anyMatch(point -> point.endsWith("committed"));
    }
}
