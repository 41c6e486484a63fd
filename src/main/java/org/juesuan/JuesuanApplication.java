package org.juesuan;

import org.juesuan.serve.Juesuan;

/** Starts the command line. */
public final class JuesuanApplication {
    private JuesuanApplication() {}

    public static void main(String[] arguments) {
        System.exit(Juesuan.run(System.out, System.err, arguments));
    }
}
