package app.continuum.core.links;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a class that the app can do without: where the product lacks a member that the class, or what it uses, links to, no bean of it is made. Whoever uses
 * it takes an {@code Optional} of it, and goes on without.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Feature {
    /** The end of the key of the sentence that says what is lost: {@code continuum.lost.<value>}. */
    String value();

    /** Whether nothing is lost but accuracy or comfort, since the app does the same by other means. */
    boolean replaceable() default false;
}
