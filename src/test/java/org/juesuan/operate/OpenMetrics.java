package org.juesuan.operate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A strict reader of the OpenMetrics 1.0 text format, as far as node_exporter's textfile collector takes it: gauges and
 * counters without time stamps. Written from the specification, knowing nothing of the writer.
 */
final class OpenMetrics {
    private static final Pattern METADATA = Pattern.compile("# (TYPE|UNIT|HELP) ([a-zA-Z_:][a-zA-Z0-9_:]*) (.+)");
    private static final Pattern SAMPLE =
            Pattern.compile("([a-zA-Z_:][a-zA-Z0-9_:]*)(?:\\{(.*)})? ([+-]?[0-9]+(?:\\.[0-9]+)?)");
    private static final Pattern LABEL =
            Pattern.compile("([a-zA-Z_][a-zA-Z0-9_]*)=\"((?:[^\"\\\\\\n]|\\\\[\\\\\"n])*)\"(,|$)");
    private static final Pattern ESCAPED = Pattern.compile("(?:[^\"\\\\]|\\\\[\\\\\"n])+");

    private final Map<String, Map<String, String>> families = new LinkedHashMap<>();
    private final Map<String, BigDecimal> values = new LinkedHashMap<>();
    private final Set<String> closed = new HashSet<>();
    private String open = "";

    private OpenMetrics() {}

    /** Reads an exposition; fails at the first line that is not as it must be. */
    static OpenMetrics parse(String text) {
        require(text.endsWith("\n# EOF\n"), "the end", "# EOF");
        String body = text.substring(0, text.length() - "# EOF\n".length());
        OpenMetrics metrics = new OpenMetrics();
        for (String line : body.split("\n", -1)) {
            if (!line.isEmpty()) {
                metrics.line(line);
            }
        }
        require(!body.contains("\n\n") && !body.startsWith("\n"), "the body", "no empty lines");
        require(!body.contains("\r"), "the body", "LF");
        return metrics;
    }

    /** The value of a sample, by its name and labels as {@code name key=value …}. */
    BigDecimal value(String name, String... labels) {
        BigDecimal value = values.get(name + List.of(labels));
        if (value == null) {
            throw new IllegalStateException(name + List.of(labels) + " is not in " + values.keySet());
        }
        return value;
    }

    boolean has(String name) {
        return values.keySet().stream().anyMatch(key -> key.startsWith(name + "["));
    }

    String type(String family) {
        return families.getOrDefault(family, Map.of()).getOrDefault("TYPE", "");
    }

    private void line(String line) {
        if (line.startsWith("#")) {
            Matcher metadata = METADATA.matcher(line);
            require(metadata.matches(), line, "# TYPE, # UNIT or # HELP");
            metadata(metadata.group(1), metadata.group(2), metadata.group(3), line);
            return;
        }
        Matcher sample = SAMPLE.matcher(line);
        require(sample.matches(), line, "name{labels} value, and no time stamp");
        sample(sample.group(1), sample.group(2) == null ? "" : sample.group(2), new BigDecimal(sample.group(3)), line);
    }

    private void metadata(String kind, String family, String rest, String line) {
        if (!family.equals(open)) {
            closed.add(open);
            require(!closed.contains(family), line, "all lines of a family together");
            open = family;
        }
        Map<String, String> known = families.computeIfAbsent(family, name -> new HashMap<>());
        require(!known.containsKey("sampled"), line, "metadata before samples");
        require(known.put(kind, rest) == null, line, "each kind of metadata once");
        if (kind.equals("TYPE")) {
            require(Set.of("gauge", "counter").contains(rest), line, "gauge or counter");
            require(!family.endsWith("_total"), line, "a family without _total");
        }
        if (kind.equals("UNIT")) {
            require(family.endsWith("_" + rest), line, "a name that ends in the unit");
        }
        require(!kind.equals("HELP") || ESCAPED.matcher(rest).matches(), line, "escaped help");
    }

    private void sample(String name, String labels, BigDecimal value, String line) {
        boolean counter = type(open).equals("counter");
        require(name.equals(counter ? open + "_total" : open), line, "a sample of family " + open);
        require(!type(open).isEmpty(), line, "a type before samples");
        require(!counter || value.signum() >= 0, line, "a counter from 0");
        families.get(open).put("sampled", "yes");
        require(values.put(name + labels(labels, line), value) == null, line, "each sample once");
    }

    private static List<String> labels(String text, String line) {
        List<String> labels = new ArrayList<>();
        Set<String> names = new HashSet<>();
        Matcher label = LABEL.matcher(text);
        int end = 0;
        while (end < text.length()) {
            require(label.find() && label.start() == end, line, "labels as name=\"value\"");
            require(names.add(label.group(1)), line, "each label once");
            labels.add(label.group(1) + "=" + unescaped(label.group(2)));
            end = label.end();
        }
        require(!text.endsWith(","), line, "no comma at the end");
        return labels;
    }

    private static String unescaped(String value) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c != '\\') {
                text.append(c);
                continue;
            }
            i++;
            text.append(value.charAt(i) == 'n' ? '\n' : value.charAt(i));
        }
        return text.toString();
    }

    private static void require(boolean holds, String line, String expected) {
        if (!holds) {
            throw new IllegalArgumentException("%s · expected %s".formatted(line, expected));
        }
    }
}
