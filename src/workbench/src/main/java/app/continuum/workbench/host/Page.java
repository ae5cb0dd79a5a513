package app.continuum.workbench.host;

/**
 * What a page of a product consists of; all but the title is HTML.
 *
 * @param title what the window is called, without the product's name
 * @param head what else stands in the head: the app's resource tags, meta tags
 * @param navigation the links of the header bar: {@code <li><a href=..>..</a></li>}
 * @param content what stands below the header bar
 */
public record Page(String title, String head, String navigation, String content) {}
