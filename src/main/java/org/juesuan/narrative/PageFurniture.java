package org.juesuan.narrative;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Leaves out page numbers and running heads, which stand inside sentences that go over a page. */
final class PageFurniture {
    private static final int PAGES_OF_A_RUNNING_HEAD = 4;
    private static final int LONGEST_RUNNING_HEAD = 40;
    private static final Pattern NUMBER =
            Pattern.compile("[-—–·.~]*(?:第?\\d{1,3}页?)(?:[,，]?共\\d{1,3}页?|/\\d{1,3})?[-—–·.~]*");

    private PageFurniture() {}

    static List<NarrativeLine> without(List<NarrativeLine> lines) {
        Set<String> heads = runningHeads(lines);
        List<NarrativeLine> kept = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            NarrativeLine line = lines.get(i);
            boolean edge = i == 0
                    || i == lines.size() - 1
                    || lines.get(i - 1).page() != line.page()
                    || lines.get(i + 1).page() != line.page();
            String key = key(line);
            boolean furniture =
                    heads.contains(key) || edge && NUMBER.matcher(key).matches();
            if (!furniture) {
                kept.add(line);
            }
        }
        return kept;
    }

    private static Set<String> runningHeads(List<NarrativeLine> lines) {
        Map<String, Set<Integer>> pages = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            NarrativeLine line = lines.get(i);
            boolean first = i == 0 || lines.get(i - 1).page() != line.page();
            boolean last = i == lines.size() - 1 || lines.get(i + 1).page() != line.page();
            String key = key(line);
            if ((first || last) && key.length() <= LONGEST_RUNNING_HEAD && !key.contains("。")) {
                pages.computeIfAbsent(key, text -> new HashSet<>()).add(line.page());
            }
        }
        pages.values().removeIf(on -> on.size() < PAGES_OF_A_RUNNING_HEAD);
        return pages.keySet();
    }

    private static String key(NarrativeLine line) {
        return TextForm.of(line.text()).replaceAll("\\s", "");
    }
}
