package app.continuum.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import app.continuum.verify.AppCode;
import app.continuum.verify.ClassFiles;
import app.continuum.verify.ClassSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A wrong signature is a crash in a customer's Jira: what is declared, what the jar links to and what is evidenced are one and the same. */
class EvidenceTest {
    private static final Path EVIDENCE = Path.of("../signatures/evidence.tsv");
    private static final Path ARCHITECTURE = Path.of("../../ARCHITECTURE.md");
    private static final Path PRINTED = Path.of("target/evidence.txt");
    private static final String UNPROVEN = "unproven";
    private static final Set<String> OLDER = Set.of("older javadoc", "older source");
    private static final Set<String> CONFIDENCE =
            Set.of("current javadoc", "current source", "older javadoc", "older source", UNPROVEN, "inferred");

    private final Map<Member, Row> rows = new TreeMap<>();
    private Signatures signatures = new Signatures();

    /** @param use {@code app} where the shipped jar links to the member, {@code host} where only the workbench does, to make what it hands out, or its tests, to see that it is as Jira's */
    private record Row(String use, String confidence, String evidence) {}

    @BeforeEach
    void readEverything() throws IOException {
        signatures = Signatures.read();
        List<String> lines = Files.readAllLines(EVIDENCE);
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            assertThat(cells).as(line).hasSize(5);
            Row earlier = rows.put(new Member(cells[0], cells[1]), new Row(cells[2], cells[3], cells[4]));
            assertThat(earlier).as("twice: " + line).isNull();
        }
    }

    @Test
    void everyDeclaredMemberHasARowAndEveryRowADeclaredMember() {
        assertThat(rows.keySet()).containsExactlyElementsOf(signatures.declared());
    }

    @Test
    void everyRowSaysOnWhatEvidenceItStandsAndHowSureItIs() {
        rows.forEach((member, row) -> {
            assertThat(row.confidence()).as(member.toString()).isIn(CONFIDENCE);
            assertThat(row.evidence()).as(member.toString()).isNotBlank();
        });
    }

    @Test
    void theShippedJarLinksToExactlyTheMembersMarkedApp() throws IOException {
        assertThat(linked(ShippedJar.classFiles())).containsExactlyElementsOf(used("app"));
    }

    @Test
    void theWorkbenchNeedsEveryMemberMarkedHost() throws IOException {
        List<byte[]> classFiles = new ArrayList<>(ClassFiles.in(Path.of("target/classes")));
        classFiles.addAll(ClassFiles.in(Path.of("target/test-classes")));
        for (String part : List.of("shared", "jira", "confluence")) {
            classFiles.addAll(ClassFiles.in(Path.of("../signatures", part, "target/classes")));
        }

        assertThat(linked(classFiles)).containsAll(used("host"));
    }

    @Test
    void theAppCanDoWithoutEveryUnprovenMember() throws IOException {
        assertThat(indispensable(sure(Set.of(UNPROVEN)))).isEmpty();
        assertThat(sure(Set.of("inferred"))).isEmpty();
    }

    @Test
    void theFigureThatTestPrintsStandsInTheArchitecture() throws IOException {
        Set<Member> unproven = sure(Set.of(UNPROVEN));
        String figure = ("Evidence: the app links to %d members of Atlassian's API. Unproven and indispensable: %d."
                        + " Unproven, and the app does without: %d. Seen only before Jira 10 and Confluence 9: %d.")
                .formatted(
                        used("app").size(),
                        indispensable(unproven).size(),
                        unproven.size() - indispensable(unproven).size(),
                        sure(OLDER).size());
        Files.writeString(PRINTED, figure + System.lineSeparator());

        assertThat(Files.readString(ARCHITECTURE).replaceAll("\\s+", " ")).contains(figure);
    }

    /** The members the app links to that are known no better than this. */
    private Set<Member> sure(Set<String> confidence) {
        return used("app").stream()
                .filter(member -> confidence.contains(rows.get(member).confidence()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Those without which a feature is lost that nothing replaces, or the whole app. */
    private Set<Member> indispensable(Set<Member> members) throws IOException {
        AppCode code = code(ShippedJar.classFiles());
        return ShippedJar.links().rows().stream()
                .filter(row -> !row.isReplaceable(code.replaceable()))
                .flatMap(row -> signatures.membersOf(row.link()).stream())
                .filter(members::contains)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<Member> used(String by) {
        return rows.entrySet().stream()
                .filter(row -> row.getValue().use().equals(by))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static AppCode code(Collection<byte[]> classFiles) {
        return new AppCode(classFiles, ClassSource.of(EvidenceTest.class.getClassLoader()));
    }

    /** The declared members that class files link to. */
    private NavigableSet<Member> linked(Collection<byte[]> classFiles) {
        return code(classFiles).links().stream()
                .flatMap(link -> signatures.membersOf(link).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
