package org.juesuan.reading;

import java.util.List;
import org.juesuan.domain.finding.Finding;
import org.juesuan.domain.finding.FindingCode;
import org.juesuan.extract.Damage;
import org.juesuan.extract.ExtractedDocument;

/** What is damaged in a document, as findings: a figure that comes from a damaged file is never shown as sound. */
final class DamageFindings {
    private DamageFindings() {}

    static List<Finding> of(ExtractedDocument document) {
        return document.damages().stream().map(DamageFindings::finding).toList();
    }

    private static Finding finding(Damage damage) {
        return Finding.of(code(damage.kind()), null, damage.place(), null, null, damage.reason());
    }

    private static FindingCode code(Damage.Kind kind) {
        return switch (kind) {
            case PAGE_LOST -> FindingCode.PAGE_LOST;
            case CHECKSUM -> FindingCode.CONTENT_DAMAGED;
            case FORMULA -> FindingCode.FORMULA_WITHOUT_VALUE;
        };
    }
}
