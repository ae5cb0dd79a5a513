package app.continuum.jira.admin.overview;

import app.continuum.core.agency.Agency;
import app.continuum.core.clients.Role;
import app.continuum.core.guards.Guard;
import app.continuum.core.guards.Mode;
import app.continuum.jira.words.ScreenText;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** How far an agency is set up, task by task. */
record SetUp(ScreenText text) {
    List<Task> tasks(Agency agency, boolean dryRunDone) {
        return List.of(
                new Task(text.of("continuum.setup.roles"), "start", hasNames(agency)),
                new Task(text.of("continuum.setup.fields"), "start-fields", guardsForBoth(agency)),
                new Task(text.of("continuum.setup.clients"), "start-client", hasClients(agency)),
                new Task(text.of("continuum.setup.dry-run"), "dry-run", dryRunDone),
                new Task(text.of("continuum.setup.ladder"), "guards", climbs(agency)));
    }

    /** Whether nobody has settled anything yet. */
    static boolean isFirstRun(Agency agency) {
        return agency.clients().isEmpty() && !hasNames(agency);
    }

    private static boolean hasNames(Agency agency) {
        return Arrays.stream(Role.values())
                .allMatch(role -> agency.settings().label(role).isPresent());
    }

    private static boolean guardsForBoth(Agency agency) {
        return Arrays.stream(Role.values()).allMatch(role -> agency.configuration().defaultGuards().stream()
                .anyMatch(guard -> guard.owner() == role));
    }

    private static boolean hasClients(Agency agency) {
        return agency.living().findAny().isPresent();
    }

    private static boolean climbs(Agency agency) {
        Stream<Guard> own =
                agency.configuration().guardOverrides().values().stream().flatMap(Collection::stream);
        return Stream.concat(agency.configuration().defaultGuards().stream(), own)
                .anyMatch(guard -> guard.forCounterpart() != Mode.OBSERVE);
    }
}
