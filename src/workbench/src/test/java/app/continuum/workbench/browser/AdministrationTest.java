package app.continuum.workbench.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

@BrowserTest
class AdministrationTest {
    private static final String ACCESS = "/plugins/servlet/continuum/admin/access";
    private static final String GUARDS = "/plugins/servlet/continuum/admin/guards";

    @Test
    void leadsAdministratorsToTheAppsPageAfterTheirPassword(Browser browser) {
        try (Visitor admin = browser.logIn("admin")) {
            admin.jira("/secure/admin/");

            admin.see("#continuum-admin-link").click();
            admin.see("input[type=password]").fill("admin");
            admin.see("input[type=password]").press("Enter");

            assertThat(admin.see(".admin-content")).containsText("Clients");
            assertThat(admin.see("#continuum-admin-link[aria-current=page]")).isVisible();
            admin.screenshot("administration");
        }
    }

    @Test
    void refusesEverybodyElse(Browser browser) {
        try (Visitor am = browser.logIn("am")) {
            am.jira("/secure/admin/");

            assertThat(am.see("h1")).hasText("Access Denied");
        }
    }

    @Test
    void setsUpAClientAndLosesNothingThatWasTypedWrong(Browser browser) {
        try (Visitor admin = browser.logIn("admin")) {
            administer(admin);
            admin.see("#continuum-new-client").click();
            admin.see("[name=key]").fill("hooli!");
            admin.see("[name=name]").fill("Hooli & Sons <Ltd>");
            admin.see("[name=accountManager]").fill("am");
            admin.see("[name=producer]").fill("nobody");
            admin.see("[name=producerDeputies]").fill("developer, head");
            admin.see("#continuum-save").click();

            assertThat(admin.see("#key-error")).isVisible();
            assertThat(admin.see("#producer-error")).containsText("nobody");
            assertThat(admin.see("[name=name]")).hasValue("Hooli & Sons <Ltd>");
            assertThat(admin.see("[name=producerDeputies]")).hasValue("developer, head");
            admin.screenshot("client-form-mistakes");

            admin.see("[name=key]").fill("hooli");
            admin.see("[name=producer]").fill("producer");
            admin.see("#continuum-save").click();

            assertThat(admin.see("#continuum-clients")).containsText("Hooli & Sons <Ltd>");
            admin.jira("/plugins/servlet/continuum/admin/client-guards?client=HOOLI");
            admin.see("[name='guard.duedate.counterpart']").selectOption("BLOCK");
            admin.see("#continuum-save").click();
            assertThat(admin.see("[name='guard.duedate.counterpart']")).hasValue("BLOCK");
            assertThat(admin.see("[name='guard.duedate.others']")).hasValue("OBSERVE");
            assertThat(admin.see("[data-continuum-guard=duedate]")).containsText("Stricter");
            admin.screenshot("client-guards");
            admin.jira("/plugins/servlet/continuum/admin/client?client=HOOLI");
            assertThat(admin.see("[name=producerDeputies]")).hasValue("developer, head");
            admin.screenshot("client-form");
        }
    }

    @Test
    void changesTheAgencysOwnGuards(Browser browser) {
        try (Visitor admin = browser.logIn("admin")) {
            administer(admin);
            admin.jira(GUARDS);
            admin.see("[name='guard.added.field']").selectOption("summary");
            admin.see("[name='guard.added.owner']").selectOption("ACCOUNT_MANAGER");
            admin.see("[name='guard.added.counterpart']").selectOption("OBSERVE");
            admin.see("[name='guard.added.others']").selectOption("BLOCK");
            admin.see("#continuum-save").click();

            assertThat(admin.see("[id='guard.added.others-error']")).containsText("Others");
            assertThat(admin.see("[name='guard.added.field']")).hasValue("summary");

            admin.see("[name='guard.added.others']").selectOption("OBSERVE");
            admin.screenshot("agency-settings");
            admin.see("#continuum-save").click();

            assertThat(admin.see("[data-continuum-guard=summary]")).isVisible();
            admin.screenshot("guards");
        }
    }

