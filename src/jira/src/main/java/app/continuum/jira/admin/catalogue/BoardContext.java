package app.continuum.jira.admin.catalogue;

import app.continuum.core.agency.Agency;
import app.continuum.core.catalogue.Catalogue;
import app.continuum.core.catalogue.Knowledge;
import app.continuum.core.catalogue.Stop;
import app.continuum.core.clients.Client;
import app.continuum.core.clients.Role;
import app.continuum.jira.admin.Choice;
import app.continuum.jira.pages.FormState;
import app.continuum.jira.words.ScreenText;
import app.continuum.jira.words.VerdictWords;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the template of the board is filled with. */
final class BoardContext {
    private final Agency agency;
    private final Optional<Client> client;
    private final List<Choice> fields;
    private final VerdictWords words;
    private final ScreenText text;
    private final Board board;

    BoardContext(Agency agency, Optional<Client> client, List<Choice> fields, VerdictWords words, ScreenText text) {
        this.agency = agency;
        this.client = client;
        this.fields = fields;
        this.words = words;
        this.text = text;
        this.board = new Board(agency, client.map(Client::key), words, text);
    }

    /**
     * The board of a catalogue.
     *
     * @param form what is wrong with what was typed
     * @param changed whether it shows what is not saved
     */
    Map<String, Object> of(Catalogue catalogue, FormState form, List<String> problems, boolean changed) {
        Map<String, Object> context = new HashMap<>();
        context.put("form", form);
        context.put("problems", problems);
        context.put("faulty", !form.isSound());
        context.put("changed", changed);
        context.put("saved", changed ? "" : form.value("saved"));
        context.put("columns", board.columns(catalogue));
        context.put("takenOut", board.takenOut(catalogue));
        context.put("questions", board.questions(catalogue));
        context.put("openQuestions", Integer.toString(catalogue.unsettled().size()));
        context.put("client", client.map(one -> one.key().value()).orElse(""));
        context.put("clientName", client.map(Client::name).orElse(""));
        context.put("clients", clients());
        context.put("stops", stops());
        context.put("knowledges", knowledges());
        context.put("roles", roles());
        context.put("fields", client.isPresent() ? List.of() : fields);
        return context;
    }

    private List<Choice> stops() {
        AgreementWords agreements = new AgreementWords(words, text);
        return Arrays.stream(Stop.values())
                .map(stop -> new Choice(stop.name(), agreements.stop(stop)))
                .toList();
    }

    private List<Choice> knowledges() {
        return Arrays.stream(Knowledge.values())
                .map(knowledge -> new Choice(knowledge.name(), text.of("continuum.drawing.knowledge." + knowledge)))
                .toList();
    }

    private List<Choice> roles() {
        return Arrays.stream(Role.values())
                .map(role -> new Choice(role.name(), words.roleLabel(role)))
                .toList();
    }

    /** The clients that have something otherwise. */
    private List<Choice> clients() {
        return agency.configuration().catalogue().overrides().keySet().stream()
                .map(key -> new Choice(key.value(), agency.nameOf(key)))
                .sorted(Comparator.comparing(Choice::label, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }
}
