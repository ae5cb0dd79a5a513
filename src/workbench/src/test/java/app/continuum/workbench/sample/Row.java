package app.continuum.workbench.sample;

/** A row of a page; its secret is on no allowlist. */
public record Row(String name, String moreHtml) {
    public String getName() {
        return name;
    }

    public String getMoreHtml() {
        return moreHtml;
    }

    public String getSecret() {
        return "secret";
    }
}
