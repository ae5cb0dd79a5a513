/** No-op stand-ins for what the ActiveObjects engine needs of Atlassian's plugin framework. */
package com.atlassian.plugin.util;
