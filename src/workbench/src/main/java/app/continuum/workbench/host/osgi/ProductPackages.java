package app.continuum.workbench.host.osgi;

import com.atlassian.confluence.macro.Macro;
import com.atlassian.jira.issue.Issue;
import com.atlassian.sal.api.message.I18nResolver;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.mail.Session;
import jakarta.servlet.Servlet;
import jakarta.ws.rs.GET;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.EntityManager;
import org.apache.commons.logging.Log;
import org.slf4j.Logger;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.expression.Expression;

/** The packages a product lets its apps see: those both products share, and its own. */
final class ProductPackages {
    private static final String UNVERSIONED = "1.0.0";

    /** One class of each library whose packages every product exports. */
    private static final List<Class<?>> SHARED = List.of(
            I18nResolver.class,
            EntityManager.class,
            ProxyFactory.class,
            BeanFactory.class,
            ApplicationContext.class,
            Ordered.class,
            Expression.class,
            Log.class,
            Servlet.class,
            GET.class,
            Inject.class,
            Session.class,
            JsonProperty.class,
            JsonParser.class,
            ObjectMapper.class,
            Logger.class);

    private static final Map<String, Class<?>> OWN = Map.of("jira", Issue.class, "confluence", Macro.class);

    private ProductPackages() {}

    /** Package by package, the version it is exported with. */
    static Map<String, String> of(String product) {
        Map<String, String> versions = new TreeMap<>();
        Stream.concat(SHARED.stream(), Stream.of(OWN.get(product))).forEach(member -> {
            Library library = Library.of(member);
            String version = library.version().orElse(UNVERSIONED);
            library.packages().forEach(name -> versions.putIfAbsent(name, versionOf(name, version)));
        });
        return versions;
    }

    /** The same as the header of an exporting bundle. */
    static String header(Map<String, String> packages) {
        return packages.entrySet().stream()
                .map(exported -> exported.getKey() + ";version=\"" + exported.getValue() + "\"")
                .collect(Collectors.joining(","));
    }

    // Spring's bridge stands in for commons-logging 1.2, which is the version Gemini asks for
    private static String versionOf(String name, String version) {
        return name.startsWith("org.apache.commons.logging") ? "1.2" : version;
    }
}
