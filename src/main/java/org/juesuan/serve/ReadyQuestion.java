package org.juesuan.serve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A SELECT whose header comment says what it asks. Its header has a line in Chinese, a line in English, a line
 * {@code grain:} and a line {@code param NAME: meaning (default VALUE)} for each parameter; a SELECT without any of them
 * is a question too.
 *
 * @param name the file's name without its ending
 * @param question in English; empty where the header has none
 * @param chinese the same in Chinese; empty where the header has none
 * @param grain what one row is; empty where the header does not say
 */
record ReadyQuestion(
        String name, String question, String chinese, String grain, List<Parameter> parameters, String sql) {
    private static final Pattern GRAIN = Pattern.compile("grain:\\s*(.*)");
    private static final Pattern PARAMETER = Pattern.compile("param (\\w+):\\s*(.*?)\\s*\\(default ([^()]*)\\)");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

    ReadyQuestion {
        parameters = List.copyOf(parameters);
    }

    /** A value that a question asks for, and the one it takes where none is given. */
    record Parameter(String name, String meaning, String usual) {}

    static ReadyQuestion parse(String name, String sql) {
        String english = "";
        String chinese = "";
        String grain = "";
        List<Parameter> parameters = new ArrayList<>();
        for (String line : header(sql)) {
            Matcher told = GRAIN.matcher(line);
            Matcher parameter = PARAMETER.matcher(line);
            if (told.matches()) {
                grain = told.group(1);
            } else if (parameter.matches()) {
                parameters.add(new Parameter(parameter.group(1), parameter.group(2), parameter.group(3)));
            } else if (grain.isEmpty() && CHINESE.matcher(line).lookingAt()) {
                chinese = line;
            } else if (grain.isEmpty()) {
                english = line;
            }
        }
        return new ReadyQuestion(name, english, chinese, grain, parameters, sql);
    }

    private static List<String> header(String sql) {
        return sql.lines()
                .takeWhile(line -> line.startsWith("--"))
                .map(line -> line.substring(2).strip())
                .toList();
    }

    /** The value of every parameter; fails where one is given that the header does not name. */
    Map<String, String> values(Map<String, String> given) {
        if (parameters.isEmpty()) {
            return given;
        }
        Map<String, String> values = new LinkedHashMap<>();
        parameters.forEach(parameter -> values.put(parameter.name(), parameter.usual()));
        for (Map.Entry<String, String> value : new TreeMap<>(given).entrySet()) {
            if (!values.containsKey(value.getKey())) {
                throw new CommandFailure("%s · --param · found '%s' · expected %s"
                        .formatted(
                                name,
                                value.getKey(),
                                parameters.stream().map(Parameter::name).collect(Collectors.joining(", "))));
            }
            values.put(value.getKey(), value.getValue());
        }
        return values;
    }
}
