package app.continuum.jira.surfaces;

import app.continuum.core.guards.FieldId;
import app.continuum.jira.edits.Numbers;
import app.continuum.jira.edits.Proposal;
import app.continuum.jira.edits.WorkLogged;
import app.continuum.jira.requests.SentForm;
import app.continuum.jira.requests.Unacceptable;
import app.continuum.jira.requests.UnreadForm;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A form sent to an action that changes one issue. */
final class SentToAction implements Sent {
    /** The inputs by which one of Jira's forms or another names the issue. */
    private static final List<String> ISSUE_INPUTS = List.of("issueId", "id", "key", "issueKey");

    private final UnreadForm form;
    private final Function<SentForm, List<Attempt>> reader;

    SentToAction(HttpServletRequest sent, Function<SentForm, List<Attempt>> reader) {
        this.form = UnreadForm.ofAction(sent);
        this.reader = reader;
    }

    static List<Attempt> edit(SentForm form) {
        return Attempt.update(new Proposal.Form(form.inputs()));
    }

    /** The edit page empties what it shows and is not sent. */
    static List<Attempt> wholePage(SentForm form) {
        return Attempt.update(new Proposal.Form(form.inputs(), true));
    }

    /** A form for one field, which is emptied where the request does not carry it. */
    static List<Attempt> only(String field, SentForm form) {
        Map<String, String[]> inputs = new LinkedHashMap<>(form.inputs());
        inputs.put(Proposal.Form.FORCED, new String[] {field});
        return Attempt.update(new Proposal.Form(inputs));
    }

    /** The dialog for labels, which sets those of a custom field where the request names one. */
    static List<Attempt> labels(SentForm form) {
        Set<FieldId> custom = form.all("customFieldId").stream()
                .flatMap(id -> Numbers.readings(id).stream())
                .map(id -> new FieldId("customfield_" + id))
                .collect(Collectors.toSet());
        List<Attempt> attempts = new ArrayList<>(only("labels", form));
        attempts.addAll(Attempt.update(new Proposal.Illegible(custom)));
        return attempts;
    }

    static List<Attempt> work(SentForm form) {
        return Attempt.update(new Proposal.Work(WorkLogged.by(form.all("adjustEstimate"), form.all("newEstimate"))));
    }

    /** The screen of a step empties what it shows and is not sent, but a step that is taken without its screen does not. */
    static List<Attempt> step(SentForm form, boolean screen) {
        return Steps.attempts(new Proposal.Form(form.inputs(), screen), form.all("action"));
    }

    @Override
    public Set<String> issues() throws IOException, Unacceptable {
        return issues(form.read());
    }

    /** The issues a form names, by whichever inputs. */
    static Set<String> issues(SentForm form) {
        Set<String> named = new LinkedHashSet<>();
        ISSUE_INPUTS.forEach(input -> named.addAll(form.all(input)));
        return named;
    }

    @Override
    public List<Attempt> attempts(Guarded guarded) throws IOException, Unacceptable {
        return reader.apply(form.read());
    }

    @Override
    public HttpServletRequest request() {
        return form.request();
    }
}
