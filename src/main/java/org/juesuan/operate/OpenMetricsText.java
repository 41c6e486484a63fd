package org.juesuan.operate;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Metrics in the text format of OpenMetrics 1.0. Only types and lines are used that the older format of Prometheus, which
 * node_exporter's textfile collector reads, understands as well or takes for comments; no time stamps, which it refuses.
 */
final class OpenMetricsText {
    private final StringBuilder text = new StringBuilder();
    private String sampleName = "";

    /** Begins a family of values that may go up and down. */
    OpenMetricsText gauge(String name, String help) {
        return family(name, "gauge", help);
    }

    /** Begins a family of values that only go up; the name is told without {@code _total}. */
    OpenMetricsText counter(String name, String help) {
        family(name, "counter", help);
        sampleName = name + "_total";
        return this;
    }

    /** One value of the family begun last. */
    OpenMetricsText sample(Map<String, String> labels, BigDecimal value) {
        String told = labels.entrySet().stream()
                .map(label -> "%s=\"%s\"".formatted(label.getKey(), escaped(label.getValue())))
                .collect(Collectors.joining(",", "{", "}"));
        text.append(sampleName)
                .append(labels.isEmpty() ? "" : told)
                .append(' ')
                .append(value.toPlainString())
                .append('\n');
        return this;
    }

    /** The whole exposition. */
    String end() {
        return text + "# EOF\n";
    }

    private OpenMetricsText family(String name, String type, String help) {
        sampleName = name;
        line("TYPE", name, type);
        for (String unit : new String[] {"seconds", "bytes"}) {
            if (name.endsWith("_" + unit)) {
                line("UNIT", name, unit);
            }
        }
        line("HELP", name, escaped(help));
        return this;
    }

    private void line(String kind, String name, String rest) {
        text.append("# ")
                .append(kind)
                .append(' ')
                .append(name)
                .append(' ')
                .append(rest)
                .append('\n');
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    }
}
