package app.continuum.verify;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The classes a product makes objects of, as the descriptor names them. */
public final class Modules {
    private static final Pattern NAMED = Pattern.compile("(?:class=\"|<validator-class>)(app\\.continuum[\\w.$]+)");
    private static final Pattern PACKAGE = Pattern.compile("<package>(app\\.continuum[\\w.]+)</package>");

    private Modules() {}

    /** Those that a descriptor names, those in the packages it names, and the app's wiring. */
    public static Set<String> of(String descriptor, Iterable<String> classNames) {
        Set<String> modules = new TreeSet<>();
        Matcher named = NAMED.matcher(descriptor);
        while (named.find()) {
            modules.add(Names.internal(named.group(1)));
        }
        Set<String> packages = new TreeSet<>(Set.of(Names.APP + "wiring/"));
        Matcher whole = PACKAGE.matcher(descriptor);
        while (whole.find()) {
            packages.add(Names.internal(whole.group(1)) + "/");
        }
        classNames.forEach(name -> {
            if (packages.stream().anyMatch(name::startsWith)) {
                modules.add(name);
            }
        });
        return modules;
    }
}
