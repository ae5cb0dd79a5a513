package app.continuum.workbench.host.modules;

import app.continuum.workbench.host.Account;
import app.continuum.workbench.host.CurrentUser;
import app.continuum.workbench.host.StartFailure;
import app.continuum.workbench.host.osgi.Plugin;
import com.atlassian.plugin.web.Condition;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.w3c.dom.Element;

/** Whether a link or a panel is shown, by the products' own conditions or the app's. */
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

    /** All conditions of a module together, over what the page offers. */
    static Predicate<Map<String, Object>> of(Element module, Plugin app) {
        Predicate<Map<String, Object>> all = context -> true;
        for (Element group : Xml.children(module, "conditions")) {
            all = all.and(of(group, app));
        }
        for (Element condition : Xml.children(module, "condition")) {
            Predicate<Map<String, Object>> one = one(condition, app);
            all = all.and(condition.getAttribute("invert").equals("true") ? one.negate() : one);
        }
        return all;
    }

    private static Predicate<Map<String, Object>> one(Element element, Plugin app) {
        String name = Xml.required(element, "class");
        Map<String, String> parameters = Xml.parameters(element);
        BooleanSupplier products = BY_CLASS.get(name);
        if (products != null) {
            checkPermission(name, parameters);
            return context -> products.getAsBoolean();
        }
        Condition own = app.create(name, Condition.class);
        own.init(parameters);
        return context -> own.shouldDisplay(new HashMap<>(context));
    }

    private static void checkPermission(String name, Map<String, String> parameters) {
        if (name.endsWith("JiraGlobalPermissionCondition")
                && !"ADMINISTER".equalsIgnoreCase(parameters.getOrDefault("permission", ""))) {
            throw new StartFailure("atlassian-plugin.xml: the workbench knows no permission " + parameters);
        }
    }

    private static boolean known() {
        return CurrentUser.get().isPresent();
    }

    private static boolean administrator() {
        return CurrentUser.get().filter(Account::administrator).isPresent();
    }
}
