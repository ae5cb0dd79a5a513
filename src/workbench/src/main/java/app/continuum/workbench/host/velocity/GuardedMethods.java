package app.continuum.workbench.host.velocity;

import java.lang.reflect.Method;
import java.util.Map;
import org.apache.velocity.runtime.RuntimeServices;
import org.apache.velocity.util.RuntimeServicesAware;
import org.apache.velocity.util.introspection.Info;
import org.apache.velocity.util.introspection.UberspectImpl;
import org.apache.velocity.util.introspection.VelMethod;
import org.apache.velocity.util.introspection.VelPropertyGet;
import org.apache.velocity.util.introspection.VelPropertySet;
import org.jspecify.annotations.Nullable;

/** Looks up what a template calls, and finds nothing where the allowlist does not let it through. */
public final class GuardedMethods extends UberspectImpl implements RuntimeServicesAware {
    private @Nullable Allowlist allowlist;

    /** Made by Velocity, by name. */
    public GuardedMethods() {}

    @Override
    public void setRuntimeServices(RuntimeServices services) {
        allowlist = (Allowlist) services.getApplicationAttribute(Allowlist.class.getName());
    }

    @Override
    public @Nullable VelMethod getMethod(@Nullable Object target, String name, Object[] arguments, Info info)
            throws Exception {
        if (target == null) {
            return null;
        }
        Method method = introspector.getMethod(target.getClass(), name, arguments);
        return method == null || allows(target, method) ? super.getMethod(target, name, arguments, info) : null;
    }

    @Override
    public @Nullable VelPropertyGet getPropertyGet(@Nullable Object target, String name, Info info) throws Exception {
        if (target == null) {
            return null;
        }
        VelPropertyGet property = super.getPropertyGet(target, name, info);
        if (property == null || target instanceof Map) {
            return property;
        }
        Object[] arguments = property.getMethodName().equals("get") ? new Object[] {name} : new Object[0];
        Method method = introspector.getMethod(target.getClass(), property.getMethodName(), arguments);
        return method != null && allows(target, method) ? property : null;
    }

    @Override
    public @Nullable VelPropertySet getPropertySet(Object target, String name, Object value, Info info)
            throws Exception {
        return target instanceof Map ? super.getPropertySet(target, name, value, info) : null;
    }

    private boolean allows(Object target, Method method) {
        return allowlist != null && allowlist.allows(target, method);
    }
}
