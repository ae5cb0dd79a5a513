package app.continuum.workbench.jira;

import app.continuum.workbench.host.Product;
import app.continuum.workbench.jira.fields.FieldOptions;
import app.continuum.workbench.jira.people.GlobalPermissions;
import app.continuum.workbench.jira.settings.FormTokens;
import app.continuum.workbench.jira.settings.JiraSettings;
import app.continuum.workbench.jira.times.DateFormats;
import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.config.properties.ApplicationProperties;
import com.atlassian.jira.datetime.DateTimeFormatterFactory;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.changehistory.metadata.HistoryMetadataManager;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.fields.FieldManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.security.xsrf.XsrfTokenGenerator;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.mail.queue.MailQueue;
import com.atlassian.scheduler.SchedulerService;
import java.util.function.Supplier;

/** The services Jira offers apps. */
final class JiraServices {
    private final JiraModel model;
    private final SchedulerService scheduler;
    private final MailQueue mailQueue;
    private final Supplier<String> baseUrl;

    JiraServices(JiraModel model, SchedulerService scheduler, MailQueue mailQueue, Supplier<String> baseUrl) {
        this.model = model;
        this.scheduler = scheduler;
        this.mailQueue = mailQueue;
        this.baseUrl = baseUrl;
    }

    void publish(Product product) {
        product.publish(UserManager.class, model.people());
        product.publish(GroupManager.class, model.groups());
        product.publish(PermissionManager.class, model.permissions());
        product.publish(GlobalPermissionManager.class, new GlobalPermissions(model.groups()));
        product.publish(JiraAuthenticationContext.class, model.loggedIn());
        product.publish(ProjectManager.class, model.projects());
        product.publish(FieldManager.class, model.fields());
        product.publish(CustomFieldManager.class, model.fields());
        product.publish(OptionsManager.class, new FieldOptions(model.fields()));
        product.publish(IssueManager.class, model.issues());
        product.publish(IssueService.class, model.edits());
        product.publish(SearchService.class, model.search());
        product.publish(ChangeHistoryManager.class, model.history());
        product.publish(HistoryMetadataManager.class, model.historyNotes());
        product.publish(SchedulerService.class, scheduler);
        product.publish(MailQueue.class, mailQueue);
        product.publish(ApplicationProperties.class, new JiraSettings(baseUrl));
        product.publish(DateTimeFormatterFactory.class, new DateFormats(model.preferences()));
        product.publish(XsrfTokenGenerator.class, new FormTokens());
    }
}
