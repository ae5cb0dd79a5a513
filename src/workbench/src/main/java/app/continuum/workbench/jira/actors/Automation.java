package app.continuum.workbench.jira.actors;

import app.continuum.workbench.jira.JiraModel;
import app.continuum.workbench.jira.issues.Errors;
import app.continuum.workbench.jira.issues.JiraIssue;
import com.atlassian.event.api.EventListener;
import com.atlassian.jira.event.issue.IssueEvent;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Rules that edit issues when something happened to them, in the name of their actors; what a rule does triggers no rule. */
public final class Automation implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Automation.class);
    private final DirectEdit editor;
    private final List<Rule> rules = new CopyOnWriteArrayList<>();
    private final ThreadLocal<Boolean> acting = ThreadLocal.withInitial(() -> false);
    private final ExecutorService own = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "automation");
        thread.setDaemon(true);
        return thread;
    });

    public Automation(JiraModel model) {
        this.editor = new DirectEdit(model);
    }

    public void add(Rule rule) {
        rules.add(rule);
    }

    public void removeAll() {
        rules.clear();
    }

    /** Follows the rules that wait for this. */
    @EventListener
    public void happened(IssueEvent event) {
        if (acting.get()) {
            return;
        }
        for (Rule rule : rules) {
            if (rule.trigger().isOf(event.getEventTypeId())) {
                follow(rule, (JiraIssue) event.getIssue());
            }
        }
    }

    private void follow(Rule rule, JiraIssue issue) {
        if (rule.immediately()) {
            act(rule, issue);
        } else {
            own.execute(() -> act(rule, issue));
        }
    }

    private void act(Rule rule, JiraIssue issue) {
        acting.set(true);
        try {
            Errors errors =
                    editor.write(issue, Collections.singletonMap(rule.field(), rule.value()), rule.actor(), true);
            if (errors.hasAnyErrors()) {
                LOG.warn("The rule {} failed on {}: {}", rule, issue, errors.getErrors());
            }
        } catch (RuntimeException e) {
            LOG.error("The rule {} failed on {}", rule, issue, e);
        } finally {
            acting.set(false);
        }
    }

    @Override
    public void close() {
        own.shutdownNow();
    }
}
