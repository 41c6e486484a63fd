package org.juesuan.recognise;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a self-evaluation form (绩效自评表) is about. */
public enum FormKind {
    /** 部门整体支出绩效自评表. */
    DEPARTMENT_SELF_EVALUATION,
    /** 项目支出绩效自评表. */
    PROJECT_SELF_EVALUATION;

    /** The name in the warehouse. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<FormKind> ofId(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
    }
}
