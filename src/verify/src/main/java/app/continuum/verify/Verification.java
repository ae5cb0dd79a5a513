package app.continuum.verify;

import app.continuum.core.links.Fault;
import app.continuum.core.links.FaultKind;
import app.continuum.core.links.Link;
import app.continuum.core.links.LinkList;
import app.continuum.core.links.Loss;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Holds the shipped jar against an installed product. */
final class Verification {
    private static final NavigableMap<String, String> MARKERS = new TreeMap<>(Map.of(
            "jira", "com/atlassian/jira/issue/IssueManager",
            "confluence", "com/atlassian/confluence/macro/Macro"));

    private final Archive app;
    private final LinkList links;
    private final Installation installation;
    private final LinkCheck check;

    private Verification(Archive app, LinkList links, Installation installation) {
        this.app = app;
        this.links = links;
        this.installation = installation;
        this.check = new LinkCheck(
                new Types(installation.visible().or(ClassSource.of(ClassLoader.getPlatformClassLoader()))),
                links.implemented());
    }

    /**
     * Reads both.
     *
     * @throws Unverifiable where one of them cannot be read, or the folder is of another product
     */
    static Verification of(Path jar, Path folder) throws Unverifiable {
        Installation installation = read(folder);
        Archive app = app(jar);
        try {
            byte[] list = app.read(LinkList.RESOURCE)
                    .orElseThrow(() -> new Unverifiable(jar
                            + " carries no list of what it links to. Give the jar of Continuum, or build it anew."));
            return new Verification(app, LinkList.read(new ByteArrayInputStream(list)), installation);
        } catch (IOException failure) {
            throw new Unverifiable(jar + " cannot be read: " + failure.getMessage());
        }
    }

    private static Archive app(Path jar) throws Unverifiable {
        try {
            return Archive.jar(jar, jar.toString());
        } catch (IOException failure) {
            throw new Unverifiable(jar + " cannot be read: " + failure.getMessage() + ". Give the jar of Continuum.");
        }
    }

    private static Installation read(Path folder) throws Unverifiable {
        try {
            return Installation.in(folder);
        } catch (IOException failure) {
            throw new Unverifiable(folder + " cannot be read: " + failure.getMessage());
        }
    }

    Installation installation() {
        return installation;
    }

    /** The products that are installed there, and what is lost in each. */
    Map<String, Result> results() throws IOException {
        Map<String, Result> results = new LinkedHashMap<>();
        for (Map.Entry<String, String> marker : MARKERS.entrySet()) {
            if (installation.visible().find(marker.getValue()).isPresent()) {
                results.put(marker.getKey(), result(marker.getKey()));
            }
        }
        return results;
    }

    /**
     * What came of it for one product.
     *
     * @param checked how many links were checked
     * @param packages the packages without which the app does not start, each in a sentence
     */
    record Result(int checked, List<Loss> losses, List<String> packages) {
        boolean isClean() {
            return losses.isEmpty() && packages.isEmpty();
        }

        /** Whether something is there and otherwise, so that no jar that could not be read explains it. */
        boolean isWrong() {
            return losses.stream().anyMatch(loss -> loss.fault().kind() != FaultKind.TYPE_MISSING);
        }
    }

    private Result result(String product) throws IOException {
        return new Result(links.of(product).size(), links.losses(product, this::fault), packages());
    }

    private Optional<Fault> fault(Link link) {
        return check.fault(link).map(fault -> fault.kind() == FaultKind.TYPE_MISSING ? missing(fault) : fault);
    }

    /** A type that is not seen may be there all the same. */
    private Fault missing(Fault fault) {
        return installation
                .hiding(Names.internal(fault.link().owner()))
                .map(archive -> new Fault(fault.link(), FaultKind.NOT_EXPORTED, archive))
                .orElse(fault);
    }

    /** Without one of these the product does not even start the app. */
    private List<String> packages() throws IOException {
        List<String> sentences = new ArrayList<>();
        Manifests.mandatory(app.header("Import-Package")).forEach((name, range) -> {
            List<String> versions = installation.versionsOf(name);
            VersionRange wanted = new VersionRange(range);
            if (!installation.shows(name)) {
                sentences.add("Package " + Names.binary(name) + " is not there for apps.");
            } else if (!versions.isEmpty() && versions.stream().noneMatch(wanted::includes)) {
                sentences.add("Package " + Names.binary(name) + " is there for apps as version "
                        + String.join(", ", versions) + "; the app expects " + range + ".");
            }
        });
        return sentences;
    }
}
