# Numbers that StandardisedDifferenceTests and ChangeTests hold Waymark's to. Run: Rscript src/test/R/comparisons.R
options(digits = 15)

# Welch: each case a family, then the means of families of two
t.test(c(100, 200, 330), c(90, 400, 410, 500))$conf.int
t.test(c(mean(c(100, 140)), mean(c(200, 260)), mean(c(300, 320))), c(mean(c(80, 90)), mean(c(400, 420))))$conf.int

# families of unlike size: what each adds to its side's mean, the variances, Satterthwaite's freedom
one <- c((420 - 3 * 180) / 4, (300 - 180) / 4)
other <- c((200 - 230) / 2, (260 - 230) / 2)
variances <- 2 * c(sum(one^2), sum(other^2))
freedom <- sum(variances)^2 / sum(variances^2)
180 - 230 + c(-1, 1) * qt(0.975, freedom) * sqrt(sum(variances))
qt(0.975, 3125^2 / (625^2 + 2500^2))

# a difference that is one of mix: crude, then brought to 8 young and 8 old
t.test(c(90, 110, 290, 310, 290, 310, 290, 310), c(90, 110, 90, 110, 90, 110, 290, 310))$conf.int
qt(0.975, 60^2 / (25^2 + 5^2 / 5 + 5^2 / 5 + 25^2)) * sqrt(60)

# Newcombe's hybrid of Wilson's intervals, over strata with weights that come to 1
wilson <- function(x, n) t(mapply(function(x, n) prop.test(x, n, correct = FALSE)$conf.int[1:2], x, n))
newcombe <- function(x1, n1, x2, n2, weights = 1) {
  p1 <- x1 / n1
  p2 <- x2 / n2
  w1 <- wilson(x1, n1)
  w2 <- wilson(x2, n2)
  d <- sum(weights * (p1 - p2))
  c(d,
    d - sqrt(sum(weights^2 * ((p1 - w1[, 1])^2 + (w2[, 2] - p2)^2))),
    d + sqrt(sum(weights^2 * ((w1[, 2] - p1)^2 + (p2 - w2[, 1])^2))))
}
suppressWarnings({
  print(newcombe(56, 70, 48, 80))
  print(newcombe(9, 10, 3, 10))
  print(newcombe(10, 10, 0, 20))
  print(newcombe(c(2, 6), c(4, 8), c(3, 1), c(8, 2), c(12, 10) / 22))
})

# the ratio of two counts
poisson.test(c(34, 50))$conf.int
poisson.test(c(0, 5))$conf.int
poisson.test(c(5, 0))$conf.int

# how often Welch's interval for 95% holds the truth, with so many families on one side and 60 on the other
set.seed(1)
holds <- function(families, draw) mean(replicate(6000, {
  interval <- t.test(draw(families), draw(60))$conf.int
  interval[1] <= 0 && 0 <= interval[2]
}))
for (families in c(2, 3, 4, 5, 8, 12)) {
  cat(families,
      holds(families, function(n) rnorm(n, 300, 150)),
      holds(families, function(n) rlnorm(n, log(300) - 0.245, 0.7)), "\n")
}
