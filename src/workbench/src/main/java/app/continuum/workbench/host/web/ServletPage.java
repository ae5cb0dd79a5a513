package app.continuum.workbench.host.web;

import app.continuum.workbench.host.Page;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page of the app's that asks to be dressed. */
record ServletPage(String decorator, Page page) {
    private static final Pattern DECORATOR =
            Pattern.compile("<meta\\s+name=\"decorator\"\\s+content=\"([^\"]+)\"\\s*/?>");
    private static final Pattern TITLE = Pattern.compile("<title>(.*?)</title>", Pattern.DOTALL);
    private static final Pattern HEAD = Pattern.compile("<head[^>]*>(.*?)</head>", Pattern.DOTALL);
    private static final Pattern BODY = Pattern.compile("<body[^>]*>(.*)</body>", Pattern.DOTALL);

    static Optional<ServletPage> read(String html) {
        return find(DECORATOR, html).map(name -> {
            String head = find(HEAD, html).orElse("");
            String rest = TITLE.matcher(DECORATOR.matcher(head).replaceAll("")).replaceAll("");
            String title = find(TITLE, head).orElse("").strip();
            return new ServletPage(
                    name, new Page(unescape(title), rest, "", find(BODY, html).orElse("")));
        });
    }

    private static Optional<String> find(Pattern pattern, String html) {
        Matcher matcher = pattern.matcher(html);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static String unescape(String text) {
        return text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
