package org.juesuan.extract.internal.pdf;

import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;
import org.juesuan.extract.LimitExceededException;

/** The pixels an image declares, told without decoding it. */
record ImageSize(long width, long height) {
    private static final int BYTES_OF_A_PIXEL = 4;
    private static final long MEGABYTE = 1L << 20;

    /** The image of that name; nothing where the resources do not hold it. */
    static ImageSize of(PDResources resources, COSName name) {
        COSBase objects = resources.getCOSObject().getDictionaryObject(COSName.XOBJECT);
        if (objects instanceof COSDictionary named && named.getDictionaryObject(name) instanceof COSDictionary image) {
            return new ImageSize(image.getInt(COSName.WIDTH, 0), image.getInt(COSName.HEIGHT, 0));
        }
        return new ImageSize(0, 0);
    }

    /** @throws LimitExceededException where it would take more memory than that once it is drawn */
    void refuseAbove(long bytes) {
        long most = bytes / BYTES_OF_A_PIXEL;
        if (width * height > most) {
            throw new LimitExceededException("image of %d × %d pixels: takes more than %d MB once it is drawn"
                    .formatted(width, height, bytes / MEGABYTE));
        }
    }
}
