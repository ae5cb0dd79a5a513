package app.continuum.workbench.host.osgi;

import app.continuum.workbench.host.StartFailure;
import java.net.URL;
import java.util.Collection;
import java.util.Optional;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;
import org.springframework.beans.BeansException;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.ApplicationContext;

/** The app as it runs in one product: its classes, its files, and the beans its modules are made of. */
public final class Plugin {
    private final Bundle bundle;
    private final ApplicationContext beans;

    Plugin(Bundle bundle, ApplicationContext beans) {
        this.bundle = bundle;
        this.beans = beans;
    }

    /** The bundle itself. */
    public Bundle bundle() {
        return bundle;
    }

    /** The class loader that sees what the app sees. */
    public ClassLoader classLoader() {
        return bundle.adapt(BundleWiring.class).getClassLoader();
    }

    /** The class of that name. */
    public Class<?> load(String className) {
        try {
            return bundle.loadClass(className);
        } catch (ClassNotFoundException | LinkageError e) {
            throw new StartFailure("The app's class " + className + " cannot be loaded: " + e, e);
        }
    }

    /** A new object of that class, whose constructor is given the app's beans. */
    public Object create(Class<?> type) {
        try {
            return beans.getAutowireCapableBeanFactory()
                    .createBean(type, AutowireCapableBeanFactory.AUTOWIRE_CONSTRUCTOR, false);
        } catch (BeansException | LinkageError e) {
            throw new StartFailure("The app's " + type.getName() + " cannot be made: " + Reasons.deepest(e), e);
        }
    }

    /** A new object of that class as what it has to be. */
    public <T> T create(String className, Class<T> role) {
        Class<?> type = load(className);
        if (!role.isAssignableFrom(type)) {
            throw new StartFailure("The app's " + className + " is no " + role.getName());
        }
        return role.cast(create(type));
    }

    /** A file of the jar. */
    public Optional<URL> file(String path) {
        return Optional.ofNullable(bundle.getEntry(path));
    }

    /** The names of all classes in a package and below. */
    public Collection<String> classes(String packageName) {
        return bundle
                .adapt(BundleWiring.class)
                .listResources(
                        packageName.replace('.', '/'),
                        "*.class",
                        BundleWiring.LISTRESOURCES_LOCAL | BundleWiring.LISTRESOURCES_RECURSE)
                .stream()
                .map(name ->
                        name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                .toList();
    }
}
