package app.continuum.jira;

import static org.assertj.core.api.Assertions.assertThat;

import app.continuum.core.agency.AccountRule;
import app.continuum.core.agency.AccountRule.Listing;
import app.continuum.core.agency.UnknownRequests;
import app.continuum.core.away.Away;
import app.continuum.core.away.AwayProblem;
import app.continuum.core.catalogue.Knowledge;
import app.continuum.core.catalogue.Question;
import app.continuum.core.changes.ChangeKind;
import app.continuum.core.clients.Sitting;
import app.continuum.core.csv.CsvFault;
import app.continuum.core.dryrun.Kind;
import app.continuum.core.guards.Afterwards;
import app.continuum.core.guards.Courtesy;
import app.continuum.core.guards.Departure;
import app.continuum.core.guards.Mode;
import app.continuum.core.guards.Reach;
import app.continuum.core.headsup.HeadsUpRulesText;
import app.continuum.core.headsup.Objection;
import app.continuum.core.headsup.Standing;
import app.continuum.core.headsup.State;
import app.continuum.core.mail.MailTiming;
import app.continuum.core.mail.MailTopic;
import app.continuum.core.policy.EmptySeat;
import app.continuum.core.policy.Outcome;
import app.continuum.core.policy.Reason;
import app.continuum.core.policy.Treatment;
import app.continuum.core.setup.Responsibility;
import app.continuum.jira.advice.Weight;
import app.continuum.jira.dryrun.RunState;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text that is asked for is there, and every text that is there is asked for. */
class TextsTest {
    private static final Path SOURCES = Path.of("src/main");
    private static final Path TEXTS = SOURCES.resolve("resources/app/continuum/jira/jira.properties");
    private static final Path CORE = Path.of("../core/src/main/resources/app/continuum/core");
    private static final Set<String> SETTINGS =
            Set.of("emptySeat", "failClosed", "headsOfDelivery", "restoreAs", "unknownRequests");
    private static final Pattern KEY = Pattern.compile("\"(continuum\\.[a-z][A-Za-z._-]*[A-Za-z_])\"");
    private static final Pattern PROBLEM = Pattern.compile(
            "\"((?:client|seat|scope|person|group|role|exception|guard|account|restore|rules|todo|document)\\.[a-z-]+)\"");

    @Test
    void asksForNoTextThatIsMissingAndKeepsNoneThatNobodyAsksFor() throws IOException {
        Set<String> asked = new TreeSet<>(constants());
        asked.addAll(keysIn(SOURCES));
        asked.addAll(keysIn(Path.of("../core/src/main/java")));
        asked.addAll(
                keys(Files.readString(Path.of("../../atlassian-plugin.xml")).replace("app.continuum", "")));

        Set<String> present = present(TEXTS);
        Set<String> core = new TreeSet<>(present(CORE.resolve("core.properties")));
        core.addAll(present(CORE.resolve("links/links.properties")));

        assertThat(asked.stream().filter(key -> !core.contains(key)).filter(key -> !isNoKey(key)))
                .as("asked for")
                .isSubsetOf(present);
        assertThat(present).as("present").isSubsetOf(asked);
    }

    @Test
    void writesNoApostropheThatMessageFormatTakesForAQuote() throws IOException {
        List<Path> files = List.of(
                TEXTS,
                CORE.resolve("core.properties"),
                CORE.resolve("links/links.properties"),
                Path.of("../confluence/src/main/resources/app/continuum/confluence/confluence.properties"));
        for (Path file : files) {
            assertThat(Files.readAllLines(file).stream().filter(line -> !line.startsWith("#")))
                    .as(file.toString())
                    .isNotEmpty()
                    .noneMatch(line -> line.contains("'"));
        }
    }

