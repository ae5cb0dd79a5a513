/** What the app promises, tried over HTTP on the shipped jar in the workbench. */
package app.continuum.acceptance;
