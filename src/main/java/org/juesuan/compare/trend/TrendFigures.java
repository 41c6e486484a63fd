package org.juesuan.compare.trend;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.juesuan.publish.NamedRows;
import org.juesuan.publish.QueryFailedException;
import org.juesuan.publish.RowValues;

/** The figures a summary is made of, all from one published file. */
final class TrendFigures {
    private final NamedRows rows;
    private final TrendScope scope;

    TrendFigures(Path published, TrendScope scope) {
        this.rows = new NamedRows(published);
        this.scope = scope;
    }

    TrendScope scope() {
        return scope;
    }

    int year() {
        return scope.year();
    }

    List<RowValues> read(String name) throws QueryFailedException, IOException {
        return rows.read("trend/" + name, parameters());
    }

    /** Rows with their years. */
    YearPair pair(String name) throws QueryFailedException, IOException {
        return new YearPair(read(name), year());
    }

    /** What cannot be compared, also of the departments that are left apart. */
    List<RowValues> incomparable() throws QueryFailedException, IOException {
        Map<String, String> parameters = new HashMap<>(parameters());
        parameters.put("apart", String.join(",", scope.apart()));
        return rows.read("trend/incomparable", parameters);
    }

    private Map<String, String> parameters() {
        return Map.of("entities", String.join(",", scope.entities()), "year", String.valueOf(year()));
    }
}
