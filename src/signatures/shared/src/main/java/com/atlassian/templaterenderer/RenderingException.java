package com.atlassian.templaterenderer;

/** A template cannot be rendered. */
public class RenderingException extends RuntimeException {
    public RenderingException(String message, Throwable cause) {
        super(message, cause);
    }
}
