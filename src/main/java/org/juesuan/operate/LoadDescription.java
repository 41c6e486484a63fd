package org.juesuan.operate;

import java.util.List;

/**
 * What a run says of itself.
 *
 * @param version of the program
 * @param sources what it reads
 * @param options what was asked for beside the job file
 * @param runsKept how many runs the history keeps
 */
record LoadDescription(String version, List<String> sources, List<String> options, int runsKept) {
    LoadDescription {
        sources = List.copyOf(sources);
        options = List.copyOf(options);
    }
}
