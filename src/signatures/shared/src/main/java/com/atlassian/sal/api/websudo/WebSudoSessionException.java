package com.atlassian.sal.api.websudo;

/** The session is not one of an administrator who gave the password again. */
public class WebSudoSessionException extends RuntimeException {
    public WebSudoSessionException() {}
}
