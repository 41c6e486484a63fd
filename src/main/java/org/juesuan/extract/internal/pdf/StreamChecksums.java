package org.juesuan.extract.internal.pdf;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.juesuan.domain.provenance.Place;
import org.juesuan.extract.Damage;
import org.juesuan.extract.InterruptedReadingException;

/**
 * Holds the packed streams of a PDF to the checksum each of them ends with. PDFBox does not look at it, and gives what
 * it could unpack of a damaged stream as if it were all: a flipped bit would become another digit. Pictures are left
 * out: nothing is read from them.
 */
final class StreamChecksums {
    private static final int CHUNK = 1 << 16;

    private final PDDocument document;
    private final long most;

    /** @param most bytes of one stream after which it is no longer looked at */
    StreamChecksums(PDDocument document, long most) {
        this.document = document;
        this.most = most;
    }

    /** One damage for every stream that is not as it was written. */
    List<Damage> damages() throws IOException {
        Map<COSBase, Integer> pages = pagesOfContent();
        List<Damage> damages = new ArrayList<>();
        for (COSObject object : document.getDocument().getObjects()) {
            if (object.getObject() instanceof COSStream stream && isPackedText(stream) && !isWhole(stream)) {
                String reason = "the checksum of object %d is wrong".formatted(object.getObjectNumber());
                damages.add(new Damage(Damage.Kind.CHECKSUM, new Place(pages.get(stream), null, null, null), reason));
            }
        }
        return damages;
    }

    private Map<COSBase, Integer> pagesOfContent() {
        Map<COSBase, Integer> pages = new IdentityHashMap<>();
        for (int page = 0; page < document.getNumberOfPages(); page++) {
            Iterator<PDStream> streams = document.getPage(page).getContentStreams();
            while (streams.hasNext()) {
                pages.put(streams.next().getCOSObject(), page + 1);
            }
        }
        return pages;
    }

    private static boolean isPackedText(COSStream stream) {
        COSBase filters = stream.getFilters();
        COSBase first = filters instanceof COSArray all && all.size() > 0 ? all.getObject(0) : filters;
        boolean packed = COSName.FLATE_DECODE.equals(first) || COSName.FLATE_DECODE_ABBREVIATION.equals(first);
        return packed && !COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE));
    }

    private boolean isWhole(COSStream stream) throws IOException {
        byte[] chunk = new byte[CHUNK];
        long unpacked = 0;
        try (InputStream in = new InflaterInputStream(stream.createRawInputStream())) {
            for (int count = in.read(chunk); count >= 0 && unpacked <= most; count = in.read(chunk)) {
                InterruptedReadingException.check();
                unpacked += count;
            }
            return true;
        } catch (ZipException | EOFException e) {
            return false;
        }
    }
}
