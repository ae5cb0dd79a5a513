package app.continuum.workbench.jira.edits;

import app.continuum.workbench.host.WorkflowValidator;
import app.continuum.workbench.jira.issues.Errors;
import app.continuum.workbench.jira.issues.JiraIssue;
import app.continuum.workbench.jira.people.JiraUser;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.WorkflowContext;
import com.opensymphony.workflow.WorkflowException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Asks the validators of a step, as the workflow engine does: the first that refuses ends it. */
public final class Validation {
    private static final PropertySet NO_PROPERTIES = new PropertySet() {};

    private final Supplier<List<WorkflowValidator>> modules;
    private final StepValidators validators;
    private final Issues issues;

    public Validation(Supplier<List<WorkflowValidator>> modules, StepValidators validators, Issues issues) {
        this.modules = modules;
        this.validators = validators;
        this.issues = issues;
    }

    /** Adds what the validators of a step have against it, given the issue with the values tried on it. */
    void check(JiraUser user, JiraIssue tried, Transition step, Errors errors) {
        try {
            for (StepValidator validator : validators.of(step.id())) {
                ask(validator, user, tried);
            }
        } catch (InvalidInputException refusal) {
            refusal.getGenericErrors().forEach(errors::addErrorMessage);
            refusal.getErrors().forEach(errors::addError);
        } catch (WorkflowException failure) {
            errors.addErrorMessage(String.valueOf(failure.getMessage()));
        }
    }

    private void ask(StepValidator validator, JiraUser user, JiraIssue tried) throws WorkflowException {
        Optional<WorkflowValidator> module = modules.get().stream()
                .filter(each -> each.key().equals(validator.moduleKey()))
                .findFirst();
        if (module.isEmpty()) {
            InvalidInputException missing = new InvalidInputException();
            missing.addError("Could not find the workflow validator " + validator.moduleKey());
            throw missing;
        }
        WorkflowContext caller = () -> user == null ? null : user.key();
        Map<String, Object> transientVars = new HashMap<>();
        transientVars.put("issue", tried);
        transientVars.put("originalissueobject", issues.getIssueObject(tried.getId()));
        transientVars.put("actionId", validator.step());
        transientVars.put("context", caller);
        module.get().make().validate(transientVars, new HashMap<>(validator.arguments()), NO_PROPERTIES);
    }
}
