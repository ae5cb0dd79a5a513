package app.continuum.workbench.sample;

import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;
import org.springframework.beans.factory.FactoryBean;

/** A service of the product as a bean. */
public final class HostBean<T> implements FactoryBean<T> {
    private final Class<T> type;

    public HostBean(Class<T> type) {
        this.type = type;
    }

    @Override
    public T getObject() throws InterruptedException {
        BundleContext context = FrameworkUtil.getBundle(HostBean.class).getBundleContext();
        ServiceTracker<T, T> tracker = new ServiceTracker<>(context, type, null);
        tracker.open();
        return tracker.waitForService(20_000);
    }

    @Override
    public Class<T> getObjectType() {
        return type;
    }
}
