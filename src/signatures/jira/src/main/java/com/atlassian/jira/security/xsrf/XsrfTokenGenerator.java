package com.atlassian.jira.security.xsrf;

import jakarta.servlet.http.HttpServletRequest;

/** Makes and checks the token that shows a form came from this Jira. */
public interface XsrfTokenGenerator {
    String generateToken(HttpServletRequest request);

    boolean validateToken(HttpServletRequest request, String token);
}
