package org.juesuan.sample;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.juesuan.sample.ThreePublicFigure.Item;

/** The three public expenses (三公经费): the whole-year budget (全年预算数) and the outturn. */
final class ThreePublicStatement {
    private ThreePublicStatement() {}

    static FigureLine line(ReportLeaves leaves) {
        Map<Measure, Long> values = new EnumMap<>(Measure.class);
        put(values, leaves, Measure.THREE_PUBLIC_BUDGET, ThreePublicFigure::revisedBudget);
        put(values, leaves, Measure.THREE_PUBLIC_OUTTURN, ThreePublicFigure::outturn);
        return new FigureLine(StatementKind.THREE_PUBLIC_EXPENSE, 1, Lane.WHOLE, "", "", values);
    }

    private static void put(
            Map<Measure, Long> values,
            ReportLeaves leaves,
            List<Measure> measures,
            ToLongFunction<ThreePublicFigure> value) {
        long overseas = amount(leaves, Item.OVERSEAS_TRAVEL, value);
        long purchase = amount(leaves, Item.VEHICLE_PURCHASE, value);
        long operation = amount(leaves, Item.VEHICLE_OPERATION, value);
        long reception = amount(leaves, Item.RECEPTION, value);
        long vehicles = purchase + operation;
        long[] amounts = {overseas + vehicles + reception, overseas, vehicles, purchase, operation, reception};
        for (int index = 0; index < amounts.length; index++) {
            values.put(measures.get(index), leaves.identity().unit().hundredths(amounts[index]));
        }
    }

    private static long amount(ReportLeaves leaves, Item item, ToLongFunction<ThreePublicFigure> value) {
        return leaves.threePublic().stream()
                .filter(figure -> figure.item() == item)
                .mapToLong(value)
                .sum();
    }
}
