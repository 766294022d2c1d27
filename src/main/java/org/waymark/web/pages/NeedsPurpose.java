package org.waymark.web.pages;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** On a page that shows exact figures or single cases to whoever may see them: they say first what they work on. */
@Retention(RetentionPolicy.RUNTIME)
public @interface NeedsPurpose {}
