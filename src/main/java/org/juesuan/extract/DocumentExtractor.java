package org.juesuan.extract;

/** Reads one kind of document. Pure: no file system, no clock. Implementations are safe to share between threads. */
public interface DocumentExtractor {

    /**
     * @param content the whole file
     * @param limits bounds beyond which the document is given up
     * @throws UnreadableDocumentException where nothing can be read: encrypted, damaged, scanned, over a limit
     */
    ExtractedDocument extract(byte[] content, ExtractionLimits limits) throws UnreadableDocumentException;
}
