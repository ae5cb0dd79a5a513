package app.continuum.workbench.host.osgi;

import app.continuum.workbench.host.StartFailure;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.osgi.framework.Bundle;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleRequirement;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.BundleWiring;

/** Finds optional imports that a version range silently leaves without the package the product has. */
final class Wires {
    private static final Pattern PACKAGE =
            Pattern.compile("\\(" + Pattern.quote(PackageNamespace.PACKAGE_NAMESPACE) + "=([^)]+)\\)");

    private Wires() {}

    static void check(Bundle bundle, Set<String> offered) {
        Set<String> wired =
                bundle.adapt(BundleWiring.class).getRequiredWires(PackageNamespace.PACKAGE_NAMESPACE).stream()
                        .map(wire -> name(wire.getRequirement()))
                        .collect(Collectors.toSet());
        String unwired =
                bundle.adapt(BundleRevision.class).getDeclaredRequirements(PackageNamespace.PACKAGE_NAMESPACE).stream()
                        .filter(requirement -> !requirement
                                .getDirectives()
                                .getOrDefault(PackageNamespace.REQUIREMENT_RESOLUTION_DIRECTIVE, "")
                                .equals(PackageNamespace.RESOLUTION_DYNAMIC))
                        .map(Wires::name)
                        .filter(name -> offered.contains(name) && !wired.contains(name))
                        .collect(Collectors.joining(", "));
        if (!unwired.isEmpty()) {
            throw new StartFailure("The app's imports are not wired though the product has them: " + unwired);
        }
    }

    private static String name(BundleRequirement requirement) {
        Matcher matcher = PACKAGE.matcher(requirement.getDirectives().getOrDefault("filter", ""));
        return matcher.find() ? matcher.group(1) : "";
    }
}
