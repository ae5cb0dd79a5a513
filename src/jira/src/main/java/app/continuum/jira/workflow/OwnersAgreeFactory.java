package app.continuum.jira.workflow;

import app.continuum.core.markup.Escaper;
import app.continuum.jira.words.ScreenText;
import com.atlassian.jira.plugin.workflow.WorkflowPluginValidatorFactory;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives the validator's templates what they show, and reads its form. */
public final class OwnersAgreeFactory implements WorkflowPluginValidatorFactory {
    private static final String VIEW = "view";
    private static final ChosenFields EVERY = new ChosenFields(Set.of());

    private final Optional<ValidatorForm> form;
    private final ScreenText text;

    /** A factory before a form, which may be switched off. */
    public OwnersAgreeFactory(Optional<ValidatorForm> form, ScreenText text) {
        this.form = form;
        this.text = text;
    }

    @Override
    public Map<String, ?> getVelocityParams(String resourceName, @Nullable AbstractDescriptor descriptor) {
        ChosenFields chosen =
                descriptor instanceof ValidatorDescriptor kept ? ChosenFields.kept(kept.getArgs()) : EVERY;
        return resourceName.equals(VIEW) ? view(chosen) : form(chosen);
    }

    @Override
    public Map<String, ?> getDescriptorParams(Map<String, Object> formParams) {
        return ChosenFields.sent(formParams).arguments();
    }

    private Map<String, Object> view(ChosenFields chosen) {
        String sentence = form.map(shown -> shown.sentence(chosen)).orElseGet(() -> text.of("continuum.switched-off"));
        return open(Map.of("sentenceHtml", Escaper.escape(sentence)));
    }

    private Map<String, Object> form(ChosenFields chosen) {
        return open(Map.of(
                "text", text,
                "every", chosen.isEveryGuarded(),
                "fields", form.map(shown -> shown.boxes(chosen)).orElse(List.of())));
    }

    /** Jira may add to what it is given. */
    private static Map<String, Object> open(Map<String, Object> shown) {
        return new HashMap<>(shown);
    }
}
