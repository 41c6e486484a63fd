package org.juesuan.discover;

import java.io.Serializable;
import java.util.List;

/** What a scan found, both lists sorted by path. */
public record Discovery(List<SourceDocument> documents, List<RefusedSource> refused) implements Serializable {
    public Discovery {
        documents = List.copyOf(documents);
        refused = List.copyOf(refused);
    }
}
