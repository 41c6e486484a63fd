package org.juesuan.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One mapping of a job file, with the path that leads to it, so that every complaint names its key. */
final class YamlSection {
    private final String file;
    private final String path;
    private final Map<?, ?> values;

    private YamlSection(String file, String path, Map<?, ?> values) {
        this.file = file;
        this.path = path;
        this.values = values;
    }

    static YamlSection root(String file, @Nullable Object document) throws JobFileException {
        return of(file, "", document);
    }

    private static YamlSection of(String file, String path, @Nullable Object value) throws JobFileException {
        if (value == null) {
            return new YamlSection(file, path, Map.of());
        }
        if (!(value instanceof Map<?, ?> values)) {
            throw new JobFileException(file, path.isEmpty() ? "whole file" : path, quoted(value), "keys with values");
        }
        return new YamlSection(file, path, values);
    }

    /** Refuses keys nobody reads: a misspelt setting must not be ignored in silence. */
    YamlSection allowing(String... keys) throws JobFileException {
        Set<String> known = new TreeSet<>(List.of(keys));
        for (Object key : values.keySet()) {
            if (!known.contains(String.valueOf(key))) {
                throw new JobFileException(
                        file, path(String.valueOf(key)), "an unknown key", "one of " + String.join(", ", known));
            }
        }
        return this;
    }

    YamlSection section(String key) throws JobFileException {
        return of(file, path(key), values.get(key));
    }

    int number(String key, int least, int most, int otherwise) throws JobFileException {
        Object value = values.get(key);
        if (value == null) {
            return otherwise;
        }
        if (value instanceof Integer number && number >= least && number <= most) {
            return number;
        }
        throw new JobFileException(
                file, path(key), quoted(value), "a whole number from %d to %d".formatted(least, most));
    }

    /** A text; null where nothing is said. */
    @Nullable
    String text(String key) throws JobFileException {
        Object value = values.get(key);
        if (value == null) {
            return null;
        }
        if (!(value instanceof String text) || text.isBlank()) {
            throw new JobFileException(file, path(key), quoted(value), "a text");
        }
        return text;
    }

    /** The complaint that a key is not as expected. */
    JobFileException complaint(String key, String expected) {
        return new JobFileException(file, path(key), quoted(values.get(key)), expected);
    }

    /** One of some words; the first where nothing is said. */
    String choice(String key, List<String> words) throws JobFileException {
        Object value = values.get(key);
        if (value == null) {
            return words.get(0);
        }
        if (value instanceof String word && words.contains(word)) {
            return word;
        }
        throw new JobFileException(file, path(key), quoted(value), "one of " + String.join(", ", words));
    }

    List<String> texts(String key) throws JobFileException {
        Object value = values.get(key);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof List<?> entries)) {
            throw new JobFileException(file, path(key), quoted(value), "a list");
        }
        List<String> texts = new ArrayList<>();
        for (Object entry : entries) {
            if (!(entry instanceof String text) || text.isBlank()) {
                throw new JobFileException(file, path(key), quoted(entry), "texts");
            }
            texts.add(text);
        }
        return texts;
    }

    private String path(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    private static String quoted(@Nullable Object value) {
        return "'" + value + "'";
    }
}
