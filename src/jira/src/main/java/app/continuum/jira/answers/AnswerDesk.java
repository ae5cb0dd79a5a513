package app.continuum.jira.answers;

import app.continuum.jira.words.ScreenText;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.Function;

/** Has each resource answered, as far as nothing it needs is switched off. */
public final class AnswerDesk {
    private final Optional<IssueAnswers> issues;
    private final Optional<ClientAnswers> clients;
    private final Optional<ConfigurationAnswers> configuration;
    private final Optional<SweepAnswers> sweep;
    private final Optional<NoticeAnswers> notices;
    private final Optional<HeadsUpAnswers> headsUps;
    private final Optional<InboxAnswers> inbox;
    private final Optional<AwayAnswers> away;
    private final Optional<ChangeAnswers> changes;
    private final ScreenText text;

    /** A desk with the answers there are. */
    public AnswerDesk(
            Optional<IssueAnswers> issues,
            Optional<ClientAnswers> clients,
            Optional<ConfigurationAnswers> configuration,
            Optional<SweepAnswers> sweep,
            Optional<NoticeAnswers> notices,
            Optional<HeadsUpAnswers> headsUps,
            Optional<InboxAnswers> inbox,
            Optional<AwayAnswers> away,
            Optional<ChangeAnswers> changes,
            ScreenText text) {
        this.issues = issues;
        this.clients = clients;
        this.configuration = configuration;
        this.sweep = sweep;
        this.notices = notices;
        this.headsUps = headsUps;
        this.inbox = inbox;
        this.away = away;
        this.changes = changes;
        this.text = text;
    }

    /** The answer to a question about an issue. */
    public Response issues(Function<IssueAnswers, Response> question) {
        return issues.map(question).orElseGet(this::switchedOff);
    }

    /** The answer to a question about a client. */
    public Response clients(Function<ClientAnswers, Response> question) {
        return clients.map(question).orElseGet(this::switchedOff);
    }

    /** The answer to a question about the configuration. */
    public Response configuration(Function<ConfigurationAnswers, Response> question) {
        return configuration.map(question).orElseGet(this::switchedOff);
    }

    /** The answer to whoever wants a sweep. */
    public Response sweep(Function<SweepAnswers, Response> question) {
        return sweep.map(question).orElseGet(this::switchedOff);
    }

    /** The answer to whoever wants to know what they were told. */
    public Response notices(Function<NoticeAnswers, Response> question) {
        return notices.map(question).orElseGet(this::switchedOff);
    }

    /** The answer to whoever gives heads-ups, or decides them. */
    public Response headsUps(Function<HeadsUpAnswers, Response> question) {
        return headsUps.map(question).orElseGet(this::switchedOff);
    }

    /** The answer to whoever wants to know what lies before them. */
    public Response inbox(Function<InboxAnswers, Response> question) {
        return inbox.map(question).orElseGet(this::switchedOff);
    }

    /** The answer to whoever says when somebody is away, or asks. */
    public Response away(Function<AwayAnswers, Response> question) {
        return away.map(question).orElseGet(this::switchedOff);
    }

    /** The answer to whoever wants to know what was changed in the configuration. */
    public Response changes(Function<ChangeAnswers, Response> question) {
        return changes.map(question).orElseGet(this::switchedOff);
    }

    private Response switchedOff() {
        return Answers.switchedOff(text);
    }
}
