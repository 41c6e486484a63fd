package org.juesuan.performance;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.juesuan.domain.amount.MoneyUnit;
import org.juesuan.domain.provenance.Place;
import org.juesuan.recognise.CellLedger;
import org.juesuan.recognise.FormKind;

/**
 * One self-evaluation form (绩效自评表).
 *
 * @param title as printed; null where a grid stands without one
 * @param projectName null on the form of a whole department, and where none is printed
 * @param unit unit of its amounts; null where neither form nor report tells it
 * @param unitPrinted false where the unit is that of the report's statements
 * @param totalWeight 分值 of the line that adds up the indicators; null where none is printed
 * @param totalScore 得分 of that line; null where none is printed
 * @param ledger what became of every cell
 * @param cells all its cells
 */
public record PerformanceForm(
        FormKind kind,
        @Nullable String title,
        @Nullable String projectName,
        @Nullable MoneyUnit unit,
        boolean unitPrinted,
        List<PerformanceFunding> funding,
        List<PerformanceIndicator> indicators,
        @Nullable FormNumber totalWeight,
        @Nullable FormNumber totalScore,
        Place place,
        CellLedger ledger,
        int cells)
        implements Serializable {
    public PerformanceForm {
        funding = List.copyOf(funding);
        indicators = List.copyOf(indicators);
    }

    /** The line of all its money; empty where the form prints none. */
    public Optional<PerformanceFunding> total() {
        return funding.stream().filter(line -> line.source().equals("total")).findFirst();
    }
}
