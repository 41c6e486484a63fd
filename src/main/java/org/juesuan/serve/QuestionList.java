package org.juesuan.serve;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.juesuan.publish.RowSink;

/** The ready questions as people and programs read them. */
final class QuestionList {
    private final List<ReadyQuestion> questions;

    QuestionList(List<ReadyQuestion> questions) {
        this.questions = List.copyOf(questions);
    }

    void print(PrintWriter out) {
        for (ReadyQuestion question : questions) {
            out.println(question.name());
            out.println("  " + question.question());
            out.println("  " + question.chinese());
            for (ReadyQuestion.Parameter parameter : question.parameters()) {
                out.println("  --param %s=%s  %s".formatted(parameter.name(), parameter.usual(), parameter.meaning()));
            }
        }
        out.println();
        out.println("juesuan query --file NAME [--param k=v]...");
    }

    /** One row for each question. */
    void into(RowSink sink) throws IOException {
        sink.columns(Arrays.stream(new String[] {"name", "question", "question_zh", "grain", "parameters"})
                .map(name -> new RowSink.Column(name, false))
                .toList());
        for (ReadyQuestion question : questions) {
            sink.row(List.of(
                    question.name(), question.question(), question.chinese(), question.grain(), parameters(question)));
        }
        sink.end();
    }

    private static String parameters(ReadyQuestion question) {
        return question.parameters().stream()
                .map(parameter -> parameter.name() + "=" + parameter.usual())
                .collect(Collectors.joining(" "));
    }
}
