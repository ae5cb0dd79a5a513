package app.continuum.workbench.sal;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;

/** Where the product is, in full or as a path. */
public record BaseUrl(String full, String path) implements ApplicationProperties {
    @Override
    public String getBaseUrl(UrlMode urlMode) {
        return urlMode == UrlMode.RELATIVE ? path : full;
    }
}
