package org.juesuan.serve;

import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.juesuan.publish.RowSink;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** A result as a JSON array of objects; numbers exact. */
final class JsonRows implements RowSink {
    private final Writer out;
    private final JsonGenerator json;
    private List<Column> columns = List.of();

    JsonRows(Writer out) {
        this.out = out;
        this.json = JsonFactory.builder()
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .build()
                .createGenerator(ObjectWriteContext.empty(), out);
    }
}
