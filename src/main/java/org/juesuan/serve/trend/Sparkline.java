package org.juesuan.serve.trend;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A row of blocks, each as high as its figure between zero (or the least) and the greatest; a gap where there is none. */
public final class Sparkline {
    private static final String BLOCKS = "▁▂▃▄▅▆▇█";

    private Sparkline() {}

    /** Of figures in order. */
    public static String of(List<@Nullable BigDecimal> figures) {
        double most = figures.stream()
                .filter(Objects::nonNull)
                .mapToDouble(BigDecimal::doubleValue)
                .max()
                .orElse(0);
        double least = Math.min(
                0,
                figures.stream()
                        .filter(Objects::nonNull)
                        .mapToDouble(BigDecimal::doubleValue)
                        .min()
                        .orElse(0));
        StringBuilder line = new StringBuilder();
        for (BigDecimal figure : figures) {
            line.append(figure == null ? ' ' : block(figure.doubleValue() - least, most - least));
        }
        return line.toString();
    }

    private static char block(double height, double highest) {
        int last = BLOCKS.length() - 1;
        return BLOCKS.charAt(highest == 0 ? 0 : (int) Math.round(height / highest * last));
    }
}
