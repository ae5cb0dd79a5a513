package app.continuum.workbench.host;

import com.opensymphony.workflow.Validator;
import java.util.Map;

/** A workflow validator of the app: how an administrator meets it, and what is asked at each transition. */
public interface WorkflowValidator {
    /** The module's complete key. */
    String key();

    /** What it is called, in the reader's language. */
    String name();

    /** What it does, in the reader's language. */
    String description();

    /** The rows of the form by which it is put on a transition. */
    String inputRows();

    /** The rows of the form by which it is changed, filled with what is kept. */
    String editRows(Map<String, String> arguments);

    /** What it does on this transition. */
    String view(Map<String, String> arguments);

    /** What is to be kept of a form. */
    Map<String, String> arguments(Map<String, String[]> form);

    /** A new one, as for each transition. */
    Validator make();
}
