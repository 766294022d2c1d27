package org.waymark.web.pages;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.waymark.shared.Refusal;

/** What can be done about a recompute, and what that means. */
enum RecomputeStep {
    CANCEL(
            "Cancel the recompute",
            "Cancel it",
            "Nothing is left of what was recomputed so far.",
            "Answers stay as they are.",
            "You can start again at any time."),
    ADOPT(
            "Adopt the recomputed figures",
            "Adopt them",
            "From now on every answer comes from the recomputed file, for everybody.",
            "What is stored meanwhile is taken in first, so that nothing is missing.",
            "Published editions stay as they were published.",
            "The file that answered before is kept: you can roll back to it."),
    DISCARD(
            "Discard the recomputed figures",
            "Discard them",
            "Nothing is left of the recomputed file, and the list of differences stays as what was found.",
            "Answers stay as they are."),
    ROLL_BACK(
            "Roll back to the file before",
            "Roll back",
            "From now on answers come from the file that answered before the last adoption, for everybody.",
            "What it missed is taken in first, so that nothing is missing.",
            "The present file is kept: rolling back twice leaves all as it is now.");

    private final String title;
    private final String button;
    private final List<String> means;

    RecomputeStep(String title, String button, String... means) {
        this.title = title;
        this.button = button;
        this.means = List.of(means);
    }

    /** @throws Refusal {@code UNKNOWN_STEP} */
    static RecomputeStep named(String address) {
        return Arrays.stream(values())
                .filter(each -> each.address().equals(address))
                .findFirst()
                .orElseThrow(() -> new Refusal("UNKNOWN_STEP", "There is no such step. Go back to Recompute."));
    }

    /** Last part of its page's address. */
    public String address() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String document() {
        return address() + "-recompute";
    }

    public String title() {
        return title;
    }

    public String button() {
        return button;
    }

    /** What happens, in sentences. */
    public List<String> means() {
        return means;
    }
}
