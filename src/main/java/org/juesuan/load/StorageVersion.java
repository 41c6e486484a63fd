package org.juesuan.load;

import java.util.Arrays;
import java.util.Optional;

/** The shape in which DuckDB writes a warehouse file: it decides which clients can open it. */
public enum StorageVersion {
    /** Opens in DuckDB 1.1 and newer, 2.x included. */
    V1("v1.0.0"),
    /** The newest this program's DuckDB knows; opens in no older client. */
    LATEST("latest");

    private static final String FIRST = "v1.0.0+";

    private final String setting;

    StorageVersion(String setting) {
        this.setting = setting;
    }

    /** As job files and DuckDB write it. */
    public String setting() {
        return setting;
    }

    /** The version of a setting; empty where there is none of that name. */
    public static Optional<StorageVersion> of(String setting) {
        return Arrays.stream(values())
                .filter(version -> version.setting.equals(setting))
                .findFirst();
    }

    /** The version of a file, by the tag DuckDB gives it. */
    static StorageVersion tagged(String tag) {
        return tag.equals(FIRST) ? V1 : LATEST;
    }
}
