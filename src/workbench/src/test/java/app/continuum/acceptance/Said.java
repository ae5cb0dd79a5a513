package app.continuum.acceptance;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the app says on a page of its own, without the product around it. */
record Said(String text) {
    /** Words of every English text that are none in German. */
    private static final Set<String> ENGLISH = Set.of(
            "and",
            "are",
            "as",
            "back",
            "because",
            "been",
            "before",
            "by",
            "can",
            "client",
            "clients",
            "counterpart",
            "day",
            "days",
            "does",
            "edit",
            "every",
            "field",
            "fields",
            "first",
            "for",
            "from",
            "guard",
            "guards",
            "have",
            "history",
            "is",
            "issue",
            "issues",
            "its",
            "look",
            "mode",
            "nobody",
            "not",
            "nothing",
            "of",
            "off",
            "only",
            "or",
            "others",
            "owner",
            "owners",
            "people",
            "save",
            "saved",
            "seat",
            "seats",
            "settings",
            "show",
            "somebody",
            "that",
            "the",
            "their",
            "them",
            "these",
            "they",
            "this",
            "to",
            "until",
            "value",
            "what",
            "when",
            "where",
            "who",
            "whose",
            "with",
            "without",
            "would",
            "yes",
            "you",
            "your");

    private static final Pattern OURS = Pattern.compile("(?s)<div class=\"continuum-(?:admin|me|inbox)\\b.*");
    private static final Pattern ATTRIBUTE =
            Pattern.compile("\\s(?:title|aria-label|placeholder|alt|data-continuum-unsaved)=\"([^\"]*)\"");
    /** Names of groups, jobs, accounts and fields, and what people have written: nobody translates those. */
    private static final Pattern NAMES = Pattern.compile(
            "(?m)Heads? of Delivery|heads-of-delivery|Continuum self-check|Kick-off|Automation for Jira"
                    + "|Client (?:Lead|Partner|strategy)|^\\s*Client\\s*$|A small client, which one person carries alone");

    static Said onPage(String html) {
        Matcher ours = OURS.matcher(html);
        if (!ours.find()) {
            throw new AssertionError("No page of the app: " + html);
        }
        String page = ours.group().replaceAll("(?s)<(script|style)\\b.*?</\\1>", "");
        String attributes =
                ATTRIBUTE.matcher(page).results().map(found -> found.group(1)).collect(Collectors.joining("\n"));
        return new Said(page.replaceAll("<[^>]*>", "\n") + "\n" + attributes);
    }

    /** The English words in it, each with its line. */
    List<String> english() {
        return NAMES.matcher(text)
                .replaceAll("")
                .lines()
                .filter(line -> Arrays.stream(line.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                        .anyMatch(ENGLISH::contains))
                .map(String::strip)
                .toList();
    }

    /** The keys of texts in it, for which no text was found. */
    List<String> keys() {
        return Pattern.compile("(?<![\\w./-])continuum\\.[a-z][\\w.-]+")
                .matcher(text)
                .results()
                .map(found -> found.group())
                .toList();
    }
}
