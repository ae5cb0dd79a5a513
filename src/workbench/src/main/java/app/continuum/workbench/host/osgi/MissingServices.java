package app.continuum.workbench.host.osgi;

import app.continuum.workbench.host.StartFailure;
import java.util.Collection;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.hooks.service.ListenerHook;
import org.springframework.context.ApplicationContext;

/** Sees which services the app waits for, and ends its start where the product has none of them. */
final class MissingServices implements ListenerHook {
    private static final Pattern TYPE = Pattern.compile("\\(objectClass=(com\\.atlassian\\.[^)]+)\\)");
    private final String product;
    private final BundleContext framework;
    private final Bundle app;
    private final CompletableFuture<ApplicationContext> beans;

    private MissingServices(
            String product, BundleContext framework, Bundle app, CompletableFuture<ApplicationContext> beans) {
        this.product = product;
        this.framework = framework;
        this.app = app;
        this.beans = beans;
    }

    static void watch(
            String product, BundleContext framework, Bundle app, CompletableFuture<ApplicationContext> beans) {
        MissingServices hook = new MissingServices(product, framework, app, beans);
        framework.registerService(ListenerHook.class, hook, null);
    }

    @Override
    public void added(Collection<ListenerInfo> listeners) {
        for (ListenerInfo listener : listeners) {
            Matcher matcher = TYPE.matcher(listener.getFilter() == null ? "" : listener.getFilter());
            if (matcher.matches()
                    && listener.getBundleContext().getBundle() == app
                    && framework.getServiceReference(matcher.group(1)) == null) {
                beans.completeExceptionally(
                        new StartFailure("the app waits for " + matcher.group(1) + ", which " + product + " has not"));
            }
        }
    }

    @Override
    public void removed(Collection<ListenerInfo> listeners) {
        // only what the app begins to wait for matters
    }
}
