package app.continuum.core.drawing;

import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** Markup read back by a parser that forgives nothing. */
record Parsed(Document document) {

    static Parsed of(String markup) {
        try {
            return new Parsed(DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader("<page>" + markup + "</page>"))));
        } catch (Exception malformed) {
            throw new AssertionError("Not well-formed: " + markup, malformed);
        }
    }

    List<Element> all(String element) {
        var found = document.getElementsByTagName(element);
        return IntStream.range(0, found.getLength())
                .mapToObj(index -> (Element) found.item(index))
                .toList();
    }

    /** The texts of all such elements, each on one line. */
    List<String> texts(String element) {
        return all(element).stream().map(Parsed::text).toList();
    }

    /** Everything it says. */
    String text() {
        return text(document.getDocumentElement());
    }

    private static String text(Element element) {
        return element.getTextContent().strip().replaceAll("\\s+", " ");
    }
}
