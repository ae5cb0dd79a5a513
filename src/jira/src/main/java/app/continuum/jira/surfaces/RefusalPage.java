package app.continuum.jira.surfaces;

import app.continuum.core.markup.Escaper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** A page that says what is refused; with status 200, since a dialog shows nothing of any other. */
final class RefusalPage {
    private static final String RESOURCES = "/download/resources/app.continuum:bulk-refusal/";

    private RefusalPage() {}

    static void send(Answering answering, Refusal refusal) throws IOException {
        Offers.send(answering, refusal);
        send(answering, messages(refusal) + offers(answering, refusal) + back(answering, refusal));
    }

    static void send(Answering answering, String content) throws IOException {
        HttpServletResponse response = answering.response();
        response.setStatus(HttpServletResponse.SC_OK);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        String title = Escaper.escape(answering.text().of("continuum.page.not-saved"));
        String page = "<html><head><title>" + title + "</title><meta name=\"decorator\" content=\"atl.general\">"
                + "<link rel=\"stylesheet\" href=\"" + resource(answering, "continuum.css") + "\"></head><body>"
                + "<section class=\"aui-page-panel continuum-refusal\"><h1>" + title + "</h1>" + content
                + "</section></body></html>";
        response.getOutputStream().write(page.getBytes(StandardCharsets.UTF_8));
    }

    /** The address of a resource of these pages, escaped. */
    static String resource(Answering answering, String name) {
        return Escaper.escape(answering.request().getContextPath()) + RESOURCES + name;
    }

    /** For the script that gives heads-ups, with the form to be sent again where they are all that it needs. */
    private static String offers(Answering answering, Refusal refusal) throws IOException {
        String offers = Offers.json(refusal);
        return offers.isEmpty()
                ? ""
                : "<div data-continuum-heads-up=\"" + Escaper.escape(offers) + "\">"
                        + RefusedForm.html(answering, refusal) + "</div>";
    }

    private static String messages(Refusal refusal) {
        String lines = refusal.general().stream().map(RefusalPage::line).collect(Collectors.joining())
                + refusal.fields().stream()
                        .map(Refusal.Line::message)
                        .distinct()
                        .map(RefusalPage::line)
                        .collect(Collectors.joining());
        return error(lines);
    }

    static String error(String lines) {
        return "<div class=\"aui-message aui-message-error error\" role=\"alert\">" + lines + "</div>";
    }

    static String line(String text) {
        return "<p>" + Escaper.escape(text) + "</p>";
    }

    private static String back(Answering answering, Refusal refusal) {
        Set<String> keys = refusal.fields().stream().map(Refusal.Line::issueKey).collect(Collectors.toSet());
        if (keys.size() != 1 || keys.contains("")) {
            return "";
        }
        String key = Escaper.escape(keys.iterator().next());
        return "<p><a href=\"" + Escaper.escape(answering.request().getContextPath()) + "/browse/" + key + "\">"
                + Escaper.escape(answering.text().with("continuum.page.back", key)) + "</a></p>";
    }
}
