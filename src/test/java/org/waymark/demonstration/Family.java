package org.waymark.demonstration;

import java.util.ArrayList;
import java.util.List;

/** Brothers and sisters about whom adoption is decided together, or one child without any. */
final class Family {
    /** @param ageInDays on entering care */
    record Person(boolean girl, int ageInDays, String need) {}

    /**
     * What lies in the family and not in its days.
     *
     * @param early the children live with approved adopters from the start
     * @param apart the children are placed in different families
     * @param hardToPlace nobody is found for long
     * @param contested the court takes long
     * @param complexNeeds of a child
     */
    record Traits(boolean early, boolean apart, boolean hardToPlace, boolean contested, boolean complexNeeds) {}

    final List<Person> children;
    private String ethnicity;
    final Traits traits;
    final List<Way> ways = new ArrayList<>();

    Family(List<Person> children, String ethnicity, Traits traits) {
        this.children = children;
        this.ethnicity = ethnicity;
        this.traits = traits;
        this.ways.add(new Way(this, children));
    }

    String ethnicity() {
        return ethnicity;
    }

    void ethnicity(String code) {
        ethnicity = code;
    }

    int size() {
        return children.size();
    }

    /** From here on each child goes alone. */
    void part() {
        var together = ways.getFirst();
        ways.clear();
        children.forEach(child -> ways.add(together.of(List.of(child))));
    }
}
