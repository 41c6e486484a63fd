package org.juesuan.publish;

/** A work file that may not be published; the published file stays as it is. */
public final class PublicationRefusedException extends Exception {
    private static final long serialVersionUID = 1L;

    PublicationRefusedException(String reasons) {
        super("nothing was published: " + reasons);
    }
}
