package org.juesuan.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Defects planted in a sound report are noticed where they are; the sound report itself is not found wrong. All
 * documents are staged together and judged at once.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlantedDefectsTest {
    private final List<PlantedDefect> defects = PlantedDefects.all();
    private final List<PlantedDefect> sound = PlantedDefects.soundReports();
    private JudgedReadings judged;

    @BeforeAll
    void judge() throws SQLException {
        judged = new JudgedReadings();
        for (PlantedDefect defect : defects) {
            judged.stage(defect.reading());
        }
        for (PlantedDefect report : sound) {
            judged.stage(report.reading());
        }
        judged.judge();
    }

    @AfterAll
    void close() throws SQLException {
        judged.close();
    }

    Stream<PlantedDefect> defects() {
        return defects.stream();
    }

    Stream<PlantedDefect> soundReports() {
        return sound.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("defects")
    void aDefectIsNoticedWhereItIs(PlantedDefect defect) throws SQLException {
        assertThat(noticed(defects.indexOf(defect) + 1)).containsAll(defect.expected());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("soundReports")
    void aSoundReportHasNoBreakAndNoFindingOfWeight(PlantedDefect report) throws SQLException {
        assertThat(noticed(defects.size() + sound.indexOf(report) + 1)).isEmpty();
    }

    /** Breaks (rule and place) and findings of some weight (code and statement) of one document. */
    private List<String> noticed(int number) throws SQLException {
        String document = "sha256 = '" + JudgedReadings.documentName(number) + "'";
        List<String> noticed = new ArrayList<>(
                judged.rows("SELECT DISTINCT code || ' ' || coalesce(statement, 'report') FROM staging.finding WHERE "
                        + document + " AND severity IN ('FATAL', 'ERROR', 'WARNING') ORDER BY 1"));
        noticed.addAll(judged.rows("SELECT rule_id || ' ' || place FROM staging.reconciliation WHERE " + document
                + " AND verdict = 'break' ORDER BY 1"));
        return noticed;
    }
}
