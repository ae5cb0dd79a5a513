@NullMarked
package app.continuum.jira.project;

import org.jspecify.annotations.NullMarked;
