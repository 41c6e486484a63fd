package org.juesuan.publish;

import java.nio.file.Path;

/**
 * One published file that is kept.
 *
 * @param id when it was published, UTC, such as {@code 20250101T020304.005Z}
 * @param bytes size of the file
 * @param current true where it is the one that is published now
 */
public record Release(String id, Path file, long bytes, boolean current) {}
