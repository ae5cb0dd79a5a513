package app.continuum.bench;

import app.continuum.core.agency.Configuration;
import app.continuum.core.agency.Settings;
import app.continuum.core.clients.Client;
import app.continuum.core.clients.ClientKey;
import app.continuum.core.clients.Role;
import app.continuum.core.clients.Scope;
import app.continuum.core.clients.Seat;
import app.continuum.core.clients.UserKey;
import app.continuum.core.guards.FieldId;
import app.continuum.core.guards.Guard;
import app.continuum.core.guards.Mode;
import app.continuum.core.headsup.InMemoryHeadsUps;
import app.continuum.core.ledger.InMemoryLedger;
import app.continuum.jira.agency.Actors;
import app.continuum.jira.agency.AgencyDirectory;
import app.continuum.jira.agency.AgencyStore;
import app.continuum.jira.agency.Grounds;
import app.continuum.jira.agency.People;
import app.continuum.jira.agency.Seating;
import app.continuum.jira.agency.Visibility;
import app.continuum.jira.attribution.Passages;
import app.continuum.jira.away.AwayDirectory;
import app.continuum.jira.away.AwayRow;
import app.continuum.jira.away.AwayTable;
import app.continuum.jira.away.Days;
import app.continuum.jira.edits.Destinations;
import app.continuum.jira.edits.EditPreview;
import app.continuum.jira.edits.IssueNames;
import app.continuum.jira.edits.RenderedValues;
import app.continuum.jira.edits.RestConversion;
import app.continuum.jira.edits.TimeTracking;
import app.continuum.jira.gate.Drafts;
import app.continuum.jira.gate.FieldKinds;
import app.continuum.jira.gate.Gate;
import app.continuum.jira.gate.GateFilter;
import app.continuum.jira.gate.Gatekeeper;
import app.continuum.jira.health.CountedCaches;
import app.continuum.jira.health.Health;
import app.continuum.jira.judgement.Judge;
import app.continuum.jira.judgement.Refusals;
import app.continuum.jira.words.ScreenText;
import app.continuum.jira.words.VerdictWords;
import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheLoader;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettings;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An agency of any size in memory: each client one project, twelve guards of its own, and two of a thousand people. */
final class Bureau {
    private static final int PEOPLE = 1_000;
    private static final int GUARDS = 12;

    private final People people;
    private final AgencyDirectory directory;
    private final Seating seating;
    private final Grounds grounds;
    private final IssueManager issues;
    private final ApplicationUser viewer;

    Bureau(int clients) {
        Map<String, ApplicationUser> users = users();
        this.viewer = users.get("am7");
        this.people = new People(stub(com.atlassian.jira.user.util.UserManager.class, (name, key) -> users.get(key)));
        this.directory = new AgencyDirectory(store(configuration(clients)), caches(), name -> {
            throw new UnsupportedOperationException(name);
        });
        AwayTable nobodyAway = new AwayTable(
                stub(com.atlassian.activeobjects.external.ActiveObjects.class, (name, type) -> new AwayRow[0]));
        Days days = new Days(Optional.empty(), Clock.systemUTC());
        this.seating = new Seating(
                directory,
                new AwayDirectory(nobodyAway, days, caches(), name -> {
                    throw new UnsupportedOperationException(name);
                }),
                people,
                Clock.systemUTC());
        this.grounds = new Grounds(directory, seating, stub(com.atlassian.jira.issue.CustomFieldManager.class, null));
        this.issues = issues(clients);
    }

    Grounds grounds() {
        return grounds;
    }

    IssueManager issues() {
        return issues;
    }

    GateFilter gate() {
        ScreenText text = new ScreenText(stub(com.atlassian.sal.api.message.I18nResolver.class, (name, key) -> key));
        VerdictWords words = new VerdictWords(
                text, directory, people, stub(com.atlassian.jira.issue.fields.FieldManager.class, null));
        com.atlassian.jira.security.groups.GroupManager groups =
                stub(com.atlassian.jira.security.groups.GroupManager.class, (name, user) -> false);
        Visibility visibility = new Visibility(
                directory,
                seating,
                (permission, user) -> false,
                stub(com.atlassian.jira.security.PermissionManager.class, (name, first) -> true),
                groups,
                stub(com.atlassian.jira.bc.issue.search.SearchService.class, null),
                stub(com.atlassian.jira.issue.fields.FieldManager.class, null));
        EditPreview preview = new EditPreview(
                stub(com.atlassian.jira.bc.issue.IssueService.class, null),
                Optional.of(new RestConversion(stub(com.atlassian.jira.issue.fields.FieldManager.class, null))),
                new TimeTracking(key -> ""),
                new RenderedValues(
                        stub(com.atlassian.jira.datetime.DateTimeFormatterFactory.class, null),
                        stub(com.atlassian.jira.issue.CustomFieldManager.class, null),
                        people),
                grounds,
                new Destinations(grounds, new IssueNames(issues)));
        Health health = new Health(Clock.systemUTC());
        Gate gate = new Gate(
                grounds,
                new Actors(directory, people, groups),
                visibility,
                preview,
                new Refusals(new InMemoryLedger(), words, Clock.systemUTC()),
                health,
                new FieldKinds(stub(com.atlassian.jira.issue.CustomFieldManager.class, null)),
                new Drafts(
                        directory,
                        grounds,
                        new IssueNames(issues),
                        stub(com.atlassian.jira.project.ProjectManager.class, null)),
                new Judge(new InMemoryHeadsUps(), Optional.empty()),
                Clock.systemUTC());
        Gatekeeper gatekeeper = new Gatekeeper(
                gate, new IssueNames(issues), () -> viewer, directory, text, health, new Passages(Clock.systemUTC()));
        return new GateFilter(Optional.of(gatekeeper), Optional.empty(), text);
    }

