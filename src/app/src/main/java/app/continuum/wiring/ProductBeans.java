package app.continuum.wiring;

import java.util.Map;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;

/** Drops the beans whose {@code <meta key="application" .../>} names the product this bundle does not run in, before anything loads their classes. */
public final class ProductBeans implements BeanDefinitionRegistryPostProcessor {
    private static final Map<String, String> MARKERS = Map.of(
            "jira", "com.atlassian.jira.issue.IssueManager",
            "confluence", "com.atlassian.confluence.macro.Macro");

    @Override
    public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry registry) {
        if (MARKERS.keySet().stream().noneMatch(ProductBeans::runsIn)) {
            throw new IllegalStateException(
                    "Continuum runs in Jira or Confluence, and neither offers its API to this bundle");
        }
        for (String name : registry.getBeanDefinitionNames()) {
            BeanDefinition bean = registry.getBeanDefinition(name);
            if (bean.getAttribute("application") instanceof String application && !runsIn(application)) {
                registry.removeBeanDefinition(name);
            }
        }
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beanFactory) {
        // the registry says everything
    }

    private static boolean runsIn(String application) {
        String marker = MARKERS.get(application);
        if (marker == null) {
            throw new IllegalArgumentException("There is no product called " + application);
        }
        try {
            Class.forName(marker, false, ProductBeans.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException absent) {
            return false;
        }
    }
}
