package app.continuum.jira.surfaces;

import app.continuum.core.guards.FieldAliases;
import app.continuum.core.guards.FieldId;
import app.continuum.jira.edits.Proposal;
import app.continuum.jira.edits.Route;
import app.continuum.jira.requests.HttpStatus;
import app.continuum.jira.requests.RequestPath;
import app.continuum.jira.requests.SentForm;
import app.continuum.jira.requests.Unacceptable;
import app.continuum.jira.requests.UnreadForm;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One step of a bulk wizard. */
final class BulkStep implements Sent {
    /** The inputs that select an issue each. */
    static final String SELECTS = "bulkedit_";

    private static final String BEGINNING = "/secure/views/bulkedit/BulkEdit1!default.jspa";
    private static final String ACTIONS = "actions";
    private static final String MOVES = "bulkmigrate";

    private final HttpServletRequest sent;
    private final UnreadForm form;
    private final RequestPath path;
    private @Nullable List<Attempt> wanted;

    BulkStep(HttpServletRequest sent, RequestPath path) {
        this.sent = sent;
        this.form = UnreadForm.ofAction(sent);
        this.path = path;
    }

    @Override
    public Set<String> issues() throws IOException, Unacceptable {
        BulkWizard wizard = BulkWizard.of(sent);
        if (beginsAnew()) {
            wizard.beginAnew();
            wizard.sent("begin", sent.getRequestURI(), form.read().inputs());
        }
        note(wizard);
        if (wanted().isEmpty()) {
            return Set.of();
        }
        if (wizard.selection().isEmpty() || wizard.isOverfull()) {
            throw new Unacceptable(HttpStatus.BAD_REQUEST, "continuum.gate.bulk-again");
        }
        return wizard.selection();
    }

    /** Only by the address of Jira's own menu: whoever could have the gate forget what Jira remembers, could go on with it. */
    private boolean beginsAnew() throws IOException, Unacceptable {
        String below = sent.getRequestURI().substring(sent.getContextPath().length());
        return below.equals(BEGINNING) && form.read().all("reset").equals(List.of("true"));
    }

    private void note(BulkWizard wizard) throws IOException, Unacceptable {
        Set<String> selected = form.read().inputs().keySet().stream()
                .filter(input -> input.startsWith(SELECTS))
                .map(input -> input.substring(SELECTS.length()))
                .collect(Collectors.toSet());
        if (!selected.isEmpty()) {
            wizard.select(selected);
            wizard.sent("selection", sent.getRequestURI(), form.read().inputs());
        } else if (form.read().inputs().containsKey("operation")) {
            wizard.sent("operation", sent.getRequestURI(), form.read().inputs());
        }
    }

    @Override
    public boolean mayChangeSeveral() {
        return true;
    }

    @Override
    public boolean isStep() {
        return true;
    }

    @Override
    public List<Attempt> attempts(Guarded guarded) throws IOException, Unacceptable {
        Set<FieldId> several = guarded.holdingSeveral();
        List<Attempt> attempts = new ArrayList<>();
        for (Attempt attempt : wanted()) {
            attempts.add(attempt);
            // such values may be added or taken away as well as replaced
            Set<FieldId> unclear = new TreeSet<>(attempt.proposal().named());
            unclear.retainAll(several);
            if (!unclear.isEmpty()) {
                attempts.add(new Attempt(new Proposal.Illegible(unclear), attempt.route()));
            }
        }
        return attempts;
    }

    /** What this step asks for; at the last step, which carries nothing, what the steps before it have asked for. */
    private List<Attempt> wanted() throws IOException, Unacceptable {
        if (wanted == null) {
            List<Attempt> all = new ArrayList<>(wanted(form.read(), hasBoxes()));
            if (isLast(path)) {
                for (Map<String, String[]> earlier : BulkWizard.of(sent).changes()) {
                    all.addAll(wanted(new SentForm(earlier, sent), hasBoxes() && earlier.containsKey(ACTIONS)));
                }
            }
            wanted = all;
        }
        return wanted;
    }

    /** Whether a path is that of the step that begins to change the issues. */
    static boolean isLast(RequestPath path) {
        return path.action().contains("perform") || path.command().contains("perform");
    }

    /** Whether fields are ticked on a step; those of a move are not, and all it is sent counts. */
    private boolean hasBoxes() {
        return !path.action().startsWith(MOVES);
    }

    private static List<Attempt> wanted(SentForm step, boolean hasBoxes) {
        List<Attempt> wanted = new ArrayList<>();
        Proposal proposal = new Proposal.Form(chosen(step, hasBoxes));
        if (!proposal.named().isEmpty()) {
            wanted.addAll(Attempt.update(proposal));
        }
        for (Optional<Long> project : Destination.projects(step)) {
            project.ifPresent(
                    id -> wanted.add(new Attempt(proposal, new Route.Move(Optional.of(id), Optional.empty(), false))));
        }
        return wanted;
    }

    /** The inputs of the fields that are ticked: the form sends those of all others too. */
    private static Map<String, String[]> chosen(SentForm step, boolean hasBoxes) {
        List<String> ticked = step.all(ACTIONS);
        if (!hasBoxes) {
            return step.inputs();
        }
        Map<String, String[]> chosen = new LinkedHashMap<>();
        step.inputs().forEach((input, values) -> {
            if (isOf(ticked, input)) {
                chosen.put(input, values);
            }
        });
        if (!ticked.isEmpty()) {
            // a field that is ticked and not sent is cleared
            chosen.put(Proposal.Form.FORCED, ticked.toArray(String[]::new));
        }
        return chosen;
    }

    private static boolean isOf(List<String> ticked, String input) {
        List<FieldId> fields = FieldAliases.fieldsCalled(Proposal.Form.fieldName(input));
        return ticked.stream()
                .flatMap(name -> FieldAliases.fieldsCalled(name.strip()).stream())
                .anyMatch(fields::contains);
    }

    @Override
    public void passed() {
        BulkWizard wizard = BulkWizard.of(sent);
        form.known().ifPresent(step -> {
            if (!wanted(step, hasBoxes()).isEmpty()) {
                wizard.change(step.inputs());
            }
            if (isFurther(step)) {
                wizard.sentToo(sent.getRequestURI(), step.inputs());
            }
        });
    }

    /** Whether it comes after the choice of the operation, and before the last step. */
    private boolean isFurther(SentForm step) {
        return "POST".equals(sent.getMethod())
                && !isLast(path)
                && !step.inputs().containsKey("operation")
                && step.inputs().keySet().stream().noneMatch(input -> input.startsWith(SELECTS));
    }

    @Override
    public HttpServletRequest request() {
        return form.request();
    }
}
