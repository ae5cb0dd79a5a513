package app.continuum.core.setup;

import static org.assertj.core.api.Assertions.assertThat;

import app.continuum.core.clients.Role;
import app.continuum.core.guards.FieldId;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldSuggestionsTest {
    private static final String STOCK = "com.atlassian.jira.plugin.system.customfieldtypes:";

    @ParameterizedTest(name = "{1} ({2}) is suggested for {0}")
    @CsvSource({
        "BRIEF, Creative Brief, textarea",
        "BRIEF, Kreativ-Briefing, textarea",
        "BRIEF, Briefing des Kunden, textarea",
        "BRIEF, Aufgabenstellung, textfield",
        "STRATEGY, Kundenstrategie, textarea",
        "STRATEGY, Brand strategy 2026, textarea",
        "OBJECTIVES, Ziele, textarea",
        "OBJECTIVES, Campaign goals, multiselect",
        "PRICE, Angebotspreis, float",
        "PRICE, Price (EUR), float",
        "AUDIENCE, Zielgruppe, select",
        "AUDIENCE, TARGET AUDIENCE, labels",
        "START, Start date, datepicker",
        "START, Startdatum, datepicker",
        "TARGET_START, Geplanter Start, datepicker",
        "TARGET_END, Target end, datetime",
        "TARGET_END, Enddatum, datepicker",
    })
    void suggestsByNameAndType(Responsibility responsibility, String name, String type) {
        assertThat(among(field(1, "Team", "select"), field(2, name, type)).best(responsibility))
                .contains(new FieldId("customfield_2"));
    }

    @ParameterizedTest(name = "{1} ({2}) is not suggested for {0}")
    @CsvSource({
        "OBJECTIVES, Zielgruppe, textarea",
        "AUDIENCE, Ziele, textarea",
        "BRIEF, Briefly told, textarea",
        "BRIEF, Briefing, datepicker",
        "START, Start, textfield",
        "PRICE, Price, datepicker",
        "SPRINT, Sprint, textfield",
    })
    void doesNotSuggestWhatOnlyLooksLikeIt(Responsibility responsibility, String name, String type) {
        assertThat(among(field(1, name, type)).best(responsibility)).isEmpty();
    }

    @Test
    void prefersTheWholeNameToAPartAndTheFewerOtherWords() {
        FieldSuggestions suggestions = among(
                field(1, "Notes on the brief for the printer", "textarea"),
                field(2, "Client brief", "textarea"),
                field(3, "Brief of the printer", "textarea"));

        assertThat(suggestions.best(Responsibility.BRIEF)).contains(new FieldId("customfield_2"));
    }

    @Test
    void ofEqualsSuggestsTheSameOneEveryTime() {
        List<KnownField> twins = List.of(field(2, "Strategy", "textarea"), field(1, "Strategy", "textarea"));

        assertThat(new FieldSuggestions(twins).best(Responsibility.STRATEGY)).contains(new FieldId("customfield_1"));
    }

    @Test
    void takesTheDescriptionForTheBriefWhereNothingIsCalledSo() {
        KnownField description = new KnownField(new FieldId("description"), "Description", "");

        assertThat(among(description).best(Responsibility.BRIEF)).contains(description.field());
        assertThat(among(description, field(1, "Project brief", "textarea")).best(Responsibility.BRIEF))
                .contains(new FieldId("customfield_1"));
    }

    @Test
    void leavesTheDeadlineWithJirasOwnFieldWhateverElseIsCalledSo() {
        KnownField due = new KnownField(FieldId.DUE_DATE, "Fälligkeitsdatum", "");

        assertThat(among(field(1, "Deadline", "datepicker"), due).best(Responsibility.DEADLINE))
                .contains(FieldId.DUE_DATE);
        assertThat(among(field(1, "Deadline", "datepicker")).best(Responsibility.DEADLINE))
                .contains(new FieldId("customfield_1"));
    }

    @Test
    void knowsTheTypesOfBoardsAndPlansWhateverTheirFieldsAreCalled() {
        FieldSuggestions suggestions = among(
                new KnownField(new FieldId("customfield_1"), "Iteration", "com.pyxis.greenhopper.jira:gh-sprint"),
                new KnownField(
                        new FieldId("customfield_2"), "Von", "com.atlassian.jpo:jpo-custom-field-baseline-start"),
                new KnownField(new FieldId("customfield_3"), "Bis", "com.atlassian.jpo:jpo-custom-field-baseline-end"));

        assertThat(suggestions.best(Responsibility.SPRINT)).contains(new FieldId("customfield_1"));
        assertThat(suggestions.best(Responsibility.TARGET_START)).contains(new FieldId("customfield_2"));
        assertThat(suggestions.best(Responsibility.TARGET_END)).contains(new FieldId("customfield_3"));
    }

    @Test
    void fieldsAreMadeForTheAccountManagerAloneAndOnlyTheSprintWaits() {
        assertThat(Arrays.stream(Responsibility.values()).filter(Responsibility::canBeMade))
                .containsExactly(
                        Responsibility.BRIEF,
                        Responsibility.STRATEGY,
                        Responsibility.OBJECTIVES,
                        Responsibility.PRICE,
                        Responsibility.AUDIENCE)
                .allMatch(responsibility -> responsibility.owner() == Role.ACCOUNT_MANAGER);
        assertThat(Arrays.stream(Responsibility.values()).filter(Responsibility::offAtFirst))
                .containsExactly(Responsibility.SPRINT);
    }

    private static FieldSuggestions among(KnownField... fields) {
        return new FieldSuggestions(List.of(fields));
    }

    private static KnownField field(int number, String name, String type) {
        return new KnownField(new FieldId("customfield_" + number), name, STOCK + type);
    }
}
