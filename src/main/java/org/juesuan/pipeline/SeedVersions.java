package org.juesuan.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.juesuan.load.Fingerprint;
import org.juesuan.load.NamedSeeds;
import org.juesuan.load.ReadingKeys.Key;
import org.juesuan.load.ReadingKeys.Kind;
import org.juesuan.reconcile.Waiver;
import org.juesuan.reconcile.Waivers;
import org.juesuan.seed.SeedFiles;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The versions of the seeds and rules that hold: the program's and the installation's own. What names a document, a file or a report counts for that
 * one only, so that one more correction does not have the whole archive read again; what only views show (bodies, context)
 * counts for none.
 */
final class SeedVersions {
    private static final List<String> NAMED = List.of("correction/", "waiver/", "entity/", "context/");
    private static final String SEEDS = "classpath*:seeds/**/*.csv";
    private static final String FOLDER = "/seeds/";

    private SeedVersions() {}

    /** One hash over all seeds and rules that every document depends on. */
    static String base() {
        return base(SeedFiles.standard());
    }

    static String base(SeedFiles seeds) {
        Stream<String> program = Stream.of(SEEDS, "classpath*:sql/rule/**")
                .flatMap(pattern -> Arrays.stream(resources(pattern)))
                .filter(resource -> resource.isReadable() && !named(resource))
                .map(SeedVersions::fingerprint);
        return Fingerprint.of(Stream.concat(program, own(seeds)).sorted().collect(Collectors.joining("\n")));
    }

    private static Stream<String> own(SeedFiles seeds) {
        return files().stream()
                .filter(name -> NAMED.stream().noneMatch(name::startsWith))
                .flatMap(name -> seeds.ownText(name).map(text -> Fingerprint.of(text) + " own " + name).stream());
    }

    /** The names of the program's seeds, such as {@code entity/register.csv}. */
    static List<String> files() {
        return Arrays.stream(resources(SEEDS))
                .map(SeedVersions::path)
                .map(path -> path.substring(path.lastIndexOf(FOLDER) + FOLDER.length()))
                .distinct()
                .sorted()
                .toList();
    }

    /** What is said of single documents, files and reports. */
    static List<Key> named() {
        List<Key> keys = new ArrayList<>(NamedSeeds.keys());
        Map<String, List<Waiver>> waivers = Waivers.load().holdingOn(LocalDate.now(ZoneId.systemDefault())).stream()
                .collect(Collectors.groupingBy(Waiver::reportId, TreeMap::new, Collectors.toList()));
        waivers.forEach((report, said) -> keys.add(new Key(Kind.REPORT, report, Fingerprint.of(said.toString()))));
        return keys;
    }

    private static boolean named(Resource resource) {
        return NAMED.stream().anyMatch(folder -> path(resource).contains(FOLDER + folder));
    }

    private static Resource[] resources(String pattern) {
        try {
            return new PathMatchingResourcePatternResolver().getResources(pattern);
        } catch (IOException e) {
            throw new UncheckedIOException(pattern + " · class path · cannot be listed", e);
        }
    }

    private static String fingerprint(Resource resource) {
        try {
            return Fingerprint.of(resource.getContentAsByteArray()) + " " + resource.getFilename();
        } catch (IOException e) {
            throw new UncheckedIOException(resource + " · class path · cannot be read", e);
        }
    }

    private static String path(Resource resource) {
        try {
            return resource.getURL().getPath();
        } catch (IOException e) {
            throw new UncheckedIOException(resource + " · class path · has no address", e);
        }
    }
}
