package app.continuum.workbench.host.osgi;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.ServiceEvent;
import org.osgi.framework.ServiceReference;
import org.springframework.context.ApplicationContext;

/** Learns from Gemini when the app's beans are there, or why they never will be. */
final class BeansWatch {
    private static final String EVENTS = "org.eclipse.gemini.blueprint.context.event.";
    private static final String LISTENER = EVENTS + "OsgiBundleApplicationContextListener";
    private static final String FAILED = EVENTS + "OsgiBundleContextFailedEvent";

    private BeansWatch() {}

    static void open(BundleContext framework, Bundle app, CompletableFuture<ApplicationContext> beans)
            throws BundleException {
        framework.addServiceListener(event -> {
            if (event.getType() == ServiceEvent.REGISTERED && holdsBeans(event.getServiceReference(), app)) {
                beans.complete((ApplicationContext) framework.getService(event.getServiceReference()));
            }
        });
        Bundle gemini = Arrays.stream(framework.getBundles())
                .filter(bundle -> bundle.getEntry("/" + LISTENER.replace('.', '/') + ".class") != null)
                .findFirst()
                .orElseThrow(() -> new BundleException("Gemini Blueprint is not installed"));
        try {
            Class<?> type = gemini.loadClass(LISTENER);
            Object listener =
                    Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, failures(app, beans));
            gemini.getBundleContext().registerService(LISTENER, listener, null);
        } catch (ClassNotFoundException e) {
            throw new BundleException("Gemini Blueprint has no " + LISTENER, e);
        }
    }

    private static boolean holdsBeans(ServiceReference<?> reference, Bundle app) {
        return reference.getBundle() == app
                && Arrays.asList((String[]) reference.getProperty("objectClass"))
                        .contains(ApplicationContext.class.getName());
    }

    // by reflection, since Gemini's classes are in its bundle and not on the host's class path
    private static InvocationHandler failures(Bundle app, CompletableFuture<ApplicationContext> beans) {
        return (proxy, method, arguments) -> switch (method.getName()) {
            case "equals" -> proxy == arguments[0];
            case "hashCode" -> System.identityHashCode(proxy);
            case "toString" -> BeansWatch.class.getName();
            default -> {
                Object event = arguments[0];
                if (event.getClass().getName().equals(FAILED)
                        && event.getClass().getMethod("getBundle").invoke(event) == app) {
                    beans.completeExceptionally((Throwable)
                            event.getClass().getMethod("getFailureCause").invoke(event));
                }
                yield null;
            }
        };
    }
}
