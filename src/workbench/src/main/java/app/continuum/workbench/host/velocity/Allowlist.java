package app.continuum.workbench.host.velocity;

import app.continuum.workbench.host.StartFailure;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The methods of the app that templates may call: {@code com.foo.Bar#getX()}, {@code com.foo.Bar#of(java.lang.String int)}. */
public final class Allowlist {
    private static final Logger LOG = LoggerFactory.getLogger(Allowlist.class);
    private static final Pattern ENTRY = Pattern.compile("[\\w.$]+#\\w+\\([\\w.$\\[\\] ]*\\)");
    private final ClassLoader app;
    private final Set<String> methods;

    /** These methods, of classes of that class loader. */
    public Allowlist(ClassLoader app, Collection<String> methods) {
        for (String method : methods) {
            if (!ENTRY.matcher(method).matches()) {
                throw new StartFailure("The velocity-allowlist does not understand " + method);
            }
        }
        this.app = app;
        this.methods = new HashSet<>(methods);
    }

    boolean allows(Object target, Method method) {
        boolean allowed =
                target.getClass().getClassLoader() == app ? listed(target.getClass(), method) : harmless(method);
        if (!allowed) {
            LOG.error("Velocity method blocked, it is not on the allowlist: {}", entry(target.getClass(), method));
        }
        return allowed;
    }

    private boolean listed(Class<?> type, Method method) {
        if (methods.contains(entry(type, method))) {
            return true;
        }
        return (type.getSuperclass() != null && listed(type.getSuperclass(), method))
                || Arrays.stream(type.getInterfaces()).anyMatch(parent -> listed(parent, method));
    }

    private static boolean harmless(Method method) {
        Class<?> owner = method.getDeclaringClass();
        return !method.getName().equals("getClass")
                && owner != Class.class
                && !ClassLoader.class.isAssignableFrom(owner)
                && !Thread.class.isAssignableFrom(owner)
                && !owner.getName().startsWith("java.lang.reflect.");
    }

    private static String entry(Class<?> type, Method method) {
        return Arrays.stream(method.getParameterTypes())
                .map(Class::getTypeName)
                .collect(Collectors.joining(" ", type.getName() + "#" + method.getName() + "(", ")"));
    }
}
