package app.continuum.workbench.clients;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A client of the version that is pinned, and the issue its run may change; told by name and version. */
record StockClient(String name, String version, String issueKey) {
    static StockClient of(String name, String issueKey) {
        try {
            String version = new ObjectMapper()
                    .readTree(Installation.SOURCE.resolve("package.json").toFile())
                    .get("dependencies")
                    .get(name)
                    .asText();
            return new StockClient(name, version, issueKey);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public String toString() {
        return name + " " + version;
    }
}
