package app.continuum.workbench.confluence.pages;

import java.util.List;

/** The spaces of the default agency's clients, each with the client's page. */
final class FirstPages {
    private static final List<Space> SPACES = List.of(
            new Space("ACME", "ACME Outdoor"),
            new Space("GLOBEX", "Globex Industries"),
            new Space("INITECH", "Initech"));

    private FirstPages() {}

    static void write(Wiki wiki) {
        for (Space space : SPACES) {
            wiki.add(space);
            wiki.add(space.key(), "Client page", body(space), "admin");
        }
    }

    private static String body(Space space) {
        return """
                <p>This is the page about <strong>%s</strong> for everybody who works for them.</p>
                <h2>Who carries what</h2>
                <ac:structured-macro ac:name="continuum"><ac:parameter ac:name="client">%s</ac:parameter></ac:structured-macro>
                <h2>Where things are</h2>
                <ul><li>The brief and the strategy are on the issues of project %2$s.</li>\
                <li>Ask the Account Manager about the client&rsquo;s business, and the Producer about dates and people.</li></ul>
                """
                .formatted(space.name(), space.key());
    }
}
