package app.continuum.core.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MailPreferencesTest {
    @ParameterizedTest
    @EnumSource
    void holdsTheUsualForWhoeverHasChosenNothing(MailTopic topic) {
        assertThat(MailPreferences.USUAL.timing(topic)).isEqualTo(topic.usual());
        assertThat(topic.timings()).contains(topic.usual(), MailTiming.NEVER);
    }

    @Test
    void changesOnlyWhatIsChosen() {
        MailPreferences quiet = MailPreferences.USUAL.with(MailTopic.DECIDED, MailTiming.NEVER);

        assertThat(quiet.timing(MailTopic.DECIDED)).isEqualTo(MailTiming.NEVER);
        assertThat(quiet.timing(MailTopic.ASKED)).isEqualTo(MailTiming.AT_ONCE);
        assertThat(quiet.with(MailTopic.DECIDED, MailTiming.DAILY).timing(MailTopic.DECIDED))
                .isEqualTo(MailTiming.DAILY);
    }

    @Test
    void refusesToMailEachThingToAcknowledgeByItself() {
        assertThat(MailTopic.ACKNOWLEDGE.timings()).containsExactly(MailTiming.DAILY, MailTiming.NEVER);
        assertThatThrownBy(() -> MailPreferences.USUAL.with(MailTopic.ACKNOWLEDGE, MailTiming.AT_ONCE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ACKNOWLEDGE");
    }
}
