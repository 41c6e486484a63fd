package org.juesuan.serve;

import com.sun.jdi.AbsentInformationException;
import com.sun.jdi.Location;
import com.sun.jdi.Method;
import com.sun.jdi.ReferenceType;
import java.util.Comparator;

/**
 * A place in the program's code.
 *
 * @param type full name of a class
 * @param method one that the class has once
 */
record CodePlace(String type, String method, Side side) {

    /** Where in the method. */
    enum Side {
        BEGIN,
        END
    }

    /** Before anything of a method is done. */
    static CodePlace begin(String type, String method) {
        return new CodePlace("org.juesuan." + type, method, Side.BEGIN);
    }

    /** When all of a method is done that has its return at its end. */
    static CodePlace end(String type, String method) {
        return new CodePlace("org.juesuan." + type, method, Side.END);
    }

    /** The place in a class that is loaded. */
    Location in(ReferenceType loaded) throws AbsentInformationException {
        Method found = loaded.methodsByName(method).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("%s has no method '%s'".formatted(type, method)));
        return side == Side.BEGIN
                ? found.location()
                : found.allLineLocations().stream()
                        .max(Comparator.comparing(Location::codeIndex))
                        .orElseThrow();
    }
}