    @Test
    void listsAccountsAndSaysWhatIsMissingToPutValuesBack(Browser browser) {
        try (Visitor admin = browser.logIn("admin")) {
            administer(admin);
            admin.jira(ACCESS);
            assertThat(admin.see("[name='account.0.name']")).hasValue("automation");
            assertThat(admin.see("[name='account.1.treatment']")).hasValue("TRUSTED");
            assertThat(admin.see("[name='account.2.treatment']")).hasValue("FLAGGED");
            admin.see("[name='account.2.by']").selectOption("GROUP");
            admin.see("[name='account.2.name']").fill("robots");
            admin.see("[name='account.2.kind']").selectOption("INTEGRATION");
            admin.see("[name='restoreAs']").fill("");
            admin.see("#continuum-save").click();

            assertThat(admin.see("[id='account.2.name-error']")).containsText("robots");
            assertThat(admin.see("[name='account.2.kind']")).hasValue("INTEGRATION");

            admin.see("[name='account.2.name']").fill("heads-of-delivery");
            admin.see("#continuum-save").click();
            assertThat(admin.see(".aui-message-success")).isVisible();
            admin.jira(GUARDS);
            admin.see("[data-continuum-guard=duedate] summary").click();
            admin.see("[name='guard.duedate.afterwards']").selectOption("RESTORE");
            admin.see("[name='guard.duedate.creation']").selectOption("true");
            admin.see("#continuum-save").click();

            assertThat(admin.see(".aui-message-error")).containsText("duedate");

            admin.jira(ACCESS);
            assertThat(admin.see("[name='account.2.name']")).hasValue("heads-of-delivery");
            assertThat(admin.see("[name='account.3.name']")).hasValue("");
            admin.see("[name='restoreAs']").fill("continuum");
            admin.see("[name='account.2.name']").fill("");
            admin.see("#continuum-save").click();
            assertThat(admin.see("[name='account.2.name']")).hasValue("");
            admin.jira(GUARDS);
            admin.see("[data-continuum-guard=duedate] summary").click();
            admin.see("[name='guard.duedate.afterwards']").selectOption("RESTORE");
            admin.see("[name='guard.duedate.creation']").selectOption("true");
            admin.see("#continuum-save").click();

            assertThat(admin.see("[name='guard.duedate.afterwards']")).hasValue("RESTORE");
            assertThat(admin.see("[name='guard.duedate.creation']")).hasValue("true");

            admin.see("[data-continuum-guard=duedate] summary").click();
            admin.see("[name='guard.duedate.afterwards']").selectOption("FLAG");
            admin.see("[name='guard.duedate.creation']").selectOption("false");
            admin.see("#continuum-save").click();
            assertThat(admin.see(".aui-message-success")).isVisible();
        }
    }

    @Test
    void leavesAClientsGuardToTheAgencyAgain(Browser browser) {
        try (Visitor admin = browser.logIn("admin")) {
            administer(admin);
            admin.jira("/plugins/servlet/continuum/admin/client-guards?client=INITECH");
            admin.see("[name='guard.assignee.counterpart']").selectOption("FLAG");
            admin.see("#continuum-save").click();
            admin.jira("/plugins/servlet/continuum/admin/client-guards?client=INITECH");
            assertThat(admin.see("[name='guard.assignee.counterpart']")).hasValue("FLAG");
            admin.see("[data-continuum-guard=assignee] summary").click();
            admin.see("[name='guard.assignee.remove']").check();
            admin.see("#continuum-save").click();

            admin.jira("/plugins/servlet/continuum/admin/client-guards?client=INITECH");
            assertThat(admin.see("[name='guard.assignee.counterpart']")).hasValue("AGENCY");
            admin.screenshot("client-form-left-to-agency");
        }
    }

    private static void administer(Visitor admin) {
        admin.jira("/plugins/servlet/continuum/admin/clients");
        admin.see("input[type=password]").fill("admin");
        admin.see("input[type=password]").press("Enter");
        admin.see("#continuum-new-client").waitFor();
    }
}
