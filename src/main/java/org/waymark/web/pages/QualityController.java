package org.waymark.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Whether what is stored is whole: every event counted for, the ledger as it was written, and trying again what could not be read. */
@Controller
@NeedsPurpose
class QualityController {
    private final PageQuestions questions;

    QualityController(PageQuestions questions) {
        this.questions = questions;
    }

    record Parked(String reason, long events) {
        public String words() {
            return Words.of("ParkedReason", reason);
        }
    }

    record Count(boolean ok, long position, long stored, long applied, long ignored, List<Parked> parked, int wrong) {
        public long parkedInAll() {
            return parked.stream().mapToLong(Parked::events).sum();
        }
    }

    record CountAnswer(Count eventCount) {}

    record Retry(long before, long after) {}

    record RetryAnswer(Retry retryParked) {}

    record Fault(
            String sentence,
            String reason,
            @Nullable String stream,
            @Nullable Long sequence,
            @Nullable Long after,
            @Nullable Long position,
            @Nullable Long seal) {}

    record Seal(long number, OffsetDateTime at, long position, long events, String hash) {
        public String made() {
            return Days.of(at);
        }
    }

    record Ledger(
            boolean ok,
            long streams,
            long events,
            long eventsSinceLastSeal,
            int tornSeals,
            @Nullable Fault fault,
            @Nullable Seal lastSeal) {}

    record LedgerAnswer(Ledger verifyLedger) {}

    @GetMapping("/quality")
    String quality(
            @RequestParam(required = false) @Nullable Long before,
            @RequestParam(required = false) @Nullable Long after,
            HttpServletRequest request,
            Model page) {
        page.addAttribute(
                "count",
                questions
                        .ask("event-count", Map.of(), PagePurpose.of(request), CountAnswer.class)
                        .eventCount());
        if (before != null && after != null) {
            page.addAttribute("retried", new Retry(before, after));
        }
        return "quality";
    }

    @GetMapping("/quality/ledger")
    String ledger(HttpServletRequest request, Model page) {
        page.addAttribute(
                "ledger",
                questions
                        .ask("verify-ledger", Map.of(), PagePurpose.of(request), LedgerAnswer.class)
                        .verifyLedger());
        return "quality-ledger";
    }

    @GetMapping("/quality/retry")
    String beforeRetry() {
        return "quality-retry";
    }

    @PostMapping("/quality/retry")
    String retry(HttpServletRequest request) {
        var retried = questions
                .ask("retry-parked", Map.of(), PagePurpose.of(request), RetryAnswer.class)
                .retryParked();
        return "redirect:/quality?before=%d&after=%d".formatted(retried.before(), retried.after());
    }
}
