package com.atlassian.confluence.content.render.xhtml;

/** Where a macro is being rendered. */
public interface ConversionContext {
    /** One of {@code display preview pdf word email feed html_export diff}. */
    String getOutputType();
}
