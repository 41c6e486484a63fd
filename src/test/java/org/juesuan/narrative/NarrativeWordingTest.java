package org.juesuan.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Wordings of the national and provincial structures: what they tell, all of it and nothing else. */
class NarrativeWordingTest {
    static Stream<WordingCase> cases() {
        return WordingCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void tellsTheseFiguresAndNoOther(WordingCase wording) {
        assertThat(wording.read()).containsExactlyInAnyOrderElementsOf(wording.expected());
    }
}
