package org.juesuan.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.juesuan.extract.ExtractionLimits;
import org.juesuan.load.StorageVersion;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads job files and refuses what it does not understand. */
public final class JobFiles {
    /** Where the main job lies in the working directory, and on the class path for a program without one. */
    public static final Path DEFAULT = Path.of("jobs", "final-accounts.yml");

    private static final int MOST_READERS = 64;
    private static final int MOST_DOCUMENTS = 10_000;
    private static final int MOST_MEGABYTES = 1 << 14;
    private static final int MOST_SECONDS = 86_400;
    private static final int PERCENT = 100;
    private static final int MOST_RELEASES = 1000;

    private JobFiles() {}

    /** The job file at a path. */
    public static JobFile read(Path file) throws IOException, JobFileException {
        if (!Files.isRegularFile(file)) {
            throw new JobFileException(file.toString(), "whole file", "nothing", "a job file");
        }
        return parse(file.toString(), Files.readString(file));
    }

    /** The main job: the one in the working directory, or else the one in the program. */
    public static JobFile readDefault() throws IOException, JobFileException {
        if (Files.isRegularFile(DEFAULT)) {
            return read(DEFAULT);
        }
        try (InputStream in = JobFiles.class.getClassLoader().getResourceAsStream("jobs/final-accounts.yml")) {
            if (in == null) {
                throw new JobFileException(DEFAULT.toString(), "whole file", "nothing", "a job file; use --job");
            }
            return parse(DEFAULT.toString(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    static JobFile parse(String name, String text) throws JobFileException {
        YamlSection root = YamlSection.root(name, load(name, text))
                .allowing("sources", "pool", "limits", "policy", "publish", "metrics", "hooks", "retention");
        YamlSection pool = root.section("pool").allowing("readers", "partition");
        YamlSection limits = root.section("limits")
                .allowing("pages", "seconds", "file_megabytes", "uncompressed_megabytes", "image_megabytes");
        YamlSection policy = root.section("policy").allowing("refused_percent");
        YamlSection publish = root.section("publish").allowing("releases", "storage_version");
        return new JobFile(
                root.texts("sources"),
                pool.number("readers", 1, MOST_READERS, 2),
                pool.number("partition", 1, MOST_DOCUMENTS, 20),
                extraction(limits),
                limits.number("file_megabytes", 1, MOST_MEGABYTES, 200),
                limits.number("seconds", 1, MOST_SECONDS, JobFile.USUAL_SECONDS),
                policy.number("refused_percent", 0, PERCENT, PERCENT),
                publish.number("releases", 0, MOST_RELEASES, 5),
                storage(publish),
                OperationsSettings.of(root));
    }

    private static StorageVersion storage(YamlSection publish) throws JobFileException {
        List<String> settings = Arrays.stream(StorageVersion.values())
                .map(StorageVersion::setting)
                .toList();
        return StorageVersion.of(publish.choice("storage_version", settings)).orElseThrow();
    }

    private static ExtractionLimits extraction(YamlSection limits) throws JobFileException {
        ExtractionLimits standard = ExtractionLimits.standard();
        int pages = limits.number("pages", 1, Integer.MAX_VALUE, standard.pages());
        return new ExtractionLimits(
                pages,
                bytes(limits, "uncompressed_megabytes", standard.uncompressedBytes()),
                bytes(limits, "image_megabytes", standard.imageBytes()));
    }

    private static long bytes(YamlSection limits, String key, long otherwise) throws JobFileException {
        return (long) limits.number(key, 1, MOST_MEGABYTES, (int) (otherwise >> 20)) << 20;
    }

    private static Object load(String name, String text) throws JobFileException {
        try {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
        } catch (YAMLException e) {
            String problem = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            throw new JobFileException(name, "whole file", problem, "YAML");
        }
    }
}
