package app.continuum.core.links;

import app.continuum.core.words.Texts;

/**
 * A link that does not hold.
 *
 * @param detail what is there instead, or which method is asked for, or where the type lies; empty where there is nothing to add
 */
public record Fault(Link link, FaultKind kind, String detail) {
    /** The file of what is said of faults and losses. */
    public static final String TEXTS = "app.continuum.core.links.links";

    /** A fault of which its kind says all. */
    public static Fault of(Link link, FaultKind kind) {
        return new Fault(link, kind, "");
    }

    /** The same of the type itself, where the type is what is missing. */
    Fault ofWholeType() {
        boolean ofType = kind == FaultKind.TYPE_MISSING || kind == FaultKind.NOT_EXPORTED;
        return ofType ? new Fault(Link.type(LinkKind.TYPE, link.owner()), kind, detail) : this;
    }

    /** The fault in one sentence. */
    public String sentence(Texts texts) {
        return texts.text("continuum.fault." + kind, link.toString(), detail, link.result());
    }
}
