package org.juesuan.recognise;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.juesuan.domain.entity.Edition;

/**
 * What a person registered of files whose reports do not tell it themselves (seeds/entity/registry.csv): file name, body,
 * its code, year, edition. Every field but the file name may be empty.
 */
public final class EntityRegistry {
    private final List<SeedTable.Row> rows;

    /** One registered file. */
    public record Entry(
            @Nullable String entityName,
            @Nullable String entityCode,
            @Nullable Integer year,
            @Nullable Edition edition) {}

    public EntityRegistry(List<SeedTable.Row> rows) {
        this.rows = List.copyOf(rows);
    }

    /** The registry of the class path. */
    public static EntityRegistry standard() {
        return new EntityRegistry(SeedTable.rows("entity/registry.csv"));
    }

    Optional<Entry> find(String fileName) {
        return rows.stream()
                .filter(row -> row.text("file_name").equals(fileName))
                .map(EntityRegistry::entry)
                .findFirst();
    }

    private static Entry entry(SeedTable.Row row) {
        String year = row.optional("year");
        String edition = row.optional("edition");
        return new Entry(
                row.optional("entity_name"),
                row.optional("entity_code"),
                year == null ? null : Integer.valueOf(year),
                edition == null ? null : Edition.valueOf(edition.toUpperCase(Locale.ROOT)));
    }
}
