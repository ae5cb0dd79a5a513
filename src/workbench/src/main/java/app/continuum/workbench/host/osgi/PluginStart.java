package app.continuum.workbench.host.osgi;

import app.continuum.workbench.host.StartFailure;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.wiring.FrameworkWiring;
import org.springframework.context.ApplicationContext;

/** Starts the app, or says in one sentence why it does not start. */
final class PluginStart {
    private static final long BEANS_SECONDS = 25;

    private PluginStart() {}

    static Plugin of(String product, BundleContext framework, Set<String> packages, Path jar) {
        if (!Files.isRegularFile(jar)) {
            throw new StartFailure("The app is not built: " + jar);
        }
        try {
            Bundle bundle = framework.installBundle(jar.toUri().toString());
            CompletableFuture<ApplicationContext> beans = new CompletableFuture<>();
            BeansWatch.open(framework, bundle, beans);
            MissingServices.watch(product, framework, bundle, beans);
            // wires before the start, since beans with a missing wire fail with a less clear reason
            if (framework.getBundle(0).adapt(FrameworkWiring.class).resolveBundles(List.of(bundle))) {
                Wires.check(bundle, packages);
            }
            bundle.start();
            return new Plugin(bundle, beans.get(BEANS_SECONDS, TimeUnit.SECONDS));
        } catch (BundleException e) {
            throw new StartFailure("The app does not start in " + product + ": " + Reasons.deepest(e), e);
        } catch (ExecutionException e) {
            throw new StartFailure("The app's beans fail in " + product + ": " + Reasons.deepest(e), e);
        } catch (TimeoutException e) {
            throw new StartFailure(
                    "The app's beans are not there after " + BEANS_SECONDS + " s in " + product
                            + "; is Spring-Context in its manifest?",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("The start was interrupted", e);
        }
    }
}