    private static Map<String, ApplicationUser> users() {
        Map<String, ApplicationUser> users = new HashMap<>();
        for (int i = 0; i < PEOPLE; i++) {
            for (String role : List.of("am", "producer")) {
                users.put(role + i, new Person(role + i));
            }
        }
        return users;
    }

    private static Configuration configuration(int count) {
        List<Client> clients = new ArrayList<>();
        Map<ClientKey, List<Guard>> guards = new HashMap<>();
        for (int i = 0; i < count; i++) {
            ClientKey key = new ClientKey("C" + i + "X");
            clients.add(new Client(
                    key,
                    "Client " + i,
                    Seat.of(new UserKey("am" + i % PEOPLE)),
                    Seat.of(new UserKey("producer" + i % PEOPLE)),
                    List.of(new Scope.WholeProject(i, Optional.empty())),
                    Optional.empty(),
                    Optional.empty(),
                    false));
            guards.put(key, guards());
        }
        return new Configuration(Settings.first(), clients, List.of(), guards);
    }

    private static List<Guard> guards() {
        List<Guard> guards = new ArrayList<>();
        guards.add(new Guard(FieldId.DUE_DATE, Role.PRODUCER, Mode.BLOCK, Mode.BLOCK));
        for (int i = 1; i < GUARDS; i++) {
            guards.add(new Guard(new FieldId("customfield_" + (10_100 + i)), Role.PRODUCER, Mode.BLOCK, Mode.FLAG));
        }
        return guards;
    }

    private static AgencyStore store(Configuration configuration) {
        return new AgencyStore() {
            @Override
            public Configuration load() {
                return configuration;
            }

            @Override
            public void save(Configuration before, Configuration after, UserKey by) {
                throw new UnsupportedOperationException();
            }
        };
    }

    private static IssueManager issues(int clients) {
        MutableIssue[] issues = new MutableIssue[clients];
        for (int i = 0; i < clients; i++) {
            issues[i] = new Ticket(i, new Room(i));
        }
        return new IssueManager() {
            @Override
            public MutableIssue getIssueObject(Long id) {
                return issues[id.intValue()];
            }

            @Override
            public MutableIssue getIssueObject(String key) {
                return issues[Integer.parseInt(key.substring(1, key.indexOf('-')))];
            }
        };
    }

    /** Answers what a benchmark asks of a part of Jira by one function of the method's name and first argument; anything else is a mistake. */
    private static <T> T stub(Class<T> type, java.util.function.BiFunction<String, Object, Object> answer) {
        return type.cast(Proxy.newProxyInstance(
                Bureau.class.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> answer.apply(method.getName(), arguments[0])));
    }

    private record Person(String name) implements ApplicationUser {
        @Override
        public String getKey() {
            return name;
        }

        @Override
        public String getName() {
            return name;
        }

        @Override
        public String getDisplayName() {
            return name;
        }

        @Override
        public String getEmailAddress() {
            return name + "@example.com";
        }

        @Override
        public boolean isActive() {
            return true;
        }
    }

    private record Room(long id) implements Project {
        @Override
        public Long getId() {
            return id;
        }

        @Override
        public String getKey() {
            return "P" + id;
        }

        @Override
        public String getName() {
            return "Project " + id;
        }
    }

    private static CountedCaches caches() {
        return new CountedCaches(new OneCache(), new Health(Clock.systemUTC()));
    }

    private static final class OneCache implements CacheManager {
        @Override
        public <K, V> Cache<K, V> getCache(String name, CacheLoader<K, V> loader, CacheSettings settings) {
            Map<K, V> held = new HashMap<>();
            return new Cache<>() {
                @Override
                public V get(K key) {
                    return held.computeIfAbsent(key, loader::load);
                }

                @Override
                public void removeAll() {
                    held.clear();
                }
            };
        }
    }
}
