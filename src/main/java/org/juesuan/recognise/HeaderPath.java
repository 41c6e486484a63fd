package org.juesuan.recognise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.juesuan.domain.statement.StatementType;
import org.juesuan.extract.RawCell;

/**
 * The wordings over a column from the top. Without rulings a wording that wraps may come as two cells, and two wordings
 * one close under the other as one cell: what is known tells them apart.
 */
final class HeaderPath {
    private final StatementType type;
    private final HeaderTerms terms;

    HeaderPath(StatementType type, HeaderTerms terms) {
        this.type = type;
        this.terms = terms;
    }

    List<String> of(List<RawCell> cells) {
        return joined(cells.stream().flatMap(cell -> split(cell.text())).toList());
    }

    /** One wording, or where that is not known, the first two known ones that its lines can be cut into. */
    private Stream<String> split(String text) {
        String whole = LabelKey.compact(text);
        List<String> lines =
                Arrays.stream(text.split("\n", -1)).map(LabelKey::compact).toList();
        if (isKnown(whole) || lines.size() == 1) {
            return Stream.of(whole);
        }
        for (int cut = 1; cut < lines.size(); cut++) {
            String upper = String.join("", lines.subList(0, cut));
            String lower = String.join("", lines.subList(cut, lines.size()));
            if (isKnown(upper) && isKnown(lower)) {
                return Stream.of(upper, lower);
            }
        }
        return Stream.of(whole);
    }

    private List<String> joined(List<String> wordings) {
        List<String> path = new ArrayList<>();
        for (String wording : wordings) {
            int last = path.size() - 1;
            boolean unknown = last >= 0 && !(isKnown(path.get(last)) && isKnown(wording));
            if (unknown && isKnown(path.get(last) + wording)) {
                path.set(last, path.get(last) + wording);
            } else {
                path.add(wording);
            }
        }
        return path;
    }

    private boolean isKnown(String wording) {
        return terms.term(type, wording).isPresent();
    }
}
