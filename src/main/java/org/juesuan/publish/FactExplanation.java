package org.juesuan.publish;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.juesuan.domain.provenance.Box;

/**
 * Where a published figure comes from.
 *
 * @param fields name and value of everything known of it, in the order to show; a null value is nothing known
 * @param page page of a PDF; null for a sheet
 * @param box where its cell stands
 * @param rules the identities it took part in, with verdict and figures
 * @param findings findings at its cell or row
 * @param files where its document was found, newest first
 */
public record FactExplanation(
        String sha256,
        Map<String, @Nullable String> fields,
        @Nullable Integer page,
        Box box,
        List<String> rules,
        List<String> findings,
        List<String> files) {
    public FactExplanation {
        rules = List.copyOf(rules);
        findings = List.copyOf(findings);
        files = List.copyOf(files);
    }
}
