package app.continuum.core.setup;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words agencies name their fields by, in English and German, and how names are compared. */
final class FieldNames {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private FieldNames() {}

    static Set<String> of(Responsibility responsibility) {
        String names =
                switch (responsibility) {
                    case DEADLINE -> "due date, deadline, fälligkeitsdatum, fälligkeit, abgabetermin, liefertermin";
                    case START -> "start date, start, begin, begin date, startdatum, starttermin, beginn";
                    case TARGET_START -> "target start, planned start, zielstart, geplanter start, geplanter beginn";
                    case TARGET_END -> "target end, planned end, end date, zielende, geplantes ende, enddatum";
                    case ORIGINAL_ESTIMATE -> "original estimate, ursprüngliche schätzung";
                    case REMAINING_ESTIMATE -> "remaining estimate, verbleibende schätzung, restaufwand";
                    case STAFFING -> "assignee, bearbeiter, zugewiesene person";
                    case SPRINT -> "sprint";
                    case BRIEF ->
                        "creative brief, brief, client brief, briefing, kreativbriefing, kundenbriefing, aufgabenstellung";
                    case STRATEGY ->
                        "client strategy, strategy, brand strategy, strategie, kundenstrategie, markenstrategie";
                    case OBJECTIVES ->
                        "objectives, objective, goals, goal, aims, ziele, zielsetzung, kampagnenziel, kampagnenziele";
                    case PRICE -> "price, client price, quote, fee, preis, angebotspreis, honorar, auftragswert";
                    case AUDIENCE -> "target audience, audience, target group, zielgruppe, zielgruppen";
                };
        return Arrays.stream(names.split(",", -1))
                .map(FieldNames::plain)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** A name in small letters without marks, its words parted by single blanks: "Ziel-Gruppe" and "ZIEL GRUPPE" are one. */
    static String plain(String name) {
        String bare =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        return BETWEEN_WORDS
                .matcher(bare.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }
}
