package org.juesuan.performance;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.juesuan.domain.amount.PrintedAmount;
import org.juesuan.domain.provenance.Place;

/**
 * One line of the money of a form (年度资金总额, 其中：财政拨款, …), in the form's unit.
 *
 * @param source {@code total} or where its money comes from ({@code seeds/performance/word.csv})
 * @param originalBudget 年初预算数; null where none is printed
 * @param revisedBudget 全年预算数; null where none is printed
 * @param outturn 全年执行数; null where none is printed
 * @param weight 分值 of the execution rate; null on lines that are not scored
 * @param rate 执行率 in percent; null where none is printed
 * @param score 得分; null where none is printed
 */
public record PerformanceFunding(
        String source,
        @Nullable PrintedAmount originalBudget,
        @Nullable PrintedAmount revisedBudget,
        @Nullable PrintedAmount outturn,
        @Nullable FormNumber weight,
        @Nullable FormNumber rate,
        @Nullable FormNumber score,
        Place place)
        implements Serializable {

    /** The finest place printed on the line, in the form's unit. */
    public BigDecimal precision() {
        int decimals = 0;
        for (PrintedAmount amount : Arrays.asList(originalBudget, revisedBudget, outturn)) {
            decimals = Math.max(decimals, amount == null ? 0 : amount.decimals());
        }
        return BigDecimal.ONE.movePointLeft(decimals);
    }
}
