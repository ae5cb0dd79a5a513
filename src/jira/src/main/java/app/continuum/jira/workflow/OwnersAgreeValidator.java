package app.continuum.jira.workflow;

import app.continuum.jira.gate.FailureChoice;
import app.continuum.jira.words.ScreenText;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * "Continuum: owners agree", as Jira makes it for each transition. It stands where the feature is switched off too. Workflows keep the name of this class, so
 * it does not change.
 */
public final class OwnersAgreeValidator implements Validator {
    private static final Logger LOG = LoggerFactory.getLogger(OwnersAgreeValidator.class);

    private final Optional<TransitionGuard> guard;
    private final Optional<FailureChoice> choice;
    private final ScreenText text;

    /** A validator before a guard, which may be switched off. */
    public OwnersAgreeValidator(Optional<TransitionGuard> guard, Optional<FailureChoice> choice, ScreenText text) {
        this.guard = guard;
        this.choice = choice;
        this.text = text;
    }

    @Override
    @SuppressWarnings("rawtypes") // as OSWorkflow declares it
    public void validate(Map transientVars, Map args, PropertySet ps) throws InvalidInputException {
        if (guard.isPresent()) {
            guard.get().check(transientVars, args);
        } else if (failsClosed()) {
            InvalidInputException refusal = new InvalidInputException();
            refusal.addError(text.of("continuum.gate.failed"));
            throw refusal;
        }
    }

    /** What the administrator chose; open where that cannot be read. */
    private boolean failsClosed() {
        try {
            return choice.filter(FailureChoice::isClosed).isPresent();
        } catch (RuntimeException | LinkageError unreadable) {
            LOG.error(
                    "Whether transitions are to be refused while the validator is switched off cannot be read",
                    unreadable);
            return false;
        }
    }
}
