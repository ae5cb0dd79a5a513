package app.continuum.wiring;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.FactoryBean;

/** A service of the product as a bean: a proxy that looks the service up at each call and waits a while for a late one. */
public final class HostService<T> implements FactoryBean<T>, DisposableBean {
    private static final long PATIENCE_MILLIS = 20_000;

    private final Class<T> type;
    private final Bundle bundle;
    private final ServiceTracker<T, T> tracker;

    /** A service by its interface. */
    public HostService(Class<T> type) {
        this.type = type;
        this.bundle = FrameworkUtil.getBundle(HostService.class);
        this.tracker = new ServiceTracker<>(bundle.getBundleContext(), type, null);
        tracker.open();
    }

    @Override
    public T getObject() {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, this::invoke));
    }

    @Override
    public Class<T> getObjectType() {
        return type;
    }

    @Override
    public void destroy() {
        tracker.close();
    }

    private @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        if (method.getDeclaringClass() == Object.class) {
            return switch (method.getName()) {
                case "equals" -> arguments != null && proxy == arguments[0];
                case "hashCode" -> System.identityHashCode(proxy);
                default -> "HostService(" + type.getName() + ")";
            };
        }
        try {
            return method.invoke(service(), arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getTargetException();
        }
    }

    private T service() {
        T service = tracker.getService();
        if (service == null) {
            service = lateService();
        }
        if (service == null) {
            throw new IllegalStateException("The product registered no " + type.getName() + " within " + PATIENCE_MILLIS
                    + " ms; " + bundle.getSymbolicName() + " cannot work without it");
        }
        return service;
    }

    private @Nullable T lateService() {
        try {
            return tracker.waitForService(PATIENCE_MILLIS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for " + type.getName(), interrupted);
        }
    }
}
