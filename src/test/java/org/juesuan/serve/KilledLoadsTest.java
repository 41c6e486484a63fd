package org.juesuan.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever ends a load, the next one gives the warehouse that an undisturbed one gives; of few reports, {@link KilledLoadsIT}. */
class KilledLoadsTest {
    private static final List<String> STARTS = List.of("nothing", "part", "v8", "part");

    @TempDir
    Path folder;

    @Test
    @Tag("kill-many")
    void aHundredKillsChangeNothing() throws Exception {
        int reports = Integer.getInteger("kill.reports", 200);
        int most = Integer.getInteger("kill.many", 100);
        KilledLoads loads = new KilledLoads(folder, reports, Integer.getInteger("kill.seed", 1));
        for (int round = 0; loads.kills() < most; round++) {
            KillMoment left = round % 2 == 0 ? KillMoment.PUBLISHED : KillMoment.RENAMED;
            loads.killAndComplete(
                    "round-" + round, STARTS.get(round % STARTS.size()), loads.at(KillMoment.allBut(left)));
        }

        System.out.printf("%d kills over %d reports, 0 differences; hit: %s%n", loads.kills(), reports, loads.hit());
        assertThat(Arrays.stream(KillMoment.values()).filter(KillMoment::isExact))
                .allSatisfy(moment -> assertThat(loads.hit().keySet()).anyMatch(startsWith(moment)));
    }

    private static Predicate<String> startsWith(KillMoment moment) {
        return point -> point.startsWith(moment + " ");
    }
}
