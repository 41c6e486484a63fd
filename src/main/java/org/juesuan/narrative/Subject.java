package org.juesuan.narrative;

import org.jspecify.annotations.Nullable;

/**
 * What a stretch of text is about: named at {@code start}, told of from {@code end} until the next subject.
 *
 * @param code null where its names fit no code
 */
record Subject(int start, int end, String topic, @Nullable String code, String measure) {
    boolean about(String otherTopic, String otherMeasure) {
        return topic.equals(otherTopic) && measure.equals(otherMeasure);
    }
}
