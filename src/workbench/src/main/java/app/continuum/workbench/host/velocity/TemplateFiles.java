package app.continuum.workbench.host.velocity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import org.apache.commons.collections.ExtendedProperties;
import org.apache.velocity.exception.ResourceNotFoundException;
import org.apache.velocity.runtime.resource.Resource;
import org.apache.velocity.runtime.resource.loader.ResourceLoader;

/** Finds templates where the app's classes are. */
final class TemplateFiles extends ResourceLoader {
    private final ClassLoader loader;

    TemplateFiles(ClassLoader loader) {
        this.loader = loader;
        isCachingOn = true;
    }

    @Override
    public void init(ExtendedProperties configuration) {
        setCachingOn(true);
    }

    @Override
    public InputStream getResourceStream(String name) {
        URL file = loader.getResource(name.startsWith("/") ? name.substring(1) : name);
        if (file == null) {
            throw new ResourceNotFoundException("The app has no template " + name);
        }
        try {
            return file.openStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean isSourceModified(Resource resource) {
        return false;
    }

    @Override
    public long getLastModified(Resource resource) {
        return 0;
    }
}
