package org.juesuan;

public final class JuesuanApplication {
    private JuesuanApplication() {}

    public static void main(String[] args) {
        System.out.println("hello " + String.join(" ", args));
    }
}
