package app.continuum.jira;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the literals of a script that read like words for people: what is capitalised, prose, or put onto the page. */
final class ScriptWords {
    private static final Pattern TOKEN = Pattern.compile(
            "/\\*.*?\\*/|//[^\n]*|\"(?:\\\\.|[^\"\\\\\n])*\"|'(?:\\\\.|[^'\\\\\n])*'|`[^`]*`", Pattern.DOTALL);
    private static final Pattern CAPITALISED = Pattern.compile("\\s*[A-Z][a-z]+([ ,.!?:].*)?");
    private static final Pattern PROSE = Pattern.compile("\\s*[A-Za-z]+[,.]?( [A-Za-z]+[,.!?:]?)+\\s*");
    private static final Pattern PUT_ONTO_THE_PAGE = Pattern.compile(
            "(?:\\.(?:textContent|innerText|innerHTML|title|placeholder|ariaLabel)\\s*=|(?:\\btitle|placeholder|\"aria-label\")\\s*:)"
                    + "\\s*[\"']([^\"']*[A-Za-z][^\"']*)[\"']");

    /** The language's own, a list of elements, and the keys of a keyboard. */
    private static final Set<String> NO_WORDS =
            Set.of("use strict", "input, select, textarea", "Tab", "Escape", "Enter", "Home", "End");

    private ScriptWords() {}

    static List<String> in(String script) {
        List<String> found = new ArrayList<>();
        Matcher token = TOKEN.matcher(script);
        while (token.find()) {
            String literal = token.group().substring(1, token.group().length() - 1);
            if (!token.group().startsWith("/") && isForPeople(literal)) {
                found.add(literal);
            }
        }
        Matcher put = PUT_ONTO_THE_PAGE.matcher(script);
        while (put.find()) {
            found.add(put.group(1));
        }
        return found;
    }

    private static boolean isForPeople(String literal) {
        return !NO_WORDS.contains(literal)
                && (CAPITALISED.matcher(literal).matches()
                        || PROSE.matcher(literal).matches());
    }
}
