package org.juesuan.recognise;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.juesuan.domain.entity.Edition;
import org.juesuan.domain.entity.EntityKind;

/**
 * Whose accounts a report holds and of which year.
 *
 * @param documentKind {@code final_accounts}
 * @param divisionCode administrative division (GB/T 2260); null where unknown
 * @param entityId stable id made from the body's name and kind
 * @param entityCode the body's own code; null where none is printed or registered
 * @param parentEntityId the department a unit or own level belongs to; null where none is known
 */
public record ReportIdentity(
        String documentKind,
        @Nullable String divisionCode,
        @Nullable String divisionName,
        String entityId,
        @Nullable String entityCode,
        String entityName,
        EntityKind entityKind,
        @Nullable String parentEntityId,
        Edition edition,
        int reportYear)
        implements Serializable {

    /** The id of the report: the same for every version and every file of it. */
    public String reportId() {
        return "%s-%d-%s-%s".formatted(entityId, reportYear, edition.id(), documentKind);
    }
}
