package org.juesuan.serve;

import java.io.IOException;
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

/** A result as a JSON array of objects, one a line; numbers exact. */
final class JsonRows implements RowSink {
    private final Writer out;
    private final JsonGenerator json;
    private List<Column> columns = List.of();
    private boolean first = true;

    JsonRows(Writer out) {
        this.out = out;
        this.json = JsonFactory.builder()
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .rootValueSeparator("")
                .build()
                .createGenerator(ObjectWriteContext.empty(), out);
    }

    @Override
    public void columns(List<Column> names) throws IOException {
        columns = names;
        out.write("[");
    }

    @Override
    public void row(List<@Nullable Object> values) throws IOException {
        out.write(first ? "\n" : ",\n");
        first = false;
        json.writeStartObject();
        for (int i = 0; i < columns.size(); i++) {
            json.writeName(columns.get(i).name());
            value(values.get(i));
        }
        json.writeEndObject();
        json.flush();
    }

    @Override
    public void end() throws IOException {
        out.write("\n]\n");
        out.flush();
    }

    private void value(@Nullable Object value) {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof BigDecimal number) {
            json.writeNumber(number);
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            list.forEach(this::value);
            json.writeEndArray();
        } else if (value instanceof Map<?, ?> map) {
            object(map);
        } else {
            json.writeString(value.toString());
        }
    }

    private void object(Map<?, ?> map) {
        json.writeStartObject();
        map.forEach((name, entry) -> {
            json.writeName(String.valueOf(name));
            value(entry);
        });
        json.writeEndObject();
    }
}
