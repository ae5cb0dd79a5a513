package app.continuum.workbench.sample;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.macro.MacroExecutionException;
import java.util.Map;

/** Says what it was told, or fails where it was told nothing. */
public final class EchoMacro implements Macro {
    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context)
            throws MacroExecutionException {
        String text = parameters.get("text");
        if (text == null) {
            throw new MacroExecutionException("Nothing <to> say", new IllegalArgumentException("text"));
        }
        return "<b class=\"echo\">" + text + " (" + context.getOutputType() + ")</b>";
    }

    @Override
    public BodyType getBodyType() {
        return BodyType.NONE;
    }

    @Override
    public OutputType getOutputType() {
        return OutputType.BLOCK;
    }
}
