package app.continuum.core.diagram;

/** The wording of a drawing in the language of whoever looks at it. */
public interface Texts {

    /** The text of a key of {@code app/continuum/core/core.properties}. */
    String text(String key, String... arguments);
}
