package com.atlassian.applinks.api;

import com.atlassian.sal.api.net.Request;
import com.atlassian.sal.api.net.Response;

/** A request over a link. */
public interface ApplicationLinkRequest extends Request<ApplicationLinkRequest, Response> {}
