package app.continuum.core.drawing;

/** How a text of the drawing is set; the sizes agree with the style sheet. */
enum Style {
    CLIENT("continuum-client", 26, 31, true),
    KEY("continuum-key", 12, 18, true),
    ROLE("continuum-role", 12, 18, true),
    PERSON("continuum-person", 18, 23, true),
    MORE_PEOPLE("continuum-more", 13, 18, false),
    STOP("continuum-stop", 13, 17, true),
    LABEL("continuum-label", 14, 18, false),
    NOTE("continuum-note", 12, 16, false);

    final String className;
    final int size;
    final int lineHeight;
    private final boolean bold;

    Style(String className, int size, int lineHeight, boolean bold) {
        this.className = className;
        this.size = size;
        this.lineHeight = lineHeight;
        this.bold = bold;
    }

    /** The width of a text, rather too wide than too narrow, whatever font it is shown in. */
    int width(String text) {
        double ems = text.codePoints().mapToDouble(Style::ems).sum();
        return (int) Math.ceil(ems * size * (bold ? 1.08 : 1.0));
    }

    private static double ems(int character) {
        if ("iljI.,:;'|!".indexOf(character) >= 0) {
            return 0.32;
        }
        if ("frt()[]-/ ".indexOf(character) >= 0) {
            return 0.41;
        }
        if ("mwMW@%".indexOf(character) >= 0) {
            return 0.95;
        }
        boolean wideScript = character >= 0x1100;
        boolean tall = Character.isUpperCase(character) || Character.isDigit(character);
        return wideScript ? 1.05 : tall ? 0.68 : 0.59;
    }
}
