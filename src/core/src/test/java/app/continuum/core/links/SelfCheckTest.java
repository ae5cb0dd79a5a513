package app.continuum.core.links;

import static app.continuum.core.links.LinkKind.CONSTRUCTOR;
import static app.continuum.core.links.LinkKind.FIELD;
import static app.continuum.core.links.LinkKind.IMPLEMENTED;
import static app.continuum.core.links.LinkKind.INTERFACE_METHOD;
import static app.continuum.core.links.LinkKind.METHOD;
import static app.continuum.core.links.LinkKind.PARENT_INTERFACE;
import static app.continuum.core.links.LinkKind.STATIC_FIELD;
import static app.continuum.core.links.LinkKind.STATIC_INTERFACE_METHOD;
import static app.continuum.core.links.LinkKind.STATIC_METHOD;
import static app.continuum.core.links.LinkKind.SUPERCLASS;
import static app.continuum.core.links.LinkKind.SUPERINTERFACE;
import static app.continuum.core.links.LinkKind.SUPER_CONSTRUCTOR;
import static app.continuum.core.links.LinkKind.TYPE;
import static org.assertj.core.api.Assertions.assertThat;

import app.continuum.core.words.EnglishTexts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class SelfCheckTest {
    private static final EnglishTexts ENGLISH = new EnglishTexts(Fault.TEXTS);
    private static final String PRODUCT = "app.continuum.core.links.Product$";
    private static final String ISSUE = "Lapp/continuum/core/links/Product$Issue;";

    private static Link link(LinkKind kind, String type, String name, String descriptor) {
        return new Link(kind, PRODUCT + type, name, descriptor);
    }

    private static Link type(LinkKind kind, String type) {
        return Link.type(kind, PRODUCT + type);
    }

    private static LinkList.Row row(Link link, String... uses) {
        return new LinkList.Row(link, new TreeSet<>(Set.of(uses)));
    }

    private static List<String> sentences(Link... links) {
        LinkList list = new LinkList(
                Arrays.stream(links).map(link -> row(link, "jira:watch")).toList(), Map.of());
        return SelfCheck.of(list, "jira", SelfCheckTest.class.getClassLoader()).losses().stream()
                .map(loss -> loss.fault().sentence(ENGLISH))
                .toList();
    }

    @Test
    void findsWhatIsThereInheritedToo() {
        assertThat(sentences(
                        type(TYPE, "Issue"),
                        type(SUPERINTERFACE, "Issue"),
                        link(IMPLEMENTED, "Issue", "labels", "()Ljava/util/Collection;"),
                        type(SUPERCLASS, "Manager"),
                        link(SUPER_CONSTRUCTOR, "Half", "<init>", "()V"),
                        link(INTERFACE_METHOD, "Issue", "labels", "()Ljava/util/Collection;"),
                        link(INTERFACE_METHOD, "Issue", "name", "()Ljava/lang/String;"),
                        link(IMPLEMENTED, "Issue", "name", "()Ljava/lang/String;"),
                        link(STATIC_INTERFACE_METHOD, "Issue", "none", "()" + ISSUE),
                        link(CONSTRUCTOR, "Manager", "<init>", "(I)V"),
                        link(METHOD, "Manager", "find", "(Ljava/lang/String;[J)" + ISSUE),
                        link(METHOD, "Manager", "toString", "()Ljava/lang/String;"),
                        link(FIELD, "Manager", "size", "I"),
                        link(STATIC_FIELD, "Manager", "KINDS", "Ljava/util/List;")))
                .isEmpty();
    }

    @Test
    void saysInOneSentenceWhatIsMissing() {
        assertThat(sentences(
                        type(TYPE, "Gone"),
                        link(INTERFACE_METHOD, "Issue", "key", "()Ljava/lang/String;"),
                        link(METHOD, "Manager", "find", "(Ljava/lang/String;)" + ISSUE),
                        link(CONSTRUCTOR, "Manager", "<init>", "()V"),
                        link(STATIC_FIELD, "Manager", "NONE", "I")))
                .containsExactly(
                        PRODUCT + "Gone is not there.",
                        PRODUCT + "Issue.key() is not there.",
                        PRODUCT + "Manager.find(String) is not there.",
                        "new " + PRODUCT + "Manager() is not there.",
                        PRODUCT + "Manager.NONE is not there.");
    }

    @Test
    void saysWhatHasChanged() {
        assertThat(sentences(
                        link(INTERFACE_METHOD, "Issue", "labels", "()Ljava/util/Set;"),
                        link(METHOD, "Manager", "find", "(Ljava/lang/String;[J)Ljava/lang/Object;"),
                        link(STATIC_FIELD, "Manager", "KINDS", "Ljava/util/Set;"),
                        link(METHOD, "Issue", "labels", "()Ljava/util/Collection;"),
                        link(INTERFACE_METHOD, "Manager", "find", "(Ljava/lang/String;[J)" + ISSUE),
                        link(INTERFACE_METHOD, "Issue", "none", "()" + ISSUE),
                        link(FIELD, "Manager", "KINDS", "Ljava/util/List;"),
                        link(STATIC_METHOD, "Manager", "find", "(Ljava/lang/String;[J)" + ISSUE),
                        link(METHOD, "Manager", "hidden", "()V"),
                        type(SUPERCLASS, "Closed"),
                        link(STATIC_METHOD, "Issue", "none", "()" + ISSUE),
                        link(CONSTRUCTOR, "Half", "<init>", "()V"),
                        type(TYPE, "Inner")))
                .containsExactly(
                        PRODUCT + "Issue.labels() is Collection now; the app expects Set.",
                        PRODUCT + "Manager.find(String, long[]) is Issue now; the app expects Object.",
                        PRODUCT + "Manager.KINDS is List now; the app expects Set.",
                        PRODUCT + "Issue.labels(): the class has become an interface.",
                        PRODUCT + "Manager.find(String, long[]): the interface has become a class.",
                        PRODUCT + "Issue.none() has become static.",
                        PRODUCT + "Manager.KINDS has become static.",
                        PRODUCT + "Manager.find(String, long[]) is no longer static.",
                        PRODUCT + "Manager.hidden() is there, but not for apps.",
                        PRODUCT + "Closed has become final.",
                        PRODUCT + "Issue.none(): the class has become an interface.",
                        "new " + PRODUCT + "Half(): the class has become abstract.",
                        PRODUCT + "Inner is there, but not for apps.");
    }

    @Test
    void findsAMethodThatAnInterfaceAsksForAndTheAppDoesNotHave() {
        Link labels = link(IMPLEMENTED, "Issue", "labels", "()Ljava/util/Collection;");

        assertThat(sentences(type(SUPERINTERFACE, "Issue")))
                .containsExactly(PRODUCT + "Issue has a new method, labels, which the app does not answer.");
        assertThat(sentences(type(SUPERINTERFACE, "Issue"), labels)).isEmpty();
        assertThat(sentences(type(PARENT_INTERFACE, "Issue"))).isEmpty();
    }

    @Test
    void hasASentenceForEveryFault() {
        assertThat(FaultKind.values())
                .extracting(kind -> new Fault(type(TYPE, "Issue"), kind, "X").sentence(ENGLISH))
                .allSatisfy(sentence ->
                        assertThat(sentence).startsWith(PRODUCT + "Issue").endsWith("."));
    }

    @Test
    void looksUpOnlyWhatTheAppUsesInThisProduct() {
        LinkList list = new LinkList(
                List.of(
                        row(type(TYPE, "Gone"), "jira:watch", "jira:gate", "confluence:jira-link"),
                        row(type(TYPE, "Away"), "jira:"),
                        row(type(TYPE, "Issue"), "confluence:jira-link")),
                Map.of());
        ClassLoader loader = SelfCheckTest.class.getClassLoader();

        SelfCheck jira = SelfCheck.of(list, "jira", loader);
        SelfCheck confluence = SelfCheck.of(list, "confluence", loader);

        assertThat(jira.checked()).isEqualTo(2);
        assertThat(jira.switchedOff()).containsExactly("gate", "watch");
        assertThat(jira.losses())
                .extracting(loss -> loss.sentence(ENGLISH))
                .containsExactly(
                        PRODUCT + "Gone is not there. Switched off: edits are not met before they are saved, so nothing"
                                + " is refused. Switched off: changes are not written into the ledger.",
                        PRODUCT + "Away is not there. Continuum as a whole needs it: what works without it cannot be"
                                + " told.");
        assertThat(confluence.switchedOff()).containsExactly("jira-link");
    }

    @Test
    void aClassIsIdleWhenEverythingItServesIsSwitchedOff() {
        LinkList list = new LinkList(
                List.of(), Map.of("a.Grounds", new TreeSet<>(Set.of("gate", "panel")), "a.Words", new TreeSet<>()));

        assertThat(list.isIdle("a.Grounds", Set.of("gate", "panel", "watch"))).isTrue();
        assertThat(list.isIdle("a.Grounds", Set.of("gate"))).isFalse();
        assertThat(list.isIdle("a.Words", Set.of("gate"))).isFalse();
        assertThat(list.isIdle("a.Unknown", Set.of("gate"))).isFalse();
    }

    @Test
    void theListIsReadAsItWasWritten() throws IOException {
        LinkList list = new LinkList(
                List.of(
                        row(type(TYPE, "Issue"), "jira:"),
                        row(link(FIELD, "Manager", "size", "I"), "jira:gate", "confluence:")),
                Map.of("a.Grounds", new TreeSet<>(Set.of("gate", "panel"))));
        String written = String.join("\n", list.lines());

        LinkList read = LinkList.read(new ByteArrayInputStream(written.getBytes(StandardCharsets.UTF_8)));

        assertThat(read.lines()).isEqualTo(list.lines());
        assertThat(read.of("confluence")).hasSize(1);
    }
}
