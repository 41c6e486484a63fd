package org.juesuan.pipeline;

import java.nio.file.Path;
import java.util.List;
import org.juesuan.load.FoundFile;

/** Finds the files of a load. */
@FunctionalInterface
public interface SourceFinder {

    /** Every file in question below the sources, in the order of their paths. */
    List<FoundFile> find(List<Path> sources) throws Exception;
}
