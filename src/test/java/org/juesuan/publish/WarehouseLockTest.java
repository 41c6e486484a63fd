package org.juesuan.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lock between processes: within one, Java itself would tell. */
class WarehouseLockTest {
    @TempDir
    Path folder;

    @Test
    void whatAnotherProcessHoldsIsNotGivenUntilThatIsKilled() throws Exception {
        Path lock = folder.resolve("w.lock");
        Process holder = LockHolder.start(lock, folder.resolve("taken"));
        try {
            waitFor(folder.resolve("taken"), holder);

            assertThat(WarehouseLock.look(lock).kind()).isEqualTo(LockState.Kind.HELD);
            assertThat(WarehouseLock.look(lock).holder()).startsWith("process " + holder.pid() + " on ");
            assertThatThrownBy(() -> WarehouseLock.take(lock))
                    .isInstanceOf(WarehouseBusyException.class)
                    .hasMessageContaining("another load is running · process " + holder.pid() + " on ");
        } finally {
            holder.destroyForcibly().waitFor();
        }

        assertThat(WarehouseLock.look(lock).kind()).isEqualTo(LockState.Kind.STALE);
        WarehouseLock.take(lock).close();
        assertThat(WarehouseLock.look(lock)).isEqualTo(new LockState(LockState.Kind.FREE, ""));
    }

    private static void waitFor(Path file, Process process) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
        while (!Files.exists(file)) {
            assertThat(process.isAlive()).isTrue();
            assertThat(System.nanoTime()).isLessThan(end);
            Thread.sleep(20);
        }
    }
}
