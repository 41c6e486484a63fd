package org.juesuan.performance;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.juesuan.domain.provenance.Place;

/**
 * One indicator (绩效指标) of a form with its score.
 *
 * @param section {@code indicators}, or {@code funds_management} for the grid on the management of the money (资金管理情况)
 * @param level1 一级指标; null where none is printed
 * @param level1Weight 分值 printed beside it for all its indicators; null where none is printed
 * @param level2 二级指标; null where none is printed
 * @param level3 三级指标; null where the line names only a higher level
 * @param target 年度指标值; null where none is printed
 * @param actual 实际完成值; null where none is printed
 * @param weight 分值; null where none is printed
 * @param score 得分 in points; null where none is printed
 * @param explanation 偏差原因分析及改进措施; null where none is printed or it names a person's number
 */
public record PerformanceIndicator(
        String section,
        @Nullable String level1,
        @Nullable FormNumber level1Weight,
        @Nullable String level2,
        @Nullable String level3,
        @Nullable IndicatorValue target,
        @Nullable IndicatorValue actual,
        @Nullable FormNumber weight,
        @Nullable FormNumber score,
        @Nullable String explanation,
        Place place)
        implements Serializable {
    /** The grid of the indicators. */
    public static final String INDICATORS = "indicators";

    /** The grid on how the money was managed. */
    public static final String FUNDS_MANAGEMENT = "funds_management";

    /** The deepest level that is named. */
    public String name() {
        String named = level3 != null ? level3 : level2 != null ? level2 : level1;
        return named == null ? "" : named;
    }

    /** The same indicator with the rest of its explanation, which the page break cut off. */
    PerformanceIndicator explainedFurther(String rest) {
        return new PerformanceIndicator(
                section,
                level1,
                level1Weight,
                level2,
                level3,
                target,
                actual,
                weight,
                score,
                explanation == null ? rest : explanation + rest,
                place);
    }
}
