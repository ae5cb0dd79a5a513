package app.continuum.jira.preferences;

import static org.assertj.core.api.Assertions.assertThat;

import app.continuum.core.clients.UserKey;
import app.continuum.core.mail.MailPreferences;
import app.continuum.core.mail.MailTiming;
import app.continuum.core.mail.MailTopic;
import app.continuum.jira.tables.TestDatabase;
import app.continuum.jira.tables.TestTables;
import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.List;
import net.java.ao.DBParam;
import org.junit.jupiter.api.Test;

/** What preferences keep to, wherever Jira keeps their tables. */
abstract class PreferencesContract {
    private static final UserKey PAUL = new UserKey("paul");
    private static final UserKey ANNA = new UserKey("anna");
    private static final MailPreferences QUIET =
            MailPreferences.USUAL.with(MailTopic.ASKED, MailTiming.DAILY).with(MailTopic.ACKNOWLEDGE, MailTiming.NEVER);

    private final ActiveObjects tables;
    private final Preferences preferences;

    PreferencesContract(TestDatabase database) {
        tables = TestTables.of(database, List.of(PreferenceRow.class));
        preferences = new Preferences(tables);
    }

    @Test
    void holdTheUsualForWhoeverHasChosenNothing() {
        preferences.keep(PAUL, QUIET);

        assertThat(preferences.mails(ANNA)).isEqualTo(MailPreferences.USUAL);
        assertThat(preferences.people()).containsExactly(PAUL);
    }

    @Test
    void giveBackWhatWasChosenLast() {
        preferences.keep(PAUL, QUIET);
        preferences.keep(ANNA, QUIET);
        preferences.keep(PAUL, QUIET.with(MailTopic.ASKED, MailTiming.NEVER));

        assertThat(preferences.mails(PAUL).timing(MailTopic.ASKED)).isEqualTo(MailTiming.NEVER);
        assertThat(preferences.mails(PAUL).timing(MailTopic.ACKNOWLEDGE)).isEqualTo(MailTiming.NEVER);
        assertThat(preferences.mails(ANNA).timing(MailTopic.ASKED)).isEqualTo(MailTiming.DAILY);
    }

    @Test
    void takeWhatAnotherVersionHasWrittenForNotChosen() {
        tables.create(
                PreferenceRow.class,
                new DBParam("PERSON_KEY", PAUL.value()),
                new DBParam("MAILS", "ASKED=HOURLY,BIRTHDAY=DAILY,ACKNOWLEDGE=AT_ONCE,DECIDED=NEVER"));

        MailPreferences read = preferences.mails(PAUL);

        assertThat(read.timing(MailTopic.ASKED)).isEqualTo(MailTiming.AT_ONCE);
        assertThat(read.timing(MailTopic.ACKNOWLEDGE)).isEqualTo(MailTiming.DAILY);
        assertThat(read.timing(MailTopic.DECIDED)).isEqualTo(MailTiming.NEVER);
    }
}
