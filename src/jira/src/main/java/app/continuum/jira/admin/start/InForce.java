package app.continuum.jira.admin.start;

import app.continuum.core.agency.Agency;
import app.continuum.core.agency.Configuration;
import app.continuum.core.clients.Client;
import app.continuum.core.guards.Guard;
import app.continuum.core.guards.Mode;
import app.continuum.jira.words.ScreenText;
import app.continuum.jira.words.VerdictWords;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is in force for clients that live: the agency's guards, as soon as there is such a client, and those of their own. */
record InForce(List<Guard> ofAgency, List<Guard> ofClients, boolean anyClient) {
    static InForce in(Agency agency) {
        Configuration configuration = agency.configuration();
        List<Client> living = agency.living().toList();
        List<Guard> own = living.stream()
                .map(client -> configuration.guardOverrides().getOrDefault(client.key(), List.of()))
                .flatMap(Collection::stream)
                .toList();
        return new InForce(configuration.defaultGuards(), own, !living.isEmpty());
    }

    /** Whether it keeps nobody from anything, and tells nobody of anything. */
    boolean isOnlyObserved() {
        return guards().allMatch(guard -> guard.forCounterpart() == Mode.OBSERVE);
    }

    /** What is in force, and what to do next. */
    String sentence(VerdictWords words, ScreenText text) {
        if (!anyClient) {
            return text.of("continuum.start.look.no-client");
        }
        if (guards().findAny().isEmpty()) {
            return text.of("continuum.start.look.no-guard");
        }
        return isOnlyObserved()
                ? text.of("continuum.start.look.observed")
                : text.with("continuum.start.look.in-force", modes(words));
    }

    /** The page on which to do it, where it is not the dry run. */
    String page() {
        if (!anyClient) {
            return "start-client";
        }
        return guards().findAny().isEmpty() ? "start-fields" : "";
    }

    private String modes(VerdictWords words) {
        return Arrays.stream(Mode.values())
                .filter(mode -> count(mode) > 0)
                .map(mode -> words.mode(mode) + " " + count(mode))
                .collect(Collectors.joining(", "));
    }

    private long count(Mode mode) {
        return guards().filter(guard -> guard.forCounterpart() == mode).count();
    }

    private Stream<Guard> guards() {
        return Stream.concat(ofAgency.stream(), ofClients.stream());
    }
}
