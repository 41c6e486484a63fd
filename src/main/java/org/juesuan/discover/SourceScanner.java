package org.juesuan.discover;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the documents in files and folders, folders with all that lies in them. Lock files of Office programs
 * ({@code ~$…}) and hidden files and folders ({@code .…}) inside a folder are passed over in silence; a file that is
 * itself given is always taken, whatever its name.
 */
public final class SourceScanner {
    /** Far above any report published. */
    public static final long LARGEST_FILE = 256L << 20;

    private final FileReader reader;

    public SourceScanner() {
        this(LARGEST_FILE);
    }

    /** @param largestFile bytes from which on a file is refused instead of read */
    public SourceScanner(long largestFile) {
        this.reader = new FileReader(largestFile);
    }

    /**
     * @return what was found, the same whatever the order of sources or of the file system; a file reached twice by the
     *     same path counts once
     * @throws SourceNotFoundException where one of the sources does not exist
     */
    public Discovery scan(List<Path> sources) throws SourceNotFoundException {
        FolderWalk walk = new FolderWalk(reader);
        for (Path source :
                sources.stream().sorted(Comparator.comparing(DisplayPath::of)).toList()) {
            if (Files.notExists(source, LinkOption.NOFOLLOW_LINKS)) {
                throw new SourceNotFoundException(DisplayPath.of(source));
            }
            walk.source(source);
        }
        return walk.discovery();
    }
}
