package app.continuum.jira.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.continuum.jira.gate.FailureChoice;
import app.continuum.jira.words.ScreenText;
import com.atlassian.sal.api.message.I18nResolver;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.InvalidInputException;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The validator while its feature is switched off. */
class OwnersAgreeValidatorTest {
    private final FailureChoice choice = mock(FailureChoice.class);
    private final ScreenText text = new ScreenText(mock(I18nResolver.class, call -> call.getArgument(0)));
    private final OwnersAgreeValidator validator =
            new OwnersAgreeValidator(Optional.empty(), Optional.of(choice), text);

    @Test
    void letsTransitionsPass() {
        assertThatCode(this::validate).doesNotThrowAnyException();
    }

    @Test
    void refusesThemWhereTheAgencyFailsClosed() {
        when(choice.isClosed()).thenReturn(true);

        InvalidInputException refusal = catchThrowableOfType(InvalidInputException.class, this::validate);

        assertThat(refusal.getGenericErrors()).containsExactly("continuum.gate.failed");
    }

    @Test
    void letsThemPassWhereTheChoiceCannotBeRead() {
        when(choice.isClosed()).thenThrow(new IllegalStateException("no database"));

        assertThatCode(this::validate).doesNotThrowAnyException();
    }

    private void validate() throws InvalidInputException {
        validator.validate(Map.of(), Map.of(), mock(PropertySet.class));
    }
}
