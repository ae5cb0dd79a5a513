package app.continuum.jira.changes;

import app.continuum.core.agency.Agency;
import app.continuum.core.changes.ChangeKind;
import app.continuum.core.changes.Wanted;
import app.continuum.core.clients.Client;
import app.continuum.core.clients.ClientKey;
import app.continuum.core.clients.UserKey;
import app.continuum.jira.agency.AgencyDirectory;
import app.continuum.jira.agency.People;
import app.continuum.jira.away.Days;
import app.continuum.jira.words.ScreenText;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Reads which changes somebody asks for, in an address or on a form. */
public final class ChangeSearch {
    private final AgencyDirectory directory;
    private final People people;
    private final Days days;
    private final ScreenText text;

    /** Searches by the clients of this agency, the people of this Jira, and the days of whoever asks. */
    public ChangeSearch(AgencyDirectory directory, People people, Days days, ScreenText text) {
        this.directory = directory;
        this.people = people;
        this.days = days;
        this.text = text;
    }

    /** What is wanted, and what is wrong with how it was said, by the name of the part. */
    public record Question(Wanted wanted, Map<String, String> errors) {}

    /**
     * Reads {@code client}, {@code by}, {@code kind}, {@code from}, {@code until} and {@code beyond}; what is empty asks for all.
     *
     * @param said the text of a part; empty where there is none
     * @param caller by whose days a day is meant
     */
    public Question read(UnaryOperator<String> said, UserKey caller, int limit) {
        Reading reading = new Reading(said, days.zone(caller));
        Wanted wanted = new Wanted(
                reading.part("client", this::client, "continuum.changes.error.client"),
                reading.part("by", this::person, "continuum.changes.error.person"),
                reading.part("kind", ChangeSearch::kind, "continuum.changes.error.kind"),
                reading.part("from", typed -> reading.moment(typed, 0), "continuum.changes.error.day"),
                reading.part("until", typed -> reading.moment(typed, 1), "continuum.changes.error.day"),
                reading.part("beyond", ChangeSearch::number, "continuum.changes.error.number"),
                limit);
        return new Question(wanted, reading.errors);
    }

    private final class Reading {
        private final Map<String, String> errors = new LinkedHashMap<>();
        private final UnaryOperator<String> said;
        private final ZoneId zone;

        Reading(UnaryOperator<String> said, ZoneId zone) {
            this.said = said;
            this.zone = zone;
        }

        <T> Optional<T> part(String name, Meaning<T> meaning, String error) {
            String typed = said.apply(name).strip();
            if (typed.isEmpty()) {
                return Optional.empty();
            }
            Optional<T> meant = meaning.of(typed);
            if (meant.isEmpty()) {
                errors.put(name, text.with(error, typed));
            }
            return meant;
        }

        /** A moment, or the beginning of a day so many days later. */
        Optional<Instant> moment(String typed, int later) {
            try {
                return Optional.of(
                        typed.indexOf('T') > 0
                                ? Instant.parse(typed)
                                : LocalDate.parse(typed)
                                        .plusDays(later)
                                        .atStartOfDay(zone)
                                        .toInstant());
            } catch (DateTimeParseException noTime) {
                return Optional.empty();
            }
        }
    }

    private interface Meaning<T> {
        Optional<T> of(String typed);
    }

    /** A client's key, also of one that is no longer there, or its name. */
    private Optional<ClientKey> client(String typed) {
        Agency agency = directory.current();
        return agency.clients().stream()
                .filter(client -> client.name().equalsIgnoreCase(typed))
                .map(Client::key)
                .findFirst()
                .or(() -> ClientKey.parse(typed.toUpperCase(Locale.ROOT)));
    }

    private Optional<UserKey> person(String typed) {
        return people.byName(typed).or(() -> people.byKey(new UserKey(typed))).map(user -> new UserKey(user.getKey()));
    }

    private static Optional<ChangeKind> kind(String typed) {
        return Arrays.stream(ChangeKind.values())
                .filter(kind -> kind.name().equals(typed))
                .findFirst();
    }

    private static Optional<Long> number(String typed) {
        try {
            return Optional.of(Long.parseLong(typed)).filter(number -> number > 0);
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }

    /** The text of a part that may be missing. */
    public static String orEmpty(@Nullable String said) {
        return said == null ? "" : said;
    }
}
