package app.continuum.workbench.jira.actions;

import app.continuum.workbench.jira.JiraModel;

/** Puts Jira's own edit actions where Jira has them. */
public final class EditActions {
    private EditActions() {}

    public static ActionServlet of(JiraModel model) {
        InlineEdit inline = new InlineEdit(model);
        QuickEdit quick = new QuickEdit(model);
        WholePage page = new WholePage(model);
        return new ActionServlet()
                .add("AjaxIssueEditAction", "default", inline::show)
                .add("AjaxIssueAction", new Checked(inline::save))
                .add("DetailsViewAjaxIssueAction", new Checked(inline::save))
                .add("QuickEditIssue", "default", quick::show)
                .add("QuickEditIssue", new Checked(quick::save))
                .add("WorkflowUIDispatcher", new Checked(page::transition))
                .add("AssignIssue", new Checked(page::assign));
    }
}
