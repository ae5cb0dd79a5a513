package app.continuum.confluence.macro;

/** What a page is being rendered for. */
enum Surface {
    /** A browser, in front of the viewer. */
    SCREEN,
    /** An export in the viewer's name, where no drawing can be relied on. */
    EXPORT,
    /** Mail and feeds, whose readers nobody knows. */
    OUTBOX;

    /** The surface of one of Confluence's output types. */
    static Surface of(String outputType) {
        return switch (outputType) {
            case "display", "preview" -> SCREEN;
            case "email", "feed" -> OUTBOX;
            default -> EXPORT;
        };
    }
}
