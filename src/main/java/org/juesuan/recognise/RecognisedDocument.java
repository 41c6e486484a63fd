package org.juesuan.recognise;

import java.io.Serializable;
import java.util.List;
import org.juesuan.domain.finding.Finding;
import org.juesuan.extract.PageElement;

/**
 * A document cut into its statements and the rest.
 *
 * @param titles how many titles of the nine stand in it, contents page included
 * @param statements those found, in the order of {@link org.juesuan.domain.statement.StatementType}
 * @param rest lines and tables outside the statements and forms, in reading order
 * @param forms the self-evaluation forms (绩效自评表), in reading order
 */
public record RecognisedDocument(
        int titles,
        List<RecognisedStatement> statements,
        List<PageElement> rest,
        List<FormSegment> forms,
        List<Finding> findings)
        implements Serializable {
    public RecognisedDocument {
        statements = List.copyOf(statements);
        rest = List.copyOf(rest);
        forms = List.copyOf(forms);
        findings = List.copyOf(findings);
    }
}
