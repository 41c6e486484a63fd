package org.juesuan.load;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.MonthDay;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.juesuan.load.EntityRegister.Line;

/** The register of who has to publish, as rows of {@code ref.register}. */
final class RegisterTable {
    private RegisterTable() {}

    static void write(Connection connection, List<Line> register) throws SQLException {
        Sql.execute(connection, "DELETE FROM ref.register");
        try (RowAppender rows = new RowAppender(connection, "ref", "register")) {
            for (Line line : register) {
                rows.row()
                        .number(line.number())
                        .text(line.entityId())
                        .text(line.entityCode())
                        .text(line.entityName())
                        .text(line.parentName())
                        .text(line.kind().id())
                        .text(line.divisionCode())
                        .number(line.requiredFrom())
                        .number(line.requiredTo())
                        .text(monthAndDay(line.deadline()))
                        .end();
            }
        }
    }

    private static @Nullable String monthAndDay(@Nullable MonthDay deadline) {
        return deadline == null ? null : deadline.toString().substring("--".length());
    }
}
