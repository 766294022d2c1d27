package org.waymark.intake.rules;

import static org.waymark.intake.rules.Example.breaks;
import static org.waymark.intake.rules.Example.keeps;

import java.util.List;

/** Of episodes. */
final class EpisodeExamples {
    static final List<Example> ALL = List.of(
            breaks("390", "S E1 U6 2020-05-01..2020-09-01 E11", "EPISODES:2:PLACE"),
            keeps("390", "S E1 A6 2020-05-01..2020-09-01 E11"),
            keeps("390", "S E1 U6 2020-05-01..2020-09-01 E4A"),
            breaks("408", "S C2 A5 2020-05-01..2020-09-01 X1\nL C2 A6 2020-09-01..", "EPISODES:2:LS", "EPISODES:3:LS"),
            keeps("408", "S E1 A6 2020-05-01..2020-09-01 X1\nL C2 A4 2020-09-01.."),
            breaks("336", "S C2 K2 2020-05-01..2020-09-01 X1\nT C2 A3 2020-09-01..", "EPISODES:3:PLACE"),
            keeps("336", "S C2 U6 2020-05-01..2020-09-01 X1\nT C2 A3 2020-09-01..2020-10-01 X1\nL E1 A5 2020-10-01.."),
            keeps("336", "T C2 A3 2020-09-01.."),
            breaks("217", "P C2 A3 2020-09-01..", "EPISODES:2:RNE"),
            keeps("217", "T C2 A3 2020-09-01..2020-10-01 X1\nU E1 A5 2020-10-01.."),
            // begun before the rule
            keeps("217", "P C2 A3 2015-03-31.."),
            breaks("529", "P C2 A4 2020-09-01..2020-10-01 X1 PR3", "EPISODES:2:PLACE_PROVIDER"),
            breaks("529", "P C2 U6 2020-10-01..2020-11-01 X1 PR3", "EPISODES:2:PLACE_PROVIDER"),
            keeps("529", "P C2 A4 2020-09-01..2020-10-01 X1 PR1\nP C2 R2 2020-10-01..2020-11-01 X1 PR3"),
            breaks("388", "S C2 U6 2020-05-01..2020-09-01 X1\nP C2 U6 2020-09-02..", "EPISODES:2:DEC"),
            breaks("388", "S C2 U6 2020-05-01..2020-09-01 X1", "EPISODES:2:DEC"),
            keeps("388", "S C2 U6 2020-05-01..2020-09-01 X1\nP C2 U6 2020-09-01.."),
            keeps("388", "S C2 U6 2020-05-01..2020-09-01 X1\nlacks EPISODES"),
            breaks("386", "born 2002-09-01\nS E1 A6 2020-05-01..2020-09-01 E11", "EPISODES:2:DEC"),
            keeps("386", "born 2002-09-02\nS E1 A6 2020-05-01..2020-09-01 E11"),
            breaks("199", "S E1 A6 2020-05-01..2020-09-01 E11\nS C2 U6 2020-12-01..", "EPISODES:3:DECOM"),
            breaks("199", "before adopted\nS C2 U6 2020-12-01..", "EPISODES:2:DECOM"),
            keeps("199", "S C2 U6 2020-04-02..2020-05-01 X1\nL E1 A6 2020-05-01..2020-09-01 E11"),
            breaks("446", "S E1 U6 2005-11-30..", "EPISODES:2:LS"),
            keeps("446", "S E1 U6 2005-12-30.."),
            breaks("451", "S D1 U6 2020-05-01..", "EPISODES:2:LS"),
            keeps("451", "S D1 U6 2020-05-01..2020-06-01 X1\nL C2 U6 2020-06-01.."),
            breaks("555", "S D1 U6 2020-05-01..", "EPISODES:2:LS"),
            keeps("555", "S D1 U6 2020-05-01..\ndecided 2020-04-10"));

    private EpisodeExamples() {}
}
