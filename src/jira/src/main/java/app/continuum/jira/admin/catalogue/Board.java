package app.continuum.jira.admin.catalogue;

import app.continuum.core.agency.Agency;
import app.continuum.core.catalogue.Agreement;
import app.continuum.core.catalogue.Catalogue;
import app.continuum.core.catalogue.Question;
import app.continuum.core.catalogue.Stop;
import app.continuum.core.catalogue.Suggestion;
import app.continuum.core.catalogue.ToDo;
import app.continuum.core.clients.ClientKey;
import app.continuum.core.diagram.Lock;
import app.continuum.core.guards.FieldId;
import app.continuum.core.guards.Guard;
import app.continuum.core.guards.Mode;
import app.continuum.jira.admin.Choice;
import app.continuum.jira.words.ScreenText;
import app.continuum.jira.words.VerdictWords;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A catalogue laid out as cards on its five stops, with the questions that are still to be settled. */
final class Board {
    private final Agency agency;
    private final Optional<ClientKey> client;
    private final VerdictWords words;
    private final ScreenText text;
    private final AgreementWords agreements;
    private final Map<FieldId, Guard> guards;

    Board(Agency agency, Optional<ClientKey> client, VerdictWords words, ScreenText text) {
        this.agency = agency;
        this.client = client;
        this.words = words;
        this.text = text;
        this.agreements = new AgreementWords(words, text);
        this.guards = client.map(agency::guards).orElseGet(agency::defaults);
    }

    List<Column> columns(Catalogue catalogue) {
        return Arrays.stream(Stop.values())
                .map(stop -> new Column(
                        stop.name(),
                        agreements.stop(stop),
                        catalogue.at(stop).stream().map(this::card).toList()))
                .toList();
    }

    List<Card> takenOut(Catalogue catalogue) {
        return catalogue.takenOut().stream().map(this::card).toList();
    }

    List<QuestionLine> questions(Catalogue catalogue) {
        return Question.of(catalogue).stream()
                .map(question ->
                        question(question, label(catalogue.toDo(question.toDo()).orElseThrow())))
                .toList();
    }

    private QuestionLine question(Question question, String label) {
        String key = "continuum.question." + question.toDo();
        return new QuestionLine(
                question.toDo(),
                question.known()
                        ? text.of(key)
                        : text.with(
                                "continuum.catalogue.question",
                                label.isEmpty() ? text.of("continuum.catalogue.nameless") : label),
                question.known() ? text.of(key + ".why") : "",
                question.answers().stream()
                        .map(answer -> answer(question.toDo(), answer))
                        .toList());
    }

    private QuestionLine.AnswerLine answer(String toDo, Suggestion answer) {
        Agreement agreement = answer.agreement();
        return new QuestionLine.AnswerLine(
                Step.ANSWER.of(toDo) + ":" + answer,
                agreements.agreed(agreement),
                agreement.stop().name(),
                tieBreak(agreement));
    }

    private static String tieBreak(Agreement agreement) {
        return agreement.tieBreak().map(Enum::name).orElse("");
    }

    private Card card(ToDo toDo) {
        Optional<Lock> lock = Lock.before(toDo.fields(), guards, words::fieldName);
        Agreement agencys = agency.configuration()
                .catalogue()
                .agency()
                .toDo(toDo.id())
                .map(ToDo::agreement)
                .orElse(toDo.agreement());
        boolean departs = client.isPresent() && !agencys.equals(toDo.agreement());
        return new Card(
                toDo.id(),
                label(toDo),
                toDo.stop().name(),
                toDo.knowledge().name(),
                tieBreak(toDo.agreement()),
                toDo.settled(),
                toDo.takenOut(),
                lock.map(this::words).orElse(""),
                lock.filter(held -> held.mode().compareTo(Mode.HEADS_UP) >= 0).isPresent(),
                toDo.fields().stream()
                        .map(field -> new Choice(field.value(), words.fieldName(field)))
                        .toList(),
                departs ? agreements.whole(agencys) : "",
                agencys.stop().name(),
                tieBreak(agencys),
                agencys.settled(),
                agencys.takenOut());
    }

    private String words(Lock lock) {
        return text.with(
                "continuum.drawing.lock",
                String.join(", ", lock.fields()),
                text.of("continuum.drawing.mode." + lock.mode()));
    }

    private String label(ToDo toDo) {
        return toDo.title().orElseGet(() -> Catalogue.isFirst(toDo.id()) ? text.of(toDo.messageKey()) : "");
    }
}
