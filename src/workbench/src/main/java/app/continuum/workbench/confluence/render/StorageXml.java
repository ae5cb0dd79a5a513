package app.continuum.workbench.confluence.render;

import java.io.IOException;
import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads storage format: XHTML with Confluence's own elements {@code ac:} and {@code ri:}. */
public final class StorageXml {
    private static final String START = "<body xmlns:ac=\"http://www.atlassian.com/schema/confluence/4/ac/\""
            + " xmlns:ri=\"http://www.atlassian.com/schema/confluence/4/ri/\""
            + " xmlns:at=\"http://www.atlassian.com/schema/confluence/4/at/\">";

    private StorageXml() {}

    /** Storage format that is none, with the parser's words. */
    public static final class Malformed extends Exception {
        private static final long serialVersionUID = 1L;

        Malformed(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /** The root above everything on the page. */
    public static Element parse(String storage) throws Malformed {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            String document = START + Entities.numbered(storage) + "</body>";
            return builder.parse(new InputSource(new StringReader(document))).getDocumentElement();
        } catch (SAXParseException e) {
            throw new Malformed("Error parsing xhtml: " + e.getMessage() + " at line " + e.getLineNumber(), e);
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new Malformed("Error parsing xhtml: " + e.getMessage(), e);
        }
    }
}
