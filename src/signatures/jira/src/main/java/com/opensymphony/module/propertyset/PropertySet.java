package com.opensymphony.module.propertyset;

/** Properties of one thing. */
public interface PropertySet {}
