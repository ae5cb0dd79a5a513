package app.continuum.workbench.sample;

import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;
import org.springframework.beans.factory.FactoryBean;

/** A service of the product as a bean. */
public final class HostBean<T> implements FactoryBean<T> {
    private final Class<T> type;
    private final ServiceTracker<T, T> tracker;

    public HostBean(Class<T> type) {
        this.type = type;
        BundleContext context = FrameworkUtil.getBundle(HostBean.class).getBundleContext();
        this.tracker = new ServiceTracker<>(context, type, null);
        tracker.open();
    }

    @Override
    public T getObject() throws InterruptedException {
        return tracker.waitForService(20_000);
    }

    @Override
    public Class<T> getObjectType() {
        return type;
    }
}
