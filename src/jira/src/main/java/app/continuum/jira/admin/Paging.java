package app.continuum.jira.admin;

import app.continuum.core.markup.Markup;
import app.continuum.jira.pages.FormState;
import app.continuum.jira.words.ScreenText;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which part of a long list a page shows, and the way to the others.
 *
 * @param from how many come before
 * @param all how many there are
 */
public record Paging(int from, int all) {
    /** How many rows a page shows at most. */
    public static final int SIZE = 50;

    private static final String INPUT = "from";

    /** The part that is asked for by the parameter <em>from</em>; the last one where that lies beyond the end. */
    public static Paging of(FormState asked, int all) {
        int last = Math.max(0, (all - 1) / SIZE * SIZE);
        return new Paging(Math.min(number(asked.value(INPUT)) / SIZE * SIZE, last), all);
    }

    private static int number(String typed) {
        try {
            return Math.max(0, Integer.parseInt(typed));
        } catch (NumberFormatException notANumber) {
            return 0;
        }
    }

    /** The part of a list that is shown. */
    public <T> List<T> cut(List<T> whole) {
        return whole.subList(Math.min(from, whole.size()), Math.min(from + SIZE, whole.size()));
    }

    /**
     * Where one is in the list, and links to the pages before and after; nothing where one page shows it all.
     *
     * @param kept the other parameters of the page
     */
    public String markup(ScreenText text, Map<String, String> kept) {
        if (all <= SIZE) {
            return "";
        }
        Markup markup = new Markup();
        markup.open("nav", "class", "continuum-paging", "aria-label", text.of("continuum.admin.paging"));
        markup.element("span", text.with("continuum.admin.paging.where", from + 1, Math.min(from + SIZE, all), all));
        if (from > 0) {
            link(markup, "prev", text.of("continuum.admin.paging.before"), from - SIZE, kept);
        }
        if (from + SIZE < all) {
            link(markup, "next", text.of("continuum.admin.paging.after"), from + SIZE, kept);
        }
        return markup.close().toString();
    }

    private static void link(Markup markup, String rel, String label, int target, Map<String, String> kept) {
        StringBuilder query = new StringBuilder("?" + INPUT + "=" + target);
        new TreeMap<>(kept).forEach((name, value) -> {
            if (!value.isEmpty()) {
                query.append('&').append(name).append('=').append(URLEncoder.encode(value, StandardCharsets.UTF_8));
            }
        });
        markup.element("a", label, "href", query.toString(), "rel", rel, "class", "aui-button");
    }
}
