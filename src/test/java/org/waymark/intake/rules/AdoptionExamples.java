package org.waymark.intake.rules;

import static org.waymark.intake.rules.Example.breaks;
import static org.waymark.intake.rules.Example.keeps;

import java.util.List;

/** Of AD1 rows. */
final class AdoptionExamples {
    /** Decided on 1 June, matched on 1 July, moved in on 1 August, adopted on 15 January. */
    private static final String ADOPTED = """
            S C2 U6 2020-05-01..2020-08-01 X1
            B E1 A6 2020-08-01..2021-01-15 E11
            decided 2020-06-01
            """;

    private static final String BY_CARER = """
            S C2 U6 2020-05-01..2020-08-01 X1
            U E1 A5 2020-08-01..2021-01-15 E11
            decided 2020-06-01
            """;

    static final List<Example> ALL = List.of(
            breaks("151", "ad1 2020-06-01 2020-07-01 0 2 - L11", "AD1:2:DATE_INT"),
            keeps("151", "ad1 2020-06-01 2020-07-01 0 2 MF L11\nad1 - - - - - -"),
            breaks("601", ADOPTED, "EPISODES:3:REC"),
            keeps("601", ADOPTED + "ad1 2020-06-01 2020-07-01 0 2 MF L11"),
            keeps("601", ADOPTED + "lacks ADOPTIONS"),
            breaks("602", "S C2 U6 2020-05-01..\nad1 2020-06-01 2020-07-01 0 2 MF L11", "AD1:2:CHILD"),
            keeps("602", ADOPTED + "ad1 2020-06-01 2020-07-01 0 2 MF L11"),
            keeps("602", "ad1 2020-06-01 2020-07-01 0 2 MF L11\nlacks EPISODES"),
            breaks(
                    "525",
                    "decided 2020-06-01..2020-09-01 RD1\nad1 2020-06-01 2020-07-01 0 2 MF L11",
                    "PLACED_FOR_ADOPTION:2:DATE_PLACED_CEASED"),
            keeps(
                    "525",
                    "decided 2020-06-01..2020-07-01 RD1\ndecided 2020-08-01\nad1 2020-08-01 2020-09-01 0 2 MF L11"),
            breaks("INT11", "ad1 2020-06-01 2020-07-01 0 2 MF L11 born=2019-01-16", "AD1:2:DOB"),
            keeps("INT11", "ad1 2020-06-01 2020-07-01 0 2 MF L11"),
            breaks("INT12", "decided 2020-06-01 born=2019-01-16", "PLACED_FOR_ADOPTION:2:DOB"),
            keeps("INT12", "decided 2020-06-01"),
            breaks("333", "ad1 2020-07-02 2020-07-01 0 2 MF L11", "AD1:2:DATE_INT"),
            breaks("333", "ad1 - 2020-07-01 0 2 MF L11", "AD1:2:DATE_INT"),
            keeps("333", "ad1 2020-07-01 2020-07-01 0 2 MF L11"),
            breaks("334", ADOPTED + "ad1 2020-04-30 2020-07-01 0 2 MF L11", "AD1:2:DATE_INT"),
            keeps("334", ADOPTED + "ad1 2020-05-01 2020-07-01 0 2 MF L11"),
            breaks("331", ADOPTED + "ad1 2020-06-01 2020-08-02 0 2 MF L11", "AD1:2:DATE_MATCH"),
            keeps("331", ADOPTED + "ad1 2020-06-01 2020-08-01 0 2 MF L11"),
            // the placement that led to adoption began with the episode before, over a change of legal status
            breaks(
                    "331",
                    "P C2 A4 2020-07-01..2020-08-01 X1\nL E1 A6 2020-08-01..2021-01-15 E11\nad1 2020-06-01 2020-07-02 0 2 MF L11",
                    "AD1:2:DATE_MATCH"),
            // placed again after a placement broke down, and decided again in between
            keeps(
                    "521",
                    "P E1 A6 2020-04-02..2020-05-01 X1\nP E1 U6 2020-05-01..2020-08-01 X1\nP E1 A6 2020-08-01..2021-01-15 E11\nad1 2020-06-01 2020-07-01 0 2 MF L11"),
            breaks("523", "decided 2020-06-01\nad1 2020-06-02 2020-07-01 0 2 MF L11", "AD1:2:DATE_INT"),
            keeps(
                    "523",
                    "decided 2020-04-01..2020-05-01 RD1\ndecided 2020-06-01\nad1 2020-06-01 2020-07-01 0 2 MF L11"),
            breaks("521", ADOPTED + "ad1 2020-08-02 2020-08-02 0 2 MF L11", "AD1:2:DATE_INT"),
            keeps("521", ADOPTED + "ad1 2020-08-01 2020-08-01 0 2 MF L11"),
            breaks("582", ADOPTED + "ad1 2020-06-01 2021-01-15 0 2 MF L11", "AD1:2:DATE_MATCH"),
            keeps("582", ADOPTED + "ad1 2020-06-01 2021-01-14 0 2 MF L11"),
            breaks("335", ADOPTED + "ad1 2020-06-01 2020-07-01 1 2 MF L11", "AD1:2:FOSTER_CARE"),
            breaks("335", BY_CARER + "ad1 2020-06-01 2020-07-01 0 2 MF L11", "AD1:2:FOSTER_CARE"),
            keeps("335", BY_CARER + "ad1 2020-06-01 2020-07-01 1 2 MF L11"),
            breaks("511", "ad1 2020-06-01 2020-07-01 0 2 M1 L0", "AD1:2:SEX_ADOPTR"),
            keeps("511", "ad1 2020-06-01 2020-07-01 0 1 M1 L0"),
            breaks("514", "ad1 2020-06-01 2020-07-01 0 1 MF L0", "AD1:2:SEX_ADOPTR"),
            keeps("514", "ad1 2020-06-01 2020-07-01 0 1 F1 L0"),
            breaks("517", "ad1 2020-06-01 2020-07-01 0 2 FF L3", "AD1:2:SEX_ADOPTR"),
            keeps("517", "ad1 2020-06-01 2020-07-01 0 2 MF L3"),
            breaks("518", "ad1 2020-06-01 2020-07-01 0 2 MF L4", "AD1:2:SEX_ADOPTR"),
            keeps("518", "ad1 2020-06-01 2020-07-01 0 2 MM L4"),
            breaks("519", "ad1 2020-06-01 2020-07-01 0 2 F1 L2", "AD1:2:SEX_ADOPTR"),
            keeps("519", "ad1 2020-06-01 2020-07-01 0 2 FF L2"),
            breaks("520", "ad1 2020-06-01 2020-07-01 0 2 MM L11", "AD1:2:SEX_ADOPTR"),
            keeps("520", "ad1 2020-06-01 2020-07-01 0 2 MF L11"),
            breaks("524", "ad1 2020-06-01 2020-07-01 0 2 MF L12", "AD1:2:SEX_ADOPTR"),
            keeps("524", "ad1 2020-06-01 2020-07-01 0 2 FF L12"));

    private AdoptionExamples() {}
}
