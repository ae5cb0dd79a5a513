@NullMarked
package app.continuum.jira.admin;

import org.jspecify.annotations.NullMarked;
