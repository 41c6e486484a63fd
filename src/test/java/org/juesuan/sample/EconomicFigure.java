package org.juesuan.sample;

/** Spending by economic code, in fen. */
public record EconomicFigure(Scope scope, String code, long amount) {

    /** Which spending is classified. */
    public enum Scope {
        GENERAL_PUBLIC_BASIC,
        OTHER_BASIC,
        PROJECT
    }
}
