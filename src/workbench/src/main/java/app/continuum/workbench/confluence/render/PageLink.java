package app.continuum.workbench.confluence.render;

import app.continuum.workbench.host.Html;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A link to another page, by title. */
final class PageLink {
    private PageLink() {}

    static String html(Element link, String spaceKey) {
        NodeList pages = link.getElementsByTagName("ri:page");
        String text = link.getTextContent().strip();
        if (pages.getLength() == 0) {
            return Html.escape(text);
        }
        Element page = (Element) pages.item(0);
        String title = page.getAttribute("ri:content-title");
        String space = page.hasAttribute("ri:space-key") ? page.getAttribute("ri:space-key") : spaceKey;
        return "<a href=\"/confluence/display/%s/%s\">%s</a>"
                .formatted(encode(space), encode(title), Html.escape(text.isEmpty() ? title : text));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
