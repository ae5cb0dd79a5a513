package app.continuum.workbench.host;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Dresses a page of the app's servlets as a page of the product, as the page's {@code decorator} meta tag asks. */
public interface Decorator {
    /** The whole page; the name is the meta tag's, such as {@code atl.admin} or {@code atl.general}. */
    String decorate(String name, Page page, HttpServletRequest request, HttpServletResponse response);
}