    private static Set<String> keysIn(Path folder) throws IOException {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (file.toString().endsWith(".java") || file.toString().endsWith(".vm")) {
                    keys.addAll(keys(Files.readString(file)));
                }
            }
        }
        return keys;
    }

    /** What only looks like a key: the beginning of one, or the name of a file. */
    private static boolean isNoKey(String key) {
        return key.endsWith(".css")
                || key.endsWith(".vm")
                || key.startsWith("continuum.todo")
                || key.startsWith("continuum.stop")
                || key.startsWith("continuum.drawing");
    }

    private static Set<String> constants() {
        return Stream.of(
                        Arrays.stream(Mode.values()).map(mode -> "continuum.mode." + mode),
                        Arrays.stream(Mode.values()).map(mode -> "continuum.start.ladder." + mode),
                        Arrays.stream(Responsibility.values()).map(one -> "continuum.start.field." + one),
                        Arrays.stream(Responsibility.values()).map(one -> "continuum.start.hint." + one),
                        Arrays.stream(Responsibility.values())
                                .filter(Responsibility::canBeMade)
                                .map(one -> "continuum.start.made." + one),
                        Arrays.stream(Outcome.values()).map(outcome -> "continuum.rule." + outcome),
                        Arrays.stream(Outcome.values()).map(outcome -> "continuum.outcome." + outcome),
                        Arrays.stream(Sitting.values()).map(sitting -> "continuum.sitting." + sitting),
                        Arrays.stream(Away.Phase.values()).map(phase -> "continuum.me.phase." + phase),
                        Arrays.stream(MailTopic.values()).map(topic -> "continuum.me.mails.topic." + topic),
                        Arrays.stream(MailTiming.values()).map(timing -> "continuum.me.mails.timing." + timing),
                        Arrays.stream(MailTopic.values())
                                .filter(topic -> topic != MailTopic.CONFIGURATION)
                                .map(topic -> "continuum.mail.digest.part." + topic),
                        Arrays.stream(AwayProblem.Kind.values()).map(kind -> "continuum.away.problem." + kind),
                        Arrays.stream(Kind.values()).map(kind -> "continuum.dryrun.kind." + kind),
                        Arrays.stream(Outcome.values()).map(outcome -> "continuum.dryrun.outcome." + outcome),
                        Arrays.stream(RunState.values()).map(state -> "continuum.dryrun.state." + state),
                        Arrays.stream(Courtesy.values()).map(courtesy -> "continuum.courtesy." + courtesy),
                        Arrays.stream(Weight.values()).map(weight -> "continuum.weight." + weight),
                        Arrays.stream(Reason.values()).map(reason -> "continuum.reason." + reason),
                        Arrays.stream(State.values()).map(state -> "continuum.headsup.state." + state),
                        Arrays.stream(Standing.values()).map(standing -> "continuum.headsup.as." + standing),
                        Arrays.stream(Objection.values()).map(objection -> "continuum.headsup.no." + objection),
                        Arrays.stream(EmptySeat.values()).map(choice -> "continuum.empty-seat." + choice),
                        Arrays.stream(Afterwards.values()).map(choice -> "continuum.afterwards." + choice),
                        Arrays.stream(Mode.values()).map(mode -> "continuum.admin.guards.mode." + mode),
                        Arrays.stream(Departure.values()).map(departure -> "continuum.departure." + departure),
                        Arrays.stream(Reach.values()).map(reach -> "continuum.reach." + reach),
                        Arrays.stream(Listing.values()).map(by -> "continuum.listing." + by),
                        AccountRule.KINDS.stream().map(kind -> "continuum.actor-kind." + kind),
                        Arrays.stream(Treatment.values()).map(choice -> "continuum.treatment." + choice),
                        Arrays.stream(DayOfWeek.values()).map(day -> "continuum.day." + day),
                        Arrays.stream(ChangeKind.values()).map(kind -> "continuum.changes.kind." + kind),
                        Arrays.stream(ChangeKind.values())
                                .filter(kind -> kind != ChangeKind.SETTING)
                                .map(kind -> "continuum.changes.what." + kind),
                        Arrays.stream(Reach.values()).map(reach -> "continuum.changes.reach." + reach),
                        Arrays.stream(Knowledge.values()).map(what -> "continuum.changes.to-do.knowledge." + what),
                        SETTINGS.stream().map(name -> "continuum.changes.setting." + name),
                        HeadsUpRulesText.NAMES.stream().map(name -> "continuum.changes.setting.headsUps." + name),
                        Question.knownToDiffer().stream()
                                .flatMap(toDo ->
                                        Stream.of("continuum.question." + toDo, "continuum.question." + toDo + ".why")),
                        Stream.of("to", "from").flatMap(TextsTest::handedOver),
                        Arrays.stream(CsvFault.values()).map(fault -> "continuum.admin.import.fault." + fault),
                        Stream.of("gate", "validator", "watch", "sweep", "heads-ups", "dry-run", "mail")
                                .flatMap(TextsTest::part),
                        Stream.of("app.continuum.agency", "app.continuum.away", "app.continuum.heads-ups.counts")
                                .flatMap(TextsTest::part),
                        Arrays.stream(UnknownRequests.values()).map(choice -> "continuum.unknown-requests." + choice))
                .flatMap(keys -> keys)
                .collect(Collectors.toSet());
    }

    private static Stream<String> handedOver(String side) {
        return Stream.of("subject", "opening", "nothing")
                .map(part -> "continuum.mail.handed-over." + side + "." + part);
    }

    private static Stream<String> part(String name) {
        return Stream.of("", ".what", ".advice").map(text -> "continuum.admin.health.part." + name + text);
    }

    private static Set<String> keys(String source) {
        Set<String> keys = new TreeSet<>();
        Matcher key = KEY.matcher(source);
        while (key.find()) {
            keys.add(key.group(1));
        }
        Matcher problem = PROBLEM.matcher(source);
        while (problem.find()) {
            keys.add("continuum.problem." + problem.group(1));
        }
        return keys;
    }

    private static Set<String> present(Path file) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts.stringPropertyNames();
    }
}
