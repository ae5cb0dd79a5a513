package app.continuum.core.words;

/** The wording of what the core says, in the language of whoever reads it. */
public interface Texts {

    /** The text of a key, its gaps filled. */
    String text(String key, String... arguments);
}
