package app.continuum.core.drawing;

import app.continuum.core.catalogue.Knowledge;
import app.continuum.core.guards.Mode;
import app.continuum.core.markup.Markup;
import java.util.Locale;

/** The small pictures: what a to-do draws on, whether a guard holds an edit, who sits at an end. */
final class Glyphs {

    private Glyphs() {}

    /** A circle for the client, a square for operations, a diamond of two halves for both; 14 wide and high. */
    static void knowledge(Markup svg, Knowledge knowledge, int x, int y) {
        at(svg, x, y, "continuum-knowledge continuum-knowledge-" + lower(knowledge));
        switch (knowledge) {
            case CLIENT -> svg.empty("circle", "cx", "7", "cy", "7", "r", "6");
            case OPERATIONS -> svg.empty("rect", "x", "1", "y", "1", "width", "12", "height", "12", "rx", "2");
            case BOTH -> {
                svg.empty("path", "class", "continuum-half-client", "d", "M7 0 L0 7 L7 14 Z");
                svg.empty("path", "class", "continuum-half-operations", "d", "M7 0 L14 7 L7 14 Z");
            }
        }
        svg.close();
    }

    /** A padlock, its shackle open where the edits of others are saved; 12 wide and 14 high. */
    static void padlock(Markup svg, Mode mode, int x, int y) {
        boolean closed = mode.compareTo(Mode.HEADS_UP) >= 0;
        at(svg, x, y, "continuum-padlock continuum-padlock-" + (closed ? "closed" : "open"));
        svg.empty(
                "path",
                "class",
                "continuum-shackle",
                "d",
                closed ? "M3 7 V4 a3 3 0 0 1 6 0 V7" : "M3 7 V3.5 a3 3 0 0 1 6 0 V4.5");
        svg.empty("rect", "x", "1", "y", "6.5", "width", "10", "height", "7.5", "rx", "1.5");
        svg.close();
    }

    /** Somebody looking up or down, in a disc around a centre. */
    static void person(Markup svg, End end, boolean empty, int x, int y) {
        at(svg, x, y, "continuum-figure continuum-figure-" + lower(end) + (empty ? " continuum-figure-empty" : ""));
        svg.empty("circle", "class", "continuum-disc", "r", "30");
        if (!empty) {
            svg.empty("circle", "class", "continuum-head", "cy", end == End.UP ? "-7" : "-5", "r", "8");
            svg.empty("path", "class", "continuum-shoulders", "d", "M-15 17 a15 12 0 0 1 30 0 Z");
        }
        at(svg, end == End.UP ? 22 : -22, end == End.UP ? -20 : 20, "continuum-gaze");
        svg.empty("circle", "class", "continuum-badge", "r", "11");
        svg.empty("path", "d", end == End.UP ? "M0 6 V-5 M-5 0 L0 -6 L5 0" : "M0 -6 V5 M-5 0 L0 6 L5 0");
        svg.close();
        svg.close();
    }

    /** Which way an end of the axis looks. */
    enum End {
        UP,
        DOWN
    }

    private static void at(Markup svg, int x, int y, String className) {
        svg.open("g", "class", className, "transform", "translate(" + x + " " + y + ")");
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
