/** No-op stand-ins for what the ActiveObjects engine needs of Atlassian's profiling. */
package com.atlassian.util.profiling;
