package org.juesuan.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A process of its own that takes a lock, says so, and holds it until it is killed. */
final class LockHolder {
    private LockHolder() {}

    static Process start(Path lock, Path taken) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        LockHolder.class.getName(),
                        lock.toString(),
                        taken.toString())
                .inheritIO()
                .start();
    }

    public static void main(String[] arguments) throws Exception {
        try (WarehouseLock lock = WarehouseLock.take(Path.of(arguments[0]))) {
            Files.createFile(Path.of(arguments[1]));
            Thread.sleep(Long.MAX_VALUE);
        }
    }
}
