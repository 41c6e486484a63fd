package org.juesuan.sample;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;

/** STSong-Light with the predefined encoding UniGB-UCS2-H: a codes-only font, so no font file is needed. */
final class PredefinedFont implements ReportFont {
    private static final int FIRST_LATIN_CID = 1;
    private static final int LATIN_CHARACTERS = 95;

    private final Set<Integer> radicals = new TreeSet<>();

    @Override
    public float width(String text) {
        return ReportFont.gridWidth(text);
    }

    @Override
    public void show(ContentWriter content, float size, String text) {
        text.chars().filter(Radicals::isRadical).forEach(radicals::add);
        content.raw("/F1 ").number(size).operator("Tf");
        content.showCodes(text.chars().toArray(), 2);
    }

    @Override
    public COSDictionary fonts() throws IOException {
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setName(COSName.BASE_FONT, "STSong-Light");
        font.setName(COSName.ENCODING, "UniGB-UCS2-H");
        COSArray descendants = new COSArray();
        descendants.add(descendant());
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        if (!radicals.isEmpty()) {
            font.setItem(COSName.TO_UNICODE, toUnicode());
        }
        COSDictionary fonts = new COSDictionary();
        fonts.setItem("F1", font);
        return fonts;
    }

    private static COSDictionary descendant() {
        COSDictionary descendant = new COSDictionary();
        descendant.setItem(COSName.TYPE, COSName.FONT);
        descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE0);
        descendant.setName(COSName.BASE_FONT, "STSong-Light");
        COSDictionary collection = new COSDictionary();
        collection.setItem(COSName.REGISTRY, new COSString("Adobe"));
        collection.setItem(COSName.ORDERING, new COSString("GB1"));
        collection.setInt(COSName.SUPPLEMENT, 2);
        descendant.setItem(COSName.CIDSYSTEMINFO, collection);
        descendant.setInt(COSName.DW, 1000);
        COSArray latin = new COSArray();
        for (int cid = 0; cid < LATIN_CHARACTERS; cid++) {
            latin.add(COSInteger.get(500));
        }
        COSArray widths = new COSArray();
        widths.add(COSInteger.get(FIRST_LATIN_CID));
        widths.add(latin);
        descendant.setItem(COSName.W, widths);
        descendant.setItem(COSName.FONT_DESC, descriptor());
        return descendant;
    }

    private static COSDictionary descriptor() {
        COSDictionary descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setName(COSName.FONT_NAME, "STSong-Light");
        descriptor.setInt(COSName.FLAGS, 6);
        COSArray box = new COSArray();
        for (int edge : new int[] {-25, -254, 1000, 880}) {
            box.add(COSInteger.get(edge));
        }
        descriptor.setItem(COSName.FONT_BBOX, box);
        descriptor.setInt(COSName.ITALIC_ANGLE, 0);
        descriptor.setInt(COSName.ASCENT, 880);
        descriptor.setInt(COSName.DESCENT, -120);
        descriptor.setInt(COSName.CAP_HEIGHT, 880);
        descriptor.setInt(COSName.STEM_V, 93);
        return descriptor;
    }

    /** The radicals are not in the character collection: this map alone tells what their codes mean. */
    private COSStream toUnicode() throws IOException {
        StringBuilder map = new StringBuilder("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                + "/CMapName /Radicals def\n/CMapType 2 def\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n"
                + radicals.size() + " beginbfchar\n");
        for (int radical : radicals) {
            map.append(String.format("<%1$04X> <%1$04X>%n", radical).replace("\r", ""));
        }
        map.append("endbfchar\nendcmap\nend\nend\n");
        COSStream stream = new COSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(map.toString().getBytes(StandardCharsets.US_ASCII));
        }
        return stream;
    }
}
