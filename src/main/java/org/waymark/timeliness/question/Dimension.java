package org.waymark.timeliness.question;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.shared.ReturnCodes.Ethnicity;

/** Something by which cases are told apart, with its codes in the order of print. */
public enum Dimension {
    /** ONS codes; which there are depends on the returns. */
    LOCAL_AUTHORITY(Map.of()),
    ETHNIC_GROUP(labels(
            "WHITE", "White",
            "MIXED", "Mixed or Multiple ethnic groups",
            "ASIAN", "Asian or Asian British",
            "BLACK", "Black, African, Caribbean or Black British",
            "OTHER", "Other ethnic group",
            "NOT_KNOWN", "Not known")),
    ETHNICITY(ethnicities()),
    SEX(labels("MALE", "Male", "FEMALE", "Female", "NOT_KNOWN", "Not known")),
    MINORITY_ETHNIC(yesOrNo()),
    AGE_AT_ENTRY(ages()),
    AGE_AT_DECISION(ages()),
    /** Collection years; which there are depends on the cases. */
    ENTRY_YEAR(Map.of()),
    /** Children of the group on the day on which the case counts; 1 where no group is known. */
    SIBLING_GROUP_SIZE(labels("1", "1 child", "2", "2 children", "3+", "3 or more children")),
    PLACED_WITH_SIBLINGS(yesOrNo()),
    EARLY_PERMANENCE(yesOrNo()),
    ADOPTED_BY_FOSTER_CARER(yesOrNo()),
    LEGAL_ROUTE(labels(
            "CONSENT", "Parents' consent",
            "PLACEMENT_ORDER", "Placement order",
            "NOT_KNOWN", "Not known")),
    PROVIDER(labels(
            "PR0", "Parent",
            "PR1", "Own provision",
            "PR2", "Other authority",
            "PR3", "Other public provision",
            "PR4", "Private provision",
            "PR5", "Voluntary provision")),
    /** Codes of the return; which there are depends on the cases. */
    PLACEMENT(Map.of()),
    CATEGORY_OF_NEED(labels(
            "N1", "Abuse or neglect",
            "N2", "Child's disability",
            "N3", "Parental illness or disability",
            "N4", "Family in acute stress",
            "N5", "Family dysfunction",
            "N6", "Socially unacceptable behaviour",
            "N7", "Low income",
            "N8", "Absent parenting")),
    /** As recorders said; returns do not tell it. */
    DISABILITY(yesOrNo()),
    /** Of the latest delay that the tracker tells by the day on which the case counts; so is its reason. */
    DELAY_STAGE(labels(
            "COURT", "At court",
            "FAMILY_FINDING", "In finding a family",
            "MATCHING", "In matching",
            "TRANSITION", "In moving in",
            "OTHER", "At another stage",
            "NOT_KNOWN", "Not known",
            "NONE", "No delay recorded")),
    DELAY_REASON(labels(
            "LISTING", "Court listing",
            "FURTHER_ASSESSMENTS", "Further assessments",
            "CONTESTED", "Contested plan or order",
            "COMPLEX_NEEDS", "Complex needs",
            "SIBLING_GROUP", "Brothers and sisters to be placed together",
            "CONNECTED_PERSON", "A relative or friend came forward",
            "ADOPTERS_WITHDREW", "Adopters withdrew",
            "OTHER", "Another reason",
            "NOT_KNOWN", "Not known",
            "NONE", "No delay recorded")),
    /** Whether the adopters are of the own regional agency, as the tracker tells. */
    IN_REGION(yesOrNo()),
    /** Whose adopters they are; of a child, as the tracker tells. */
    AGENCY(labels(
            "OWN_REGION", "Own regional agency",
            "OTHER_REGION", "Another regional agency",
            "VOLUNTARY", "Voluntary agency",
            "NOT_KNOWN", "Not known")),
    /** Whether the child lives outside the authority's area, as the tracker tells. */
    PLACED_OUT_OF_AREA(yesOrNo());

    /** The code of a sibling group, counted as one, whose members are not alike. */
    public static final String DIFFERS = "DIFFERS";

    /** The code of a child whose characteristics were destroyed by law. */
    public static final String SHREDDED = "SHREDDED";

    private static final Set<String> NOT_TOLD =
            Set.of("NOT_KNOWN", SHREDDED, Ethnicity.REFU.name(), Ethnicity.NOBT.name());

    private static final Map<String, String> IN_EVERY_LIST =
            Map.of("NOT_KNOWN", "Not known", DIFFERS, "Members differ", SHREDDED, "Record destroyed by law");

    private final Map<String, String> labels;

    Dimension(Map<String, String> labels) {
        this.labels = labels;
    }

    /** The codes that a one-way breakdown always shows; a code outside them is shown where it has cases. */
    public List<String> codes() {
        return List.copyOf(labels.keySet());
    }

    /** Whether a code says what a case is; of any other it may be anything. */
    public static boolean isKnown(String code) {
        return !NOT_TOLD.contains(code);
    }

    public String label(String code) {
        return labels.getOrDefault(code, IN_EVERY_LIST.getOrDefault(code, code));
    }

    private static Map<String, String> labels(String... codesAndLabels) {
        Map<String, String> labels = new LinkedHashMap<>();
        for (int i = 0; i < codesAndLabels.length; i += 2) {
            labels.put(codesAndLabels[i], codesAndLabels[i + 1]);
        }
        return labels;
    }

    private static Map<String, String> ages() {
        return labels("UNDER_1", "Under 1", "1_TO_4", "1 to 4", "5_TO_9", "5 to 9", "10_AND_OVER", "10 and over");
    }

    private static Map<String, String> yesOrNo() {
        return labels("YES", "Yes", "NO", "No", "NOT_KNOWN", "Not known");
    }

    private static Map<String, String> ethnicities() {
        var names = List.of(
                "White British",
                "White Irish",
                "Traveller of Irish heritage",
                "Gypsy or Roma",
                "Any other White background",
                "White and Black Caribbean",
                "White and Black African",
                "White and Asian",
                "Any other Mixed background",
                "Indian",
                "Pakistani",
                "Bangladeshi",
                "Any other Asian background",
                "Chinese",
                "Caribbean",
                "African",
                "Any other Black background",
                "Any other ethnic group",
                "Refused",
                "Information not yet obtained");
        Map<String, String> labels = new LinkedHashMap<>();
        Arrays.stream(Ethnicity.values()).forEach(code -> labels.put(code.name(), names.get(code.ordinal())));
        return labels;
    }
}
