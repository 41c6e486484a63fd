package org.juesuan.seed;

import java.util.Optional;

/**
 * The seeds that an installation keeps beside those of the program, found by {@link java.util.ServiceLoader}; the reading
 * core asks here and touches no file system itself.
 */
public interface OwnSeeds {

    /**
     * The bytes of an installation's own file; empty where it keeps none of that name.
     *
     * @param name below {@code seeds/}, such as {@code entity/register.csv}
     */
    Optional<byte[]> read(String name);
}
