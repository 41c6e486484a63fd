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
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The versions of the seeds and rules this program carries. What names a document, a file or a report counts for that
 * one only, so that one more correction does not have the whole archive read again.
 */
final class SeedVersions {
    private static final List<String> NAMED = List.of("correction/", "waiver/", "entity/");

    private SeedVersions() {}

    /** One hash over all seeds and rules that every document depends on. */
    static String base() {
        return Fingerprint.of(Stream.of("classpath*:seeds/**/*.csv", "classpath*:sql/rule/**")
                .flatMap(pattern -> Arrays.stream(resources(pattern)))
                .filter(resource -> resource.isReadable() && !named(resource))
                .map(SeedVersions::fingerprint)
                .sorted()
                .collect(Collectors.joining("\n")));
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
        return NAMED.stream().anyMatch(folder -> path(resource).contains("seeds/" + folder));
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
