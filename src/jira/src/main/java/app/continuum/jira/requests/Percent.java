package app.continuum.jira.requests;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Percent-encoding, read leniently: what is no escape stands for itself, so that one broken escape does not hide the others. */
final class Percent {
    private static final int HEX = 16;
    private static final int LENGTH = 3;

    private Percent() {}

    static String decode(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream decoded = new ByteArrayOutputStream(bytes.length);
        int i = 0;
        while (i < bytes.length) {
            int escaped = escaped(bytes, i);
            decoded.write(escaped < 0 ? bytes[i] : escaped);
            i += escaped < 0 ? 1 : LENGTH;
        }
        return decoded.toString(StandardCharsets.UTF_8);
    }

    /** The byte that an escape at this place stands for; -1 where there is none. */
    private static int escaped(byte[] bytes, int at) {
        if (bytes[at] != '%' || at + LENGTH > bytes.length) {
            return -1;
        }
        int high = Character.digit(bytes[at + 1], HEX);
        int low = Character.digit(bytes[at + 2], HEX);
        return high < 0 || low < 0 ? -1 : high * HEX + low;
    }
}
