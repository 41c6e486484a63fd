package org.juesuan.pipeline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.juesuan.discover.ContentKind;
import org.juesuan.discover.Discovery;
import org.juesuan.discover.RefusedSource;
import org.juesuan.discover.SourceDocument;
import org.juesuan.discover.SourceNotFoundException;
import org.juesuan.discover.SourceScanner;
import org.juesuan.load.FoundFile;

/** The files that {@code discover} finds, each named by its path below the source it was found in. */
final class ScannedSources implements SourceFinder {
    private final SourceScanner scanner = new SourceScanner();

    @Override
    public List<FoundFile> find(List<Path> sources) throws SourceNotFoundException {
        List<FoundFile> files = new ArrayList<>();
        Set<Path> seen = new HashSet<>();
        for (Path source : sources.stream().sorted().toList()) {
            Root root = Root.of(source);
            Discovery discovery = scanner.scan(List.of(source));
            for (SourceDocument document : discovery.documents()) {
                if (seen.add(Root.absolute(Path.of(document.path())))) {
                    files.add(root.found(document));
                }
            }
            for (RefusedSource refused : discovery.refused()) {
                if (seen.add(Root.absolute(Path.of(refused.path())))) {
                    files.add(root.refused(refused));
                }
            }
        }
        files.sort(Comparator.comparing(FoundFile::path).thenComparing(FoundFile::sourceRoot));
        return files;
    }

    /** The folder that paths are told relative to: the source itself, or the folder of a source that is a file. */
    private record Root(Path folder) {
        static Root of(Path source) {
            Path absolute = absolute(source);
            Path parent = absolute.getParent();
            return new Root(Files.isDirectory(absolute) || parent == null ? absolute : parent);
        }

        static Path absolute(Path path) {
            return path.toAbsolutePath().normalize();
        }

        FoundFile found(SourceDocument document) {
            String ignored = document.ignoredReason().orElse(null);
            String problem = document.unreadableReason().orElse(ignored);
            return file(
                    document.path(),
                    document.sha256(),
                    document.kind(),
                    document.size(),
                    state(ignored, problem),
                    problem,
                    document.lastModified());
        }

        private static @Nullable String state(@Nullable String ignored, @Nullable String problem) {
            if (ignored != null) {
                return "ignored";
            }
            return problem == null ? null : "unreadable";
        }

        FoundFile refused(RefusedSource refused) {
            String state = refused.verdict().name().toLowerCase(Locale.ROOT);
            return file(refused.path(), null, ContentKind.UNKNOWN, 0, state, refused.reason(), null);
        }

        private FoundFile file(
                String path,
                @Nullable String sha256,
                ContentKind kind,
                long size,
                @Nullable String state,
                @Nullable String reason,
                @Nullable Instant modified) {
            String relative = FoundFile.portable(folder.relativize(absolute(Path.of(path))));
            return new FoundFile(sha256, FoundFile.portable(folder), relative, kind, size, state, reason, modified);
        }
    }
}
