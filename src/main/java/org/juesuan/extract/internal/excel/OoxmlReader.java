package org.juesuan.extract.internal.excel;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.juesuan.extract.UnreadableDocumentException;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads an {@code .xlsx}, transitional or strict, by streaming its parts: memory follows the text in it, not the number
 * of styled empty cells. Only the workbook, its styles, strings and visible sheets are ever unpacked.
 */
final class OoxmlReader {
    private static final String MAIN_PART = "/officeDocument";
    private static final String BINARY_WORKBOOK = "sheet.binary";

    /** In the types of workbooks without macros, and of those that may hold some (.xlsm). */
    private static final List<String> WORKBOOKS = List.of("spreadsheetml", "vnd.ms-excel.");

    private final OPCPackage container;
    private final DocumentAssembly assembly;

    OoxmlReader(OPCPackage container, DocumentAssembly assembly) {
        this.container = container;
        this.assembly = assembly;
    }

    void read() throws IOException, InvalidFormatException, SAXException, UnreadableDocumentException {
        PackagePart main = mainPart();
        WorkbookXml workbook = parse(main, new WorkbookXml(assembly.budget()));
        DisplayedValue displayed = new DisplayedValue();
        if (workbook.countsDaysFrom1904()) {
            displayed.countDaysFrom1904();
        }
        StylesXml styles = parseRelated(main, "/styles", new StylesXml());
        SharedStringsXml strings = parseRelated(main, "/sharedStrings", new SharedStringsXml(assembly.budget()));
        OoxmlCellText texts = new OoxmlCellText(strings, styles, displayed);
        for (WorkbookXml.Sheet sheet : workbook.sheets()) {
            read(sheet, main, texts);
        }
    }

    private void read(WorkbookXml.Sheet sheet, PackagePart main, OoxmlCellText texts)
            throws IOException, InvalidFormatException, SAXException {
        if (sheet.hidden()) {
            assembly.hiddenSheet(sheet.name());
            return;
        }
        PackageRelationship relationship = main.getRelationship(sheet.relationshipId());
        if (relationship == null) {
            throw new InvalidFormatException("sheet '" + sheet.name() + "' has no part");
        }
        SheetContent content = assembly.visibleSheet(sheet.name());
        if (!relationship.getRelationshipType().endsWith("/worksheet")) {
            assembly.withoutCells(sheet.name());
            return;
        }
        parse(main.getRelatedPart(relationship), new SheetXml(content, texts));
        assembly.finish(content);
    }

    private PackagePart mainPart() throws UnreadableDocumentException {
        PackageRelationship relationship = related(container.getRelationships(), MAIN_PART)
                .orElseThrow(() -> new UnreadableDocumentException("not a workbook"));
        PackagePart part = container.getPart(relationship);
        if (part == null) {
            throw new UnreadableDocumentException("damaged workbook: its main part is missing");
        }
        if (part.getContentType().contains(BINARY_WORKBOOK)) {
            throw new UnreadableDocumentException("binary workbook .xlsb is not supported");
        }
        if (WORKBOOKS.stream().noneMatch(part.getContentType()::contains)) {
            throw new UnreadableDocumentException("not a workbook");
        }
        return part;
    }

    private static <H extends DefaultHandler> H parseRelated(PackagePart main, String typeEnding, H handler)
            throws IOException, InvalidFormatException, SAXException {
        Optional<PackageRelationship> relationship = related(main.getRelationships(), typeEnding);
        return relationship.isPresent() ? parse(main.getRelatedPart(relationship.get()), handler) : handler;
    }

    private static <H extends DefaultHandler> H parse(PackagePart part, H handler) throws IOException, SAXException {
        SecureXml.parse(part.getInputStream(), handler);
        return handler;
    }

    private static Optional<PackageRelationship> related(Iterable<PackageRelationship> all, String typeEnding) {
        return StreamSupport.stream(all.spliterator(), false)
                .filter(relationship -> relationship.getRelationshipType().endsWith(typeEnding))
                .findFirst();
    }
}
