package org.juesuan.sample;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/** Fonts that say nothing about which characters their codes stand for. */
final class UnreadableFont implements ReportFont {
    private static final int FIRST_CODE = 33;
    private static final int CODES_PER_FONT = 90;

    private final PdfStyle.Font kind;
    private final Map<Integer, Integer> numbers = new LinkedHashMap<>();

    UnreadableFont(PdfStyle.Font kind) {
        this.kind = kind;
    }

    @Override
    public float width(String text) {
        return ReportFont.gridWidth(text);
    }

    @Override
    public void show(ContentWriter content, float size, String text) {
        int[] codes = text.chars()
                .map(character -> numbers.computeIfAbsent(character, unseen -> numbers.size()))
                .toArray();
        if (kind == PdfStyle.Font.UNMAPPED) {
            content.raw("/F0 ").number(size).operator("Tf");
            content.showCodes(codes, 2);
            return;
        }
        for (int code : codes) {
            content.raw("/F" + code / CODES_PER_FONT + " ").number(size).operator("Tf");
            content.showCodes(new int[] {FIRST_CODE + code % CODES_PER_FONT}, 1);
        }
    }

    @Override
    public COSDictionary fonts() {
        COSDictionary fonts = new COSDictionary();
        for (int index = 0; index <= numbers.size() / CODES_PER_FONT; index++) {
            fonts.setItem("F" + index, kind == PdfStyle.Font.UNMAPPED ? unmapped() : garbled(index));
        }
        return fonts;
    }

    private static COSDictionary garbled(int index) {
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE1);
        font.setName(COSName.BASE_FONT, "Times-Roman");
        font.setInt(COSName.FIRST_CHAR, FIRST_CODE);
        font.setInt(COSName.LAST_CHAR, FIRST_CODE + CODES_PER_FONT - 1);
        COSArray widths = new COSArray();
        for (int code = 0; code < CODES_PER_FONT; code++) {
            widths.add(COSInteger.get(1000));
        }
        font.setItem(COSName.WIDTHS, widths);
        font.setName(COSName.NAME, "F" + index);
        return font;
    }

    private static COSDictionary unmapped() {
        COSDictionary collection = new COSDictionary();
        collection.setItem(COSName.REGISTRY, new COSString("Adobe"));
        collection.setItem(COSName.ORDERING, new COSString("Identity"));
        collection.setInt(COSName.SUPPLEMENT, 0);
        COSDictionary descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setName(COSName.FONT_NAME, "AAAAAA+SimSun");
        descriptor.setInt(COSName.FLAGS, 4);
        COSDictionary descendant = new COSDictionary();
        descendant.setItem(COSName.TYPE, COSName.FONT);
        descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
        descendant.setName(COSName.BASE_FONT, "AAAAAA+SimSun");
        descendant.setItem(COSName.CIDSYSTEMINFO, collection);
        descendant.setInt(COSName.DW, 1000);
        descendant.setItem(COSName.FONT_DESC, descriptor);
        COSArray descendants = new COSArray();
        descendants.add(descendant);
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setName(COSName.BASE_FONT, "AAAAAA+SimSun");
        font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        return font;
    }
}
