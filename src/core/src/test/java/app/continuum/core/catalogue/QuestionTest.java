package app.continuum.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import app.continuum.core.clients.Role;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QuestionTest {

    private final Catalogue first = Catalogue.first();

    @Test
    void asksAboutEverythingAgenciesAreKnownToDifferOn() {
        assertThat(Question.of(first))
                .allMatch(Question::known)
                .extracting(Question::toDo)
                .containsExactlyInAnyOrderElementsOf(Question.knownToDiffer());
    }

    @Test
    void suggestsTwoOrThreeAnswersAndTheFirstStopIsAmongThem() {
        for (Question question : Question.of(first)) {
            Stop stop = first.toDo(question.toDo()).orElseThrow().stop();

            assertThat(question.answers()).hasSizeBetween(2, 3).doesNotHaveDuplicates();
            assertThat(question.answers())
                    .as(question.toDo())
                    .anyMatch(answer -> answer.agreement().stop() == stop);
        }
    }

    @Test
    void everyAnswerSettlesAndEverySharedOneSaysWhoHasTheLastWord() {
        for (Suggestion answer : Suggestion.values()) {
            assertThat(answer.agreement().settled()).isTrue();
            assertThat(answer.agreement().tieBreak().isPresent())
                    .isEqualTo(answer.agreement().stop() == Stop.SHARED);
        }
        assertThat(Suggestion.SHARED_PRODUCER.agreement())
                .isEqualTo(new Agreement(Stop.SHARED, Optional.of(Role.PRODUCER), true, false));
    }

    @Test
    void asksNoMoreOnceItIsAnswered() {
        Question question = Question.of(first).get(0);

        Catalogue answered =
                first.agreeing(question.toDo(), question.answers().get(0).agreement());

        assertThat(Question.of(answered)).hasSize(7).extracting(Question::toDo).doesNotContain(question.toDo());
    }

    @Test
    void asksAboutTheAgencysOwnToDosTooButNotAboutThoseTakenOut() {
        Catalogue more = first.adding("Write the case study", Stop.AM_LED, Knowledge.CLIENT);

        List<Question> questions = Question.of(more);

        assertThat(questions).hasSize(9);
        assertThat(questions.get(8).known()).isFalse();
        assertThat(questions.get(8).answers()).isNotEmpty();
        assertThat(Question.of(more.agreeing("own-1", new Agreement(Stop.AM_LED, Optional.empty(), false, true))))
                .hasSize(8);
    }
}
