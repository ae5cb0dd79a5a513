package app.continuum.core.decisions;

import app.continuum.core.agency.Placement;
import app.continuum.core.clients.Client;
import app.continuum.core.clients.ClientKey;
import app.continuum.core.clients.CombinedSeat;
import app.continuum.core.clients.Scope;
import app.continuum.core.clients.Seat;
import app.continuum.core.clients.UserKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a case says about one client. */
final class ClientLines {

    private static final Pattern SITTING = Pattern.compile("(deputy |stand-in |)(Account Manager|Producer) (\\w+)");
    private static final Pattern PROJECT = Pattern.compile("(?:in )?project (\\d+)");
    private static final Pattern OPTION = Pattern.compile("(\\w+) = (\\w+)");
    private static final Pattern PRODUCER = Pattern.compile("Producer (\\w+)");

    private final ClientKey key;
    private final long project;
    private final Map<String, Set<UserKey>> seats = new HashMap<>();
    private final List<Scope> scopes = new ArrayList<>();
    private boolean archived;
    private Optional<CombinedSeat> combined = Optional.empty();

    ClientLines(String key, long project, String sittings) {
        this.key = new ClientKey(key);
        this.project = project;
        List.of(sittings.split(", ", -1)).forEach(this::sitting);
    }

    private void sitting(String words) {
        Matcher sitting = SITTING.matcher(words);
        if (sitting.matches()) {
            seats.computeIfAbsent(sitting.group(1) + sitting.group(2), unseen -> new LinkedHashSet<>())
                    .add(new UserKey(sitting.group(3)));
        } else if (words.equals("archived")) {
            archived = true;
        } else if (!words.equals("no Account Manager") && !words.equals("no Producer")) {
            throw new IllegalArgumentException("Not a seat: " + words);
        }
    }

    void combine(String person) {
        UserKey who = new UserKey(person);
        combined = Optional.of(new CombinedSeat(who, new UserKey("head"), "small client", LocalDate.of(2027, 1, 1)));
    }

    /** One of {@code project 7}, {@code field = option in project 7}, {@code field = option anywhere}. */
    void scope(String words) {
        List<String> parts = List.of(words.split(", | (?=in project)| (?=anywhere)", -1));
        Optional<Long> inProject = first(parts, PROJECT).map(found -> Long.valueOf(found.group(1)));
        Optional<UserKey> producer = first(parts, PRODUCER).map(found -> new UserKey(found.group(1)));
        Scope scope = first(parts, OPTION)
                .<Scope>map(found -> new Scope.FieldValue(found.group(1), found.group(2), inProject, producer))
                .orElseGet(() -> new Scope.WholeProject(inProject.orElseThrow(), producer));
        scopes.add(scope);
    }

    /** Where an issue stands: {@code in project 7, field = option}. */
    static Placement placement(String words) {
        List<String> parts = List.of(words.split(", ", -1));
        Map<String, Set<String>> options = new HashMap<>();
        parts.stream().map(OPTION::matcher).filter(Matcher::matches).forEach(found -> options.computeIfAbsent(
                        found.group(1), unseen -> new LinkedHashSet<>())
                .add(found.group(2)));
        long project = first(parts, PROJECT)
                .map(found -> Long.parseLong(found.group(1)))
                .orElseThrow(() -> new IllegalArgumentException("No project: " + words));
        return new Placement(project, options);
    }

    private static Optional<Matcher> first(List<String> parts, Pattern shape) {
        return parts.stream().map(shape::matcher).filter(Matcher::matches).findFirst();
    }

    /** An issue in the project that is the client's where no scope is written out. */
    Placement home() {
        return new Placement(project, Map.of());
    }

    Client client() {
        List<Scope> stated = scopes.isEmpty() ? List.of(new Scope.WholeProject(project, Optional.empty())) : scopes;
        Seat accountManager = seat("Account Manager");
        Seat producer = seat("Producer");
        return new Client(key, key.value(), accountManager, producer, stated, combined, Optional.empty(), archived);
    }

    private Seat seat(String role) {
        Optional<UserKey> lead = seats.getOrDefault(role, Set.of()).stream().findFirst();
        return new Seat(
                lead, seats.getOrDefault("deputy " + role, Set.of()), seats.getOrDefault("stand-in " + role, Set.of()));
    }
}
