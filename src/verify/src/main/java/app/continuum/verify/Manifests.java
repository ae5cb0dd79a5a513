package app.continuum.verify;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The headers by which bundles say which packages they give and need. */
final class Manifests {
    private static final Pattern CLAUSE = Pattern.compile("(?:[^,\"]|\"[^\"]*\")+");
    private static final Pattern VERSION = Pattern.compile(";\\s*version\\s*=\\s*\"?([^\";]+)");

    private Manifests() {}

    /** Package by package, with slashes, the version or range given; empty where none is. */
    static Map<String, String> packages(String header) {
        Map<String, String> packages = new LinkedHashMap<>();
        for (String clause : clauses(header)) {
            Matcher version = VERSION.matcher(clause);
            String given = version.find() ? version.group(1).strip() : "";
            for (String part : clause.split(";", -1)) {
                if (!part.contains("=")) {
                    packages.put(Names.internal(part.strip()), given);
                }
            }
        }
        return packages;
    }

    /** The packages that a bundle does not start without. */
    static Map<String, String> mandatory(String header) {
        List<String> needed = new ArrayList<>(clauses(header));
        needed.removeIf(clause -> clause.replace(" ", "").contains("resolution:=optional"));
        return packages(String.join(",", needed));
    }

    /** The jars of a class path within a bundle. */
    static List<String> paths(String header) {
        return clauses(header).stream().filter(path -> path.endsWith(".jar")).toList();
    }

    private static List<String> clauses(String header) {
        List<String> clauses = new ArrayList<>();
        Matcher clause = CLAUSE.matcher(header);
        while (clause.find()) {
            clauses.add(clause.group().strip());
        }
        return clauses;
    }
}
