package com.atlassian.applinks.api;

/** The links of this product to others. */
public interface ApplicationLinkService {
    ApplicationLink getPrimaryApplicationLink(Class<? extends ApplicationType> type);
}
