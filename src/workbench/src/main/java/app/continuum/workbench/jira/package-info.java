/** The workbench's Jira behind the screens: opens its data, seeds or imports it, and publishes its services. */
@NullMarked
package app.continuum.workbench.jira;

import org.jspecify.annotations.NullMarked;
