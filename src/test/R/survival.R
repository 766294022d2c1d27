# What package survival says of four public data sets, for SurvivalAgreementTests to be held against.
# From the top of the repository:   Rscript src/test/R/survival.R
# Writes src/test/resources/survival: for each data set its spells, and for each curve its steps and figures.
suppressPackageStartupMessages(library(survival))
options(digits = 17)
out <- "src/test/resources/survival"

# One row for each spell: at risk in (after, until]; outcome empty where censored. R's 0 for "from the start" is our -1.
delayed <- function(start) ifelse(start == 0, -1L, as.integer(start))
heartlate <- heart[heart$transplant == 1, ]
pcm <- with(mgus2, ifelse(pstat == 1, "pcm", ifelse(death == 1, "death", "")))
born <- round(mgus$age * 365.25)
first <- with(mgus, ifelse(is.na(pctime), futime, pctime))
spells <- list(
  lung = with(lung, data.frame(after = -1L, until = time, outcome = ifelse(status == 2, "death", ""))),
  # one patient received a heart on day 4.5; nothing happens between days 4 and 5
  heart = with(heartlate, data.frame(after = delayed(floor(start)), until = stop, outcome = ifelse(event == 1, "death", ""))),
  mgus2 = with(mgus2, data.frame(after = -1L, until = ifelse(pstat == 1, ptime, futime), outcome = pcm)),
  mgus = with(mgus, data.frame(after = born, until = born + first,
                               outcome = ifelse(!is.na(pctime), "pcm", ifelse(death == 1, "death", "")))))

number <- function(x) ifelse(is.na(x), "", format(x, digits = 17, trim = TRUE, scientific = FALSE))
put <- function(rows, name) write.csv(rows, file.path(out, name), quote = FALSE, row.names = FALSE, eol = "\n")

curve <- function(name, arrival, others, horizons) {
  s <- spells[[name]]
  start <- pmax(s$after, 0)
  leaves <- if (others == "CENSORED") s$outcome == arrival else s$outcome != ""
  km <- survfit(Surv(start, s$until, leaves) ~ 1)
  said <- summary(km, times = km$time)
  stopifnot(identical(said$time, km$time))
  rows <- data.frame(day = km$time, at_risk = km$n.risk, leaving = km$n.event, censored = km$n.censor,
                     survival = number(said$surv), standard_error = number(ifelse(said$surv == 0, NA, said$std.err)))
  ways <- sort(unique(s$outcome[s$outcome != ""]))
  if (length(ways) > 1) {
    aj <- survfit(Surv(start, s$until, factor(s$outcome, c("", ways))) ~ 1, id = seq_along(start))
    stopifnot(identical(aj$time, km$time))
    for (way in ways) rows[[paste0("incidence_", way)]] <- number(aj$pstate[, match(way, aj$states)])
  } else rows[[paste0("incidence_", ways)]] <- number(1 - said$surv)
  put(rows, sprintf("%s-%s-%s-steps.csv", name, arrival, others))
  area <- function(h) summary(km, rmean = h)$table[["rmean"]]
  figures <- data.frame(figure = c("median", rep("restricted_mean", length(horizons))), horizon = c(NA, horizons),
                        value = number(c(summary(km)$table[["median"]], sapply(horizons, area))))
  put(transform(figures, horizon = number(horizon)), sprintf("%s-%s-%s-figures.csv", name, arrival, others))
}

for (name in names(spells)) put(spells[[name]], paste0(name, "-spells.csv"))
last <- function(name) max(spells[[name]]$until)
curve("lung", "death", "END_THE_WAIT", c(100, 426, last("lung")))
curve("heart", "death", "END_THE_WAIT", c(90, 426, last("heart")))
for (others in c("END_THE_WAIT", "CENSORED")) {
  curve("mgus2", "pcm", others, c(120, 240, last("mgus2")))
  curve("mgus", "pcm", others, c(20000, 30000, last("mgus")))
}

# How far Kaplan-Meier's survival spreads where two eyes belong to one patient: R's robust standard error. Months with
# two decimals become hundredths, since our days are whole.
eyes <- with(retinopathy, data.frame(after = -1L, until = as.integer(round(futime * 100)),
                                     outcome = ifelse(status == 1, "blind", ""), family = id))
put(eyes, "retinopathy-spells.csv")
by.patient <- survfit(Surv(until, outcome == "blind") ~ 1, eyes, cluster = family)
by.eye <- survfit(Surv(until, outcome == "blind") ~ 1, eyes)
at <- c(500, 1000, 2000, 4000)
put(data.frame(day = at, survival = number(summary(by.eye, times = at)$surv),
               by_patient = number(summary(by.patient, times = at)$std.err),
               by_eye = number(summary(by.eye, times = at)$std.err)), "retinopathy-spread.csv")
cat("survival", as.character(packageVersion("survival")), "on", R.version.string, "\n")
