package app.continuum.core.markup;

/** Makes any text harmless between tags and within quotes, in HTML and in XML alike. */
public final class Escaper {

    private static final int LAST_BASIC = 0xFFFD;

    private Escaper() {}

    /** The text with every character of markup escaped, and without what XML has no place for. */
    public static String escape(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().filter(Escaper::isCharacter).forEach(character -> append(safe, character));
        return safe.toString();
    }

    private static void append(StringBuilder safe, int character) {
        switch (character) {
            case '&' -> safe.append("&amp;");
            case '<' -> safe.append("&lt;");
            case '>' -> safe.append("&gt;");
            case '"' -> safe.append("&quot;");
            case '\'' -> safe.append("&#39;");
            default -> safe.appendCodePoint(character);
        }
    }

    /** What XML 1.0 allows, without half surrogates and without the control characters of the upper half. */
    private static boolean isCharacter(int c) {
        boolean lineOrTab = c == '\n' || c == '\t' || c == '\r';
        boolean basic = c >= ' ' && c <= LAST_BASIC && !isControl(c) && !isSurrogate(c);
        return lineOrTab || basic || Character.isSupplementaryCodePoint(c);
    }

    private static boolean isControl(int c) {
        return Character.getType(c) == Character.CONTROL;
    }

    private static boolean isSurrogate(int c) {
        return Character.getType(c) == Character.SURROGATE;
    }
}
