package app.continuum.jira.surfaces;

import app.continuum.jira.words.ScreenText;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** A request that is to be answered, and the words to do it in. */
public record Answering(HttpServletRequest request, HttpServletResponse response, ScreenText text) {}
