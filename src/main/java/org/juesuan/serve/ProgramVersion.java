package org.juesuan.serve;

import picocli.CommandLine.IVersionProvider;

/** The version in the jar's manifest; {@code development} where the program runs from its classes. */
final class ProgramVersion implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"juesuan " + number()};
    }

    static String number() {
        String version = ProgramVersion.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }
}
