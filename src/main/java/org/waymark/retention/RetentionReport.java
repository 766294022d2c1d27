package org.waymark.retention;

import java.time.LocalDate;
import java.util.List;
import org.waymark.shared.ChildKey;
import org.waymark.shared.ShredBasis;

/**
 * What retention comes to.
 *
 * @param leftBy children who left care up to this day are due
 * @param held would be due, but may not be destroyed for now
 * @param shredded how many were shredded just now
 */
public record RetentionReport(
        LocalDate leftBy, ShredBasis basis, List<ChildKey> due, List<ChildKey> held, int shredded) {}
