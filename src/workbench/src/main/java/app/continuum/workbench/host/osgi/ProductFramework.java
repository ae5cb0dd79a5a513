package app.continuum.workbench.host.osgi;

import app.continuum.workbench.host.StartFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.felix.framework.FrameworkFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceFactory;
import org.osgi.framework.launch.Framework;

/** One product's OSGi framework, which knows that product's packages and no other's. */
public final class ProductFramework implements AutoCloseable {
    private static final long STOP_MILLIS = 5_000;
    private final String product;
    private final Framework framework;
    private final Map<String, String> packages;

    private ProductFramework(String product, Framework framework, Map<String, String> packages) {
        this.product = product;
        this.framework = framework;
        this.packages = packages;
    }

    /** Starts the framework and Gemini Blueprint in it; the storage is emptied first. */
    public static ProductFramework start(String product, Path storage) {
        Map<String, String> packages = ProductPackages.of(product);
        Framework framework = new FrameworkFactory()
                .newFramework(Map.of(
                        Constants.FRAMEWORK_STORAGE,
                        storage.toAbsolutePath().toString(),
                        Constants.FRAMEWORK_STORAGE_CLEAN,
                        Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT,
                        Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA,
                        ProductPackages.header(packages),
                        Constants.FRAMEWORK_BUNDLE_PARENT,
                        Constants.FRAMEWORK_BUNDLE_PARENT_FRAMEWORK,
                        "felix.bootdelegation.implicit",
                        "false",
                        "felix.log.level",
                        "1"));
        try {
            framework.start();
            BundleContext context = framework.getBundleContext();
            List<Bundle> bundles = new ArrayList<>();
            bundles.add(context.installBundle(SpringNamespaces.NAME, SpringNamespaces.bundle()));
            for (Path jar : gemini()) {
                bundles.add(context.installBundle(jar.toUri().toString()));
            }
            for (Bundle bundle : bundles) {
                bundle.start();
            }
            return new ProductFramework(product, framework, packages);
        } catch (BundleException | IOException e) {
            throw new StartFailure("The OSGi framework of " + product + " does not start: " + e.getMessage(), e);
        }
    }

    /** Offers apps a service. */
    public void publish(Class<?> type, Object service) {
        framework.getBundleContext().registerService(type.getName(), service, null);
    }

    /** Offers apps a service of which each gets its own. */
    public void publishEach(Class<?> type, ServiceFactory<?> factory) {
        framework.getBundleContext().registerService(type.getName(), factory, null);
    }

    /** Installs and starts the app and waits until its beans are there. */
    public Plugin install(Path jar) {
        return PluginStart.of(product, framework.getBundleContext(), packages.keySet(), jar);
    }

    @Override
    public void close() {
        try {
            framework.stop();
            framework.waitForStop(STOP_MILLIS);
        } catch (BundleException e) {
            throw new IllegalStateException("The OSGi framework of " + product + " does not stop", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The build puts Gemini's bundles beside the workbench's classes or jar. */
    private static List<Path> gemini() throws IOException {
        Path folder = Library.of(ProductFramework.class).place().resolveSibling("bundles");
        if (!Files.isDirectory(folder)) {
            throw new StartFailure("Gemini Blueprint is missing: build the workbench first (" + folder + ")");
        }
        try (Stream<Path> jars = Files.list(folder)) {
            return jars.filter(jar -> jar.toString().endsWith(".jar")).sorted().toList();
        }
    }
}
