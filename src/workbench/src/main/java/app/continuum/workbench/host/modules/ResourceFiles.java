package app.continuum.workbench.host.modules;

import app.continuum.workbench.host.i18n.Messages;
import app.continuum.workbench.host.osgi.Plugin;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sends the files of web resources: {@code /download/resources/<plugin>:<module>/<name>}. */
final class ResourceFiles extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern TEXT = Pattern.compile("AJS\\.I18n\\.getText\\(\\s*(['\"])([\\w.-]+)\\1\\s*(\\)|,)");
    private final transient Plugin app;
    private final transient WebResources resources;
    private final transient Messages messages;

    ResourceFiles(Plugin app, WebResources resources, Messages messages) {
        this.app = app;
        this.resources = resources;
        this.messages = messages;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        int slash = path.indexOf('/', 1);
        Optional<WebResource> resource = slash < 0 ? Optional.empty() : resources.byKey(path.substring(1, slash));
        String name = path.substring(slash + 1);
        Optional<WebResource.File> file = resource.flatMap(found -> found.files().stream()
                .filter(candidate -> candidate.locate(name).isPresent())
                .findFirst());
        Optional<URL> content = file.flatMap(found -> found.locate(name))
                .filter(location -> !location.contains(".."))
                .flatMap(app::file);
        if (content.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(file.flatMap(WebResource.File::type).orElseGet(() -> type(name)));
        response.setHeader("Cache-Control", "no-cache");
        try (InputStream stream = content.get().openStream()) {
            if (name.endsWith(".js") && resource.filter(WebResource::translated).isPresent()) {
                String script = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
                response.getOutputStream().write(translate(script).getBytes(StandardCharsets.UTF_8));
            } else {
                stream.transferTo(response.getOutputStream());
            }
        }
    }

    // as the jsI18n transformer does: the message stands in the script, in the reader's language
    private String translate(String script) {
        return TEXT.matcher(script).replaceAll(match -> {
            String raw = messages.raw(match.group(2)).orElse(match.group(2));
            boolean plain = match.group(3).equals(")");
            String message = plain ? messages.getText(match.group(2)) : raw;
            String literal = "\"" + new String(JsonStringEncoder.getInstance().quoteAsString(message)) + "\"";
            return Matcher.quoteReplacement(plain ? literal : "AJS.format(" + literal + ",");
        });
    }

    private String type(String name) {
        if (name.endsWith(".svg")) {
            return "image/svg+xml";
        }
        String known = getServletContext().getMimeType(name);
        return known == null ? "application/octet-stream" : known;
    }
}
