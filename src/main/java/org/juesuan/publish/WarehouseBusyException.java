package org.juesuan.publish;

import java.nio.file.Path;

/** Another load is writing the warehouse. */
public final class WarehouseBusyException extends Exception {
    private static final long serialVersionUID = 1L;

    WarehouseBusyException(Path lock, String holder) {
        super("%s · another load is running · %s · wait for it to end"
                .formatted(lock, holder.isBlank() ? "starting" : holder));
    }
}
