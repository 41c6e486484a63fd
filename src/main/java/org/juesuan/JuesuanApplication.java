package org.juesuan;

import java.io.IOException;
import org.juesuan.serve.Juesuan;

/** Starts the command line. */
public final class JuesuanApplication {
    private JuesuanApplication() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (FileNameEncoding.needsRelaunch()) {
            System.exit(FileNameEncoding.relaunch());
        }
        System.exit(Juesuan.run(System.out, System.err, arguments));
    }
}
