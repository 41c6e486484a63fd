package org.juesuan.pipeline;

import java.util.concurrent.Callable;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** Work side by side in one heap: what runs out of memory there is done once more, alone. */
final class SharedHeap {
    private final ReadWriteLock use = new ReentrantReadWriteLock();

    /** @throws OutOfMemoryError where the heap does not do even for this alone */
    <T> T run(Callable<T> work) throws Exception {
        use.readLock().lock();
        try {
            return work.call();
        } catch (OutOfMemoryError e) {
            // Other work may have taken the memory: once more below.
        } finally {
            use.readLock().unlock();
        }
        use.writeLock().lock();
        try {
            return work.call();
        } finally {
            use.writeLock().unlock();
        }
    }
}
