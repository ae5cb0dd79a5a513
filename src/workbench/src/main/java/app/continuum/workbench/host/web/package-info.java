/** Answers over HTTP on one port: encoding, authentication, log in and out, and the order of filters. */
@NullMarked
package app.continuum.workbench.host.web;

import org.jspecify.annotations.NullMarked;
