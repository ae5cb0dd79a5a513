package app.continuum.confluence.macro;

import app.continuum.confluence.link.Answer.Failure;
import app.continuum.core.clients.ClientKey;
import app.continuum.core.markup.Markup;
import app.continuum.core.words.Texts;
import java.net.URI;

/** One clear line in the place of a drawing that cannot be shown. */
final class Notice {

    private final Texts texts;

    Notice(Texts texts) {
        this.texts = texts;
    }

    String noClient() {
        return line(texts.text("continuum.macro.noClient"));
    }

    String badClient() {
        return line(texts.text("continuum.macro.badClient"));
    }

    String failure(Failure failure, ClientKey client) {
        return line(
                switch (failure) {
                    case SWITCHED_OFF -> texts.text("continuum.macro.switchedOff");
                    case UNLINKED -> texts.text("continuum.macro.unlinked");
                    case UNKNOWN_CLIENT -> texts.text("continuum.macro.unknownClient", client.value());
                    case JIRA_DOWN -> texts.text("continuum.macro.jiraDown");
                    case UNREADABLE -> texts.text("continuum.macro.unreadable");
                });
    }

    String login(URI address) {
        String words = texts.text("continuum.macro.login");
        if (!isOfTheWeb(address)) {
            return line(words);
        }
        return frame().text(words + " ")
                .element("a", texts.text("continuum.macro.login.link"), "href", address.toASCIIString())
                .close()
                .close()
                .toString();
    }

    private static String line(String words) {
        return frame().text(words).close().close().toString();
    }

    private static Markup frame() {
        return new Markup()
                .open("div", "class", "aui-message aui-message-warning")
                .open("p");
    }

    private static boolean isOfTheWeb(URI address) {
        return "https".equalsIgnoreCase(address.getScheme()) || "http".equalsIgnoreCase(address.getScheme());
    }
}
