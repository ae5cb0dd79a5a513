package app.continuum.confluence.macro;

import app.continuum.confluence.link.Answer;
import app.continuum.confluence.link.Answer.Failure;
import app.continuum.confluence.link.JiraLink;
import app.continuum.core.clients.ClientKey;
import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.sal.api.message.I18nResolver;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The macro {@code continuum}: the responsibility continuum of the client its parameter {@code client} names. */
public final class ContinuumMacro implements Macro {

    private static final Logger LOG = LoggerFactory.getLogger(ContinuumMacro.class);

    private final Optional<JiraLink> jira;
    private final Picture picture;
    private final Notice notice;

    /** A macro that asks over the link, which may be switched off, and speaks the viewer's language. */
    public ContinuumMacro(Optional<JiraLink> jira, I18nResolver i18n) {
        this.jira = jira;
        this.picture = new Picture(new ResolvedTexts(i18n));
        this.notice = new Notice(new ResolvedTexts(i18n));
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        String named = Optional.ofNullable(parameters.get("client")).orElse("").strip();
        if (named.isEmpty()) {
            return notice.noClient();
        }
        return ClientKey.parse(named.toUpperCase(Locale.ROOT))
                .map(client -> render(client, Surface.of(context.getOutputType())))
                .orElseGet(notice::badClient);
    }

    private String render(ClientKey client, Surface surface) {
        Answer answer = ask(client);
        if (answer instanceof Answer.Drawn drawn) {
            return picture.of(drawn.continuum(), surface);
        }
        if (answer instanceof Answer.LoginNeeded login) {
            return notice.login(login.address());
        }
        return notice.failure((Failure) answer, client);
    }

    /** Whatever goes wrong behind the link must not take the rest of the page with it. */
    private Answer ask(ClientKey client) {
        try {
            return jira.map(link -> link.ask(client)).orElse(Failure.SWITCHED_OFF);
        } catch (RuntimeException unforeseen) {
            LOG.warn("The continuum of {} could not be asked for", client, unforeseen);
            return Failure.UNREADABLE;
        }
    }

    @Override
    public BodyType getBodyType() {
        return BodyType.NONE;
    }

    @Override
    public OutputType getOutputType() {
        return OutputType.BLOCK;
    }
}
