package app.continuum.jira.admin.health;

import app.continuum.core.guards.FieldId;
import app.continuum.core.links.Feature;
import app.continuum.core.policy.Outcome;
import app.continuum.jira.admin.AdminPage;
import app.continuum.jira.admin.Choice;
import app.continuum.jira.admin.DeskPage;
import app.continuum.jira.admin.GuardableFields;
import app.continuum.jira.admin.Visit;
import app.continuum.jira.agency.Visibility;
import app.continuum.jira.inquiry.Findings;
import app.continuum.jira.inquiry.Inquiry;
import app.continuum.jira.inquiry.Step;
import app.continuum.jira.inquiry.TraceWords;
import app.continuum.jira.pages.FormState;
import app.continuum.jira.words.ScreenText;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The page "Why?": this person, this issue, this field, this value, and how the verdict comes about. */
@Feature("why")
public final class WhyPage implements DeskPage {
    private static final String TEMPLATE = "app/continuum/jira/admin/why.vm";

    private final IssueManager issues;
    private final Inquiry inquiry;
    private final TraceWords words;
    private final GuardableFields fields;
    private final Visibility visibility;
    private final ScreenText text;

    /** A page before an inquiry. */
    public WhyPage(
            IssueManager issues,
            Inquiry inquiry,
            TraceWords words,
            GuardableFields fields,
            Visibility visibility,
            ScreenText text) {
        this.issues = issues;
        this.inquiry = inquiry;
        this.words = words;
        this.fields = fields;
        this.visibility = visibility;
        this.text = text;
    }

    @Override
    public String name() {
        return "why";
    }

    @Override
    public String tab() {
        return "health";
    }

    @Override
    public AdminPage show(Visit visit) {
        FormState form = visit.form();
        ApplicationUser asker = visit.by();
        Map<String, Object> context = new HashMap<>();
        context.put("form", form);
        context.put("fields", shownFields(asker));
        context.put("steps", List.of());
        context.put("tone", "");
        if (form.value("asked").isEmpty() && form.value("issue").isEmpty()) {
            return AdminPage.show(TEMPLATE, context);
        }
        Optional<Issue> issue = issue(form, asker);
        Optional<ApplicationUser> person = person(form, asker);
        boolean field = knowsField(form, asker);
        if (issue.isEmpty() || person.isEmpty() || !field) {
            return AdminPage.again(AdminPage.INVALID, TEMPLATE, context);
        }
        Optional<String> value = Optional.of(form.value("value")).filter(typed -> !typed.isEmpty());
        Findings found = inquiry.of(issue.get(), person, form.value("field"), value);
        List<Step> steps = words.of(found);
        context.put("steps", steps.subList(0, steps.size() - 1));
        context.put("verdict", steps.get(steps.size() - 1));
        context.put("tone", tone(found.verdict().outcome()));
        return AdminPage.show(TEMPLATE, context);
    }

    private List<Choice> shownFields(ApplicationUser asker) {
        return fields.choices().stream()
                .filter(choice -> visibility.seesField(asker, new FieldId(choice.value())))
                .toList();
    }

    private Optional<Issue> issue(FormState form, ApplicationUser asker) {
        String key = form.value("issue").toUpperCase(Locale.ROOT);
        if (key.isEmpty()) {
            form.blame("issue", text.of("continuum.admin.why.error.no-issue"));
            return Optional.empty();
        }
        Optional<Issue> issue = Optional.<Issue>ofNullable(issues.getIssueObject(key))
                .filter(found -> visibility.seesIssue(asker, found));
        if (issue.isEmpty()) {
            form.blame("issue", text.with("continuum.admin.why.error.issue", key));
        }
        return issue;
    }

    private Optional<ApplicationUser> person(FormState form, ApplicationUser asker) {
        String name = form.value("user");
        if (name.isEmpty() || name.equals(asker.getName())) {
            return Optional.of(asker);
        }
        if (!visibility.administers(asker)) {
            form.blame("user", text.of("continuum.rest.only-administrators-ask-for-others"));
            return Optional.empty();
        }
        Optional<ApplicationUser> person = inquiry.user(name);
        if (person.isEmpty()) {
            form.blame("user", text.with("continuum.rest.unknown-user", name));
        }
        return person;
    }

    private boolean knowsField(FormState form, ApplicationUser asker) {
        String field = form.value("field");
        boolean known =
                shownFields(asker).stream().anyMatch(choice -> choice.value().equals(field));
        if (!known) {
            form.blame("field", text.of("continuum.admin.why.error.field"));
        }
        return known;
    }

    /** The colour of the verdict among Jira's messages. */
    private static String tone(Outcome outcome) {
        return switch (outcome) {
            case ALLOWED, RECORDED -> "success";
            case FLAGGED -> "warning";
            case HEADS_UP_NEEDED, REFUSED -> "error";
        };
    }
}
