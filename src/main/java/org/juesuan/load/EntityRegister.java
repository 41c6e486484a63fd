package org.juesuan.load;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.juesuan.domain.entity.EntityKind;
import org.juesuan.recognise.BodyName;
import org.juesuan.recognise.SeedTable;
import org.juesuan.seed.InvalidSeedException;

/**
 * Which bodies have to publish their final accounts, of which years, and until when (seeds/entity/register.csv). A body
 * may stand on several lines, one for each span of years.
 */
final class EntityRegister {
    private static final String FILE = "entity/register.csv";

    private EntityRegister() {}

    /**
     * One line of the register.
     *
     * @param number of the line, from 1
     * @param entityId as a report of that name and kind has it
     * @param entityCode the body's own code; null where it is told by name only
     * @param divisionCode administrative division (GB/T 2260) within which the code holds; null where it holds anywhere
     * @param requiredFrom first fiscal year it has to publish; null for no first one
     * @param requiredTo last fiscal year it has to publish; null while it has to
     * @param deadline month and day of the following year; null where there is none
     */
    record Line(
            int number,
            String entityId,
            @Nullable String entityCode,
            String entityName,
            @Nullable String parentName,
            EntityKind kind,
            @Nullable String divisionCode,
            @Nullable Integer requiredFrom,
            @Nullable Integer requiredTo,
            @Nullable MonthDay deadline) {}

    /**
     * The register that holds in this process.
     *
     * @throws InvalidSeedException where a line cannot be understood; the message names line, field and what was found
     */
    static List<Line> standard() {
        return SeedTable.rows(FILE).stream().map(EntityRegister::line).toList();
    }

    /** The line that a CSV row of these fields is. */
    static Line of(Map<String, String> fields) {
        return line(new SeedTable.Row(new HashMap<>(fields), 1));
    }

    private static Line line(SeedTable.Row row) {
        String name = row.text("entity_name");
        if (name.isBlank()) {
            throw fault(row, "entity_name", "the name of a body");
        }
        EntityKind kind = kind(row);
        return new Line(
                Math.toIntExact(row.number()),
                BodyName.id(BodyName.of(name).base(), kind),
                row.optional("entity_code"),
                name,
                row.optional("parent_name"),
                kind,
                row.optional("division_code"),
                year(row, "required_from"),
                year(row, "required_to"),
                deadline(row));
    }

    private static EntityKind kind(SeedTable.Row row) {
        return Arrays.stream(EntityKind.values())
                .filter(kind -> kind.id().equals(row.text("entity_kind")))
                .findFirst()
                .orElseThrow(() -> fault(row, "entity_kind", "department, own_level, unit or system"));
    }

    private static @Nullable Integer year(SeedTable.Row row, String column) {
        String text = row.optional(column);
        if (text == null) {
            return null;
        }
        if (!text.matches("(19|20)\\d\\d")) {
            throw fault(row, column, "a year or nothing");
        }
        return Integer.valueOf(text);
    }

    private static @Nullable MonthDay deadline(SeedTable.Row row) {
        String text = row.optional("deadline");
        try {
            return text == null ? null : MonthDay.parse("--" + text);
        } catch (DateTimeException e) {
            throw (InvalidSeedException) fault(row, "deadline", "month-day such as 09-30, or nothing")
                    .initCause(e);
        }
    }

    private static InvalidSeedException fault(SeedTable.Row row, String column, String expected) {
        return new InvalidSeedException("seeds/%s · line %d · %s · found '%s' · expected %s"
                .formatted(FILE, row.number() + 1, column, row.text(column), expected));
    }
}
