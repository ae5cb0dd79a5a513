package app.continuum.workbench.sal;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands each event to every listener that takes its type, at once; a listener's failure is logged and goes no further. */
public final class Events implements EventPublisher {
    private static final Logger LOG = LoggerFactory.getLogger(Events.class);
    private final List<Object> listeners = new CopyOnWriteArrayList<>();

    @Override
    public void register(Object listener) {
        if (!listeners.contains(listener)) {
            listeners.add(listener);
        }
    }

    @Override
    public void unregister(Object listener) {
        listeners.remove(listener);
    }

    /** Tells everybody who listens. */
    public void publish(Object event) {
        for (Object listener : listeners) {
            for (Method method : listener.getClass().getMethods()) {
                if (takes(method, event)) {
                    tell(listener, method, event);
                }
            }
        }
    }

    private static boolean takes(Method method, Object event) {
        return method.isAnnotationPresent(EventListener.class)
                && method.getParameterCount() == 1
                && method.getParameterTypes()[0].isInstance(event);
    }

    private static void tell(Object listener, Method method, Object event) {
        try {
            method.invoke(listener, event);
        } catch (InvocationTargetException e) {
            LOG.error("{} failed on {}", method, event, e.getCause());
        } catch (IllegalAccessException e) {
            LOG.error("{} cannot be called", method, e);
        }
    }
}
