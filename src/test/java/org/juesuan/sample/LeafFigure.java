package org.juesuan.sample;

/**
 * What one item (项) did with the money of one source, in fen; every statement is summed from these.
 *
 * @param surplusUsed 使用非财政拨款结余
 * @param commercial 经营支出
 * @param surplusAllocated 结余分配
 */
public record LeafFigure(
        String code,
        MoneySource source,
        long opening,
        long revenue,
        long surplusUsed,
        long basic,
        long project,
        long commercial,
        long surplusAllocated,
        long closing,
        long originalBudget,
        long revisedBudget) {

    public LeafFigure {
        long in = opening + revenue + surplusUsed;
        long out = basic + project + commercial + surplusAllocated + closing;
        if (in != out) {
            throw new IllegalArgumentException(code + " " + source + ": money in '" + in + "' fen, out '" + out + "'");
        }
    }

    long spent() {
        return basic + project + commercial;
    }
}
