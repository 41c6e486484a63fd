package org.juesuan.pipeline;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.juesuan.load.FoundFile;

/** Gives what was found before its load began, once; looks anew whenever it is asked again. */
final class FoundBefore implements SourceFinder {
    private final SourceFinder finder;
    private @Nullable List<FoundFile> found;

    FoundBefore(List<FoundFile> found, SourceFinder finder) {
        this.found = found;
        this.finder = finder;
    }

    @Override
    public List<FoundFile> find(List<Path> sources) throws Exception {
        List<FoundFile> files = found;
        found = null;
        return files == null ? finder.find(sources) : files;
    }
}
