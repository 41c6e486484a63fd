package org.juesuan.load;

import java.util.List;

/**
 * What a load looks at.
 *
 * @param searched the folders it searches with all that lies in them, absolute, with {@code /}
 * @param policy which of the documents found are read
 * @param keys what readings depend on now
 */
public record LoadScope(List<String> searched, ReadPolicy policy, ReadingKeys keys) {
    public LoadScope {
        searched = List.copyOf(searched);
    }

    /** Everything undecided below these folders. */
    public static LoadScope of(String... folders) {
        return new LoadScope(List.of(folders), ReadPolicy.CHANGED, ReadingKeys.none());
    }
}
