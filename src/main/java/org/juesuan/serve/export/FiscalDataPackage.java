package org.juesuan.serve.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.juesuan.publish.Relation;

/**
 * The description of a folder of CSV files as a Fiscal Data Package: {@code datapackage.json}. Columns carry their
 * os-type; the model of the published profile names the measure and the dimensions of {@code amount}.
 */
final class FiscalDataPackage {
    private static final String AMOUNT = "amount";

    private final List<Relation> relations;
    private final Map<String, Object> origin;

    FiscalDataPackage(List<Relation> relations, Map<String, Object> origin) {
        this.relations = List.copyOf(relations);
        this.origin = origin;
    }

    /** Writes it beside the files. */
    void describe(Path folder) throws IOException {
        List<Map<String, Object>> resources = new ArrayList<>();
        for (Relation relation : relations) {
            resources.add(resource(relation, folder.resolve(relation.name() + ".csv")));
        }
        Map<String, Object> description = new LinkedHashMap<>();
        description.put("name", "juesuan-final-accounts");
        description.put("title", "Departmental final accounts (部门决算)");
        description.put("profile", "tabular-data-package");
        description.put("version", String.valueOf(origin.get("release")));
        description.put("countryCode", "CN");
        description.put("resources", resources);
        description.put("model", model());
        Manifest.writeJson(folder.resolve("datapackage.json"), description);
    }

    private static Map<String, Object> resource(Relation relation, Path file) throws IOException {
        Map<String, Object> resource = new LinkedHashMap<>();
        resource.put("name", relation.name());
        resource.put("path", String.valueOf(file.getFileName()));
        resource.put("profile", "tabular-data-resource");
        resource.put("description", relation.comment());
        resource.put("format", "csv");
        resource.put("mediatype", "text/csv");
        resource.put("encoding", "utf-8");
        resource.put("dialect", ordered("delimiter", ",", "doubleQuote", true, "lineTerminator", "\n"));
        resource.put("bytes", Files.size(file));
        resource.put("hash", "sha256:" + Manifest.sha256(file));
        resource.put("schema", FiscalSchema.of(relation));
        return resource;
    }

    private static Map<String, Object> model() {
        Map<String, Object> measures =
                ordered("amount", ordered("source", "amount_yuan", "resource", AMOUNT, "currency", "CNY"));
        Map<String, Object> dimensions = new LinkedHashMap<>();
        dimensions.put("year", dimension("datetime", "fiscal_year"));
        dimensions.put("body", dimension("entity", "entity_id", "entity_name"));
        dimensions.put("division", dimension("location", "division_code", "division_name"));
        dimensions.put("code", dimension("classification", "code", "standard_name"));
        dimensions.put("account", dimension("other", "budget_account"));
        dimensions.put("fact", dimension("fact", "fact_id"));
        return ordered("measures", measures, "dimensions", dimensions);
    }

    private static Map<String, Object> dimension(String type, String key, String... labels) {
        Map<String, Object> attributes = new LinkedHashMap<>();
        attributes.put(key, ordered("source", key, "resource", AMOUNT));
        for (String label : labels) {
            attributes.put(label, ordered("source", label, "resource", AMOUNT, "labelfor", key));
        }
        return ordered("dimensionType", type, "primaryKey", key, "attributes", attributes);
    }

    private static Map<String, Object> ordered(Object... namesAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return map;
    }
}
