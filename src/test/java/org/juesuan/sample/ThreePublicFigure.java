package org.juesuan.sample;

/** One leaf item of the three public expenses, in fen. */
public record ThreePublicFigure(Item item, long originalBudget, long revisedBudget, long outturn) {

    /** The items that are not sums. */
    public enum Item {
        OVERSEAS_TRAVEL,
        VEHICLE_PURCHASE,
        VEHICLE_OPERATION,
        RECEPTION
    }
}
