package org.waymark.journey.events;

/** Why a fact is corrected or retracted, and on whose word. */
public record Grounds(CorrectionReason because, OnAuthorityOf onAuthorityOf) {}
