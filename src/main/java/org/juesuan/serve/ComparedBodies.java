package org.juesuan.serve;

import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Which departments and years a comparison covers. */
final class ComparedBodies {
    private static final Pattern YEARS = Pattern.compile("(\\d{4})(?:-(\\d{4}))?");
    private static final int MOST_YEARS = 100;

    @Option(
            names = {"--departments", "--department"},
            paramLabel = "NAME",
            split = ",",
            description = "Departments by name or id, separated by commas; a former name finds its successor.")
    private List<String> departments = List.of();

    @Option(
            names = {"--years", "--year"},
            paramLabel = "YEARS",
            split = ",",
            description = "Years, such as 2019-2023 or 2019,2023.")
    private List<String> years = List.of();

    @Option(names = "--division", paramLabel = "D", description = "A division (行政区划) by code or name.")
    private @Nullable String division;

    @Option(names = "--peer-group", paramLabel = "G", description = "A group of seeds/entity/peer_group.csv.")
    private @Nullable String peerGroup;

    List<String> departments() {
        return departments;
    }

    @Nullable
    String division() {
        return division;
    }

    @Nullable
    String peerGroup() {
        return peerGroup;
    }

    List<Integer> years(CommandSpec spec) {
        TreeSet<Integer> chosen = new TreeSet<>();
        for (String part : years) {
            Matcher range = YEARS.matcher(part.strip());
            if (!range.matches()) {
                throw new ParameterException(
                        spec.commandLine(), "--years · found '%s' · expected 2019-2023 or 2019,2023".formatted(part));
            }
            int first = Integer.parseInt(range.group(1));
            int last = range.group(2) == null ? first : Integer.parseInt(range.group(2));
            if (last < first || last - first > MOST_YEARS) {
                throw new ParameterException(
                        spec.commandLine(), "--years · found '%s' · expected the earlier year first".formatted(part));
            }
            for (int year = first; year <= last; year++) {
                chosen.add(year);
            }
        }
        return List.copyOf(chosen);
    }
}
