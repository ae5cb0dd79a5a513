package app.continuum.jira.admin.guards;

import app.continuum.core.agency.Agency;
import app.continuum.core.clients.Client;
import app.continuum.core.guards.Departure;
import app.continuum.core.guards.Guard;
import app.continuum.jira.admin.Choice;
import app.continuum.jira.admin.Paging;
import app.continuum.jira.pages.FormState;
import app.continuum.jira.words.ScreenText;
import app.continuum.jira.words.VerdictWords;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The list of clients beside the agency's guards: which of them depart from those, and how. */
final class ClientGuards {
    private static final String ALL = "ALL";
    private static final String DEPARTING = "DEPARTING";

    private final VerdictWords words;
    private final ScreenText text;

    ClientGuards(VerdictWords words, ScreenText text) {
        this.words = words;
        this.text = text;
    }

    /** The part of the list that is asked for: by a text in the client's key or name, and by how it departs. */
    Map<String, Object> context(FormState asked, Agency agency) {
        String query = asked.value("q");
        String show = asked.value("show").isEmpty() ? DEPARTING : asked.value("show");
        List<Client> clients = agency.clients().stream()
                .filter(client -> matches(client, query.toLowerCase(Locale.ROOT)))
                .filter(client -> isShown(departures(agency, client), show))
                .toList();
        Paging paging = Paging.of(asked, clients.size());
        Map<String, Object> context = new HashMap<>();
        context.put(
                "clients",
                paging.cut(clients).stream().map(client -> line(agency, client)).toList());
        context.put("anyClients", !clients.isEmpty());
        context.put("pagingHtml", paging.markup(text, Map.of("q", query, "show", show)));
        context.put("asked", new FormState(Map.of("q", List.of(query), "show", List.of(show))));
        context.put("shows", shows());
        return context;
    }

    private static boolean matches(Client client, String query) {
        return client.key().value().toLowerCase(Locale.ROOT).contains(query)
                || client.name().toLowerCase(Locale.ROOT).contains(query);
    }

    private static boolean isShown(List<Departure> departures, String show) {
        return switch (show) {
            case ALL -> true;
            case DEPARTING -> !departures.isEmpty();
            default ->
                departures.stream().anyMatch(departure -> departure.name().equals(show));
        };
    }

    private static List<Departure> departures(Agency agency, Client client) {
        return own(agency, client)
                .map(guard -> departure(agency, guard))
                .filter(departure -> departure != Departure.NONE)
                .toList();
    }

    private static Departure departure(Agency agency, Guard own) {
        return Departure.of(own, Optional.ofNullable(agency.defaults().get(own.field())));
    }

    private static Stream<Guard> own(Agency agency, Client client) {
        return agency.configuration().guardOverrides().getOrDefault(client.key(), List.of()).stream();
    }

    private List<Choice> shows() {
        Stream<Choice> wide = Stream.of(
                new Choice(DEPARTING, text.of("continuum.admin.guards.show.departing")),
                new Choice(ALL, text.of("continuum.admin.guards.show.all")));
        Stream<Choice> narrow = Arrays.stream(Departure.values())
                .filter(departure -> departure != Departure.NONE)
                .map(departure -> new Choice(departure.name(), text.of("continuum.departure." + departure)));
        return Stream.concat(wide, narrow).toList();
    }

    private ClientGuardsLine line(Agency agency, Client client) {
        return new ClientGuardsLine(
                client.key().value(),
                client.name(),
                client.archived(),
                own(agency, client)
                        .map(guard -> mark(guard, departure(agency, guard)))
                        .sorted(Comparator.comparing(ClientGuardsLine.Mark::guard))
                        .toList());
    }

    private ClientGuardsLine.Mark mark(Guard guard, Departure departure) {
        return new ClientGuardsLine.Mark(
                text.with(
                        "continuum.admin.guards.mark",
                        words.fieldName(guard.field()),
                        words.mode(guard.forCounterpart()),
                        words.mode(guard.forOthers())),
                text.of("continuum.departure." + departure),
                DepartureMark.lozenge(departure));
    }
}
