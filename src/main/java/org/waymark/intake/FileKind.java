package org.waymark.intake;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a file can be, told by its header row and not by its name.
 */
enum FileKind {
    HEADER(Use.RETURN, "CHILD,SEX,DOB,ETHNIC", "UPN,MOTHER,MC_DOB,UASC"),
    EPISODES(
            Use.RETURN,
            "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE",
            "HOME_POST,PL_POST,URN"),
    AD1(Use.RETURN, "CHILD,DOB,DATE_INT,DATE_MATCH,FOSTER_CARE,NB_ADOPTR,SEX_ADOPTR,LS_ADOPTR", ""),
    PLACED_FOR_ADOPTION(Use.RETURN, "CHILD,DOB,DATE_PLACED,DATE_PLACED_CEASED,REASON_PLACED_CEASED", ""),
    MILESTONES(Use.TRACKER, "child_id,milestone,occurred_on,known_on,detail", ""),
    SIBLINGS(Use.TRACKER, "group_id,child_id,joined_on,left_on,placed", ""),
    COUNTS(Use.TRACKER, "year,what,key,value,source,known_on", ""),
    ID_CHANGES(Use.IDENTITY, "old_id,new_id", ""),
    REVIEWS(Use.NONE, "CHILD,DOB,REVIEW,REVIEW_CODE", ""),
    UASC(Use.NONE, "CHILD,SEX,DOB,DUC", ""),
    OC2(
            Use.NONE,
            "CHILD,DOB,SDQ_SCORE,SDQ_REASON,CONVICTED,HEALTH_CHECK,IMMUNISATIONS,TEETH_CHECK,HEALTH_ASSESSMENT,SUBSTANCE_MISUSE,INTERVENTION_RECEIVED,INTERVENTION_OFFERED",
            ""),
    OC3(Use.NONE, "CHILD,DOB,IN_TOUCH,ACTIV,ACCOM", ""),
    PREVIOUS_PERMANENCE(Use.NONE, "CHILD,DOB,PREV_PERM,LA_PERM,DATE_PERM", ""),
    MISSING(Use.NONE, "CHILD,DOB,MISSING,MIS_START,MIS_END", ""),
    SW_EPISODES(Use.NONE, "CHILD,DOB,SW_ID,SW_DECOM,SW_DEC,SW_REASON", ""),
    DOLO(Use.NONE, "CHILD,DOB,DOLO_START,DOLO_END", "");

    /** What is done with a file of this kind. */
    enum Use {
        RETURN,
        TRACKER,
        /** Tells of ids and of nothing else; only the vault learns of it. */
        IDENTITY,
        /** Recognised, counted as read, and not used: it never blocks. */
        NONE
    }

    private static final Set<String> IN_MANY_KINDS = Set.of("CHILD", "DOB", "SEX", "child_id");

    private final Use use;
    private final List<String> columns;
    private final List<String> unread;

    FileKind(Use use, String columns, String unread) {
        this.use = use;
        this.columns = List.of(columns.split(","));
        this.unread = unread.isEmpty() ? List.of() : List.of(unread.split(","));
    }

    Use use() {
        return use;
    }

    /** The column that names the child of a row; a file that lacks it is about no child. */
    String childColumn() {
        return use == Use.RETURN ? "CHILD" : "child_id";
    }

    boolean isUsed() {
        return use != Use.NONE;
    }

    /** The columns that are read. */
    List<String> columns() {
        return columns;
    }

    /** Whether a file may do without a column, which is then read as blank. */
    boolean mayLack(String column) {
        return switch (this) {
            case MILESTONES -> column.equals("known_on") || column.equals("detail");
            case SIBLINGS -> column.equals("left_on") || column.equals("placed");
            case COUNTS -> column.equals("known_on");
            default -> false;
        };
    }

    boolean knows(String column) {
        return columns.contains(column) || unread.contains(column);
    }

    /** The kind whose own columns a header row has most of; empty where it has none of any kind's own. */
    static Optional<FileKind> of(List<String> headerRow) {
        return Arrays.stream(values())
                .filter(kind -> kind.ownColumnsIn(headerRow) > 0)
                .max(Comparator.comparingLong(kind -> kind.ownColumnsIn(headerRow)));
    }

    private long ownColumnsIn(List<String> headerRow) {
        return java.util.stream.Stream.concat(columns.stream(), unread.stream())
                .filter(column -> !IN_MANY_KINDS.contains(column) && headerRow.contains(column))
                .count();
    }
}
