package org.juesuan.extract;

import java.io.Serializable;
import org.juesuan.domain.provenance.Place;

/**
 * A part of a document that could be opened only in part, or not be trusted.
 *
 * @param kind how it is damaged
 * @param place the page or sheet; the whole document where the damaged part serves more than one
 * @param reason what is wrong, in one clause
 */
public record Damage(Kind kind, Place place, String reason) implements Serializable {

    /** How a part is damaged. */
    public enum Kind {
        /** Nothing of the page is read. */
        PAGE_LOST,
        /** It is read, but its bytes are not those that were written. */
        CHECKSUM,
        /** A formula stands where its result should; it is read as an empty cell. */
        FORMULA
    }
}
