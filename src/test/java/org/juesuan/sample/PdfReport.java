package org.juesuan.sample;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.juesuan.sample.PdfStyle.EmptyPage;
import org.juesuan.sample.PdfStyle.TableFlow;
import org.juesuan.sample.PrintedTable.PageShape;
import org.juesuan.sample.TextBlock.Style;

/** Prints a report as PDF; the same report and style always give the same bytes. */
public final class PdfReport {
    private final SampleReport report;
    private final PdfStyle style;
    private final PdfPages pages;
    private final Map<StatementKind, List<Integer>> rowPages = new EnumMap<>(StatementKind.class);

    private PdfReport(SampleReport report, PdfStyle style, ReportFont font) {
        this.report = report;
        this.style = style;
        this.pages = new PdfPages(font, style);
    }

    /** Prints the report. */
    public static RenderedPdf render(SampleReport report, PdfStyle style) {
        try (PDDocument document = new PDDocument()) {
            ReportFont font = font(document, style);
            PdfReport pdf = new PdfReport(report, style, font);
            pdf.compose();
            return pdf.save(document, font);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ReportFont font(PDDocument document, PdfStyle style) throws IOException {
        return switch (style.font()) {
            case EMBEDDED -> new EmbeddedFont(document);
            case PREDEFINED -> new PredefinedFont();
            case GARBLED, UNMAPPED -> new UnreadableFont(style.font());
        };
    }

    private void compose() {
        cover();
        pages.start(PageShape.PORTRAIT);
        blocks(report.contents());
        pages.start(PageShape.PORTRAIT);
        blocks(report.overview());
        units();
        for (int index = 0; index < report.statements().size(); index++) {
            statement(report.statements().get(index), index == 0 ? report.tablesHeading() : "");
        }
        if (!report.narrative().isEmpty()) {
            pages.start(PageShape.PORTRAIT);
            blocks(report.narrative());
        }
        report.forms().forEach(form -> new PdfForm(pages, form).paint());
    }

    private void cover() {
        pages.start(PageShape.PORTRAIT);
        pages.moveTo(pages.y() - 150);
        for (TextBlock block : report.cover()) {
            if (block.style() == Style.COVER_LINE) {
                pages.moveTo(pages.y() - 60);
            }
            pages.title(block.text(), block.style() == Style.COVER_TITLE ? 26 : 14);
        }
    }

    private void blocks(List<TextBlock> blocks) {
        boolean started = false;
        for (TextBlock block : blocks) {
            boolean part = block.style() == Style.PART;
            if (part && started) {
                pages.start(PageShape.PORTRAIT);
            }
            started = true;
            switch (block.style()) {
                case PART -> pages.title(block.text(), 18);
                case SECTION -> pages.heading(block.text(), 14, 26, PageShape.PORTRAIT);
                case SUBSECTION -> pages.heading(block.text(), 12, 22, PageShape.PORTRAIT);
                case ENTRY -> pages.text("　　　" + block.text(), 12, 22, PageShape.PORTRAIT);
                case PARAGRAPH, COVER_LINE, COVER_TITLE -> pages.text("　　" + block.text(), 12, 22, PageShape.PORTRAIT);
            }
        }
    }

    private void units() {
        List<String> units = report.identity().units();
        if (report.layout() == ReportLayout.HENAN) {
            for (int index = 0; index < units.size(); index++) {
                pages.text("　　" + (index + 1) + ". " + units.get(index) + "。", 12, 22, PageShape.PORTRAIT);
            }
            return;
        }
        pages.moveTo(pages.y() - 14);
        new PdfTable(pages, ReportParts.unitTable(units), PageShape.PORTRAIT, report.layout()).paint();
    }

    private void statement(PrintedTable table, String heading) {
        boolean several = style.flow() == TableFlow.SEVERAL_PER_PAGE;
        PageShape shape = several ? PageShape.PORTRAIT : table.shape();
        boolean first = !heading.isEmpty();
        boolean titleAtFoot = style.titles() == PdfStyle.Titles.AT_PAGE_FOOT && !first;
        if (titleAtFoot) {
            titleAtFoot(table);
        }
        if (!several || first) {
            pages.start(shape);
        }
        PdfTable painter = new PdfTable(pages, table, shape, report.layout());
        if (several && !first && pages.room() < painter.leastHeight() + 80) {
            pages.start(shape);
        }
        if (first) {
            pages.title(heading, 16);
        }
        if (!titleAtFoot) {
            title(table);
        }
        headLines(table);
        rowPages.put(table.statement(), painter.paint());
        if (style.emptyPage() == EmptyPage.AFTER_APPROPRIATION_SUMMARY
                && table.statement() == StatementKind.APPROPRIATION_SUMMARY) {
            painter.emptyPage();
        }
        pages.moveTo(pages.y() - 2);
        for (String note : table.notes()) {
            pages.text(note, 9, 13, shape);
        }
        pages.moveTo(pages.y() - 16);
    }

    /** The title alone at the foot of the page before. */
    private void titleAtFoot(PrintedTable table) {
        if (pages.room() < 40) {
            pages.start(PageShape.PORTRAIT);
        }
        pages.moveTo(PdfPages.BOTTOM_MARGIN + 36);
        pages.title(table.title(), 14);
    }

    private void title(PrintedTable table) {
        if (style.titles() == PdfStyle.Titles.BELOW_HEAD_LINES) {
            return;
        }
        String title = table.title();
        if (style.titles() == PdfStyle.Titles.WRAPPED && title.length() > 10) {
            pages.title(title.substring(0, title.length() * 2 / 3), 14);
            pages.title(title.substring(title.length() * 2 / 3), 14);
            return;
        }
        pages.title(title, 14);
    }

    private void headLines(PrintedTable table) {
        if (!table.mark().isEmpty()) {
            line("", "", table.mark());
        }
        line(table.bodyLine(), table.yearLine(), table.unitLine());
        if (style.titles() == PdfStyle.Titles.BELOW_HEAD_LINES) {
            pages.title(table.title(), 14);
        }
        pages.moveTo(pages.y() - 4);
    }

    private void line(String left, String middle, String right) {
        float size = 9;
        float baseline = pages.y() - 12;
        PdfCanvas page = pages.current();
        if (!left.isEmpty()) {
            page.text(PdfPages.SIDE_MARGIN, baseline, size, pages.printed(left));
        }
        if (!middle.isEmpty()) {
            page.text((page.width() - pages.font().width(middle) * size) / 2, baseline, size, pages.printed(middle));
        }
        if (!right.isEmpty()) {
            float width = pages.font().width(pages.printed(right)) * size;
            page.text(page.width() - PdfPages.SIDE_MARGIN - width, baseline, size, pages.printed(right));
        }
        pages.moveTo(baseline);
    }

    private RenderedPdf save(PDDocument document, ReportFont font) throws IOException {
        COSDictionary resources = new COSDictionary();
        COSDictionary fonts = new COSDictionary();
        resources.setItem(COSName.FONT, fonts);
        int number = 0;
        for (PdfCanvas canvas : pages.all()) {
            number++;
            PDPage page = new PDPage(new PDRectangle(canvas.mediaWidth(), canvas.mediaHeight()));
            page.setRotation(style.rotation());
            if (style.scannedPages().contains(number)) {
                ScannedPage.fill(document, page);
            } else {
                page.setContents(
                        new PDStream(document, new ByteArrayInputStream(canvas.content()), COSName.FLATE_DECODE));
                page.setResources(new PDResources(resources));
            }
            document.addPage(page);
        }
        fonts.addAll(font.fonts());
        information(document);
        if (!style.password().isEmpty()) {
            StandardProtectionPolicy policy =
                    new StandardProtectionPolicy(style.password(), style.password(), new AccessPermission());
            policy.setEncryptionKeyLength(128);
            policy.setPreferAES(false);
            document.protect(policy);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return new RenderedPdf(out.toByteArray(), pages.all().size(), rowPages);
    }

    /** Fixed dates and a fixed identifier: nothing in the file depends on when it was written. */
    private void information(PDDocument document) {
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(report.identity().body() + report.identity().year() + "年度部门决算");
        GregorianCalendar date = new GregorianCalendar(TimeZone.getTimeZone("GMT+8"));
        date.setTimeInMillis(0);
        date.set(report.identity().year() + 1, java.util.Calendar.SEPTEMBER, 1, 9, 0, 0);
        information.setCreationDate(date);
        document.setDocumentInformation(information);
        COSString identifier = new COSString(new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16});
        COSArray identifiers = new COSArray();
        identifiers.add(identifier);
        identifiers.add(identifier);
        document.getDocument().setDocumentID(identifiers);
        document.setDocumentId((long) report.identity().year());
    }
}
