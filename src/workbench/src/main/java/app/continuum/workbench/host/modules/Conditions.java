package app.continuum.workbench.host.modules;

import app.continuum.workbench.host.Account;
import app.continuum.workbench.host.CurrentUser;
import app.continuum.workbench.host.StartFailure;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.w3c.dom.Element;

/** Whether a link or a panel is shown, by the products' own conditions. */
final class Conditions {
    private static final String JIRA = "com.atlassian.jira.plugin.webfragment.conditions.";
    private static final String CONFLUENCE = "com.atlassian.confluence.plugin.descriptor.web.conditions.";

    private static final Map<String, BooleanSupplier> BY_CLASS = Map.of(
            JIRA + "UserLoggedInCondition", Conditions::known,
            JIRA + "UserIsAdminCondition", Conditions::administrator,
            JIRA + "JiraGlobalPermissionCondition", Conditions::administrator,
            CONFLUENCE + "LoggedInCondition", Conditions::known,
            CONFLUENCE + "ConfluenceAdministratorCondition", Conditions::administrator);

    private Conditions() {}

    /** All conditions of a module together. */
    static BooleanSupplier of(Element module) {
        BooleanSupplier all = () -> true;
        for (Element group : Xml.children(module, "conditions")) {
            all = and(all, of(group));
        }
        for (Element condition : Xml.children(module, "condition")) {
            all = and(all, one(condition));
        }
        return all;
    }

    private static BooleanSupplier one(Element condition) {
        String name = Xml.required(condition, "class");
        BooleanSupplier shown = BY_CLASS.get(name);
        if (shown == null) {
            throw new StartFailure("atlassian-plugin.xml: the workbench has no condition " + name);
        }
        Map<String, String> parameters = Xml.parameters(condition);
        if (name.endsWith("JiraGlobalPermissionCondition")
                && !"ADMINISTER".equalsIgnoreCase(parameters.getOrDefault("permission", ""))) {
            throw new StartFailure("atlassian-plugin.xml: the workbench knows no permission " + parameters);
        }
        boolean inverted = condition.getAttribute("invert").equals("true");
        return inverted ? () -> !shown.getAsBoolean() : shown;
    }

    private static BooleanSupplier and(BooleanSupplier one, BooleanSupplier other) {
        return () -> one.getAsBoolean() && other.getAsBoolean();
    }

    private static boolean known() {
        return CurrentUser.get().isPresent();
    }

    private static boolean administrator() {
        return CurrentUser.get().filter(Account::administrator).isPresent();
    }
}
