# Times the same jobs in base R on columns written by bench/main.ts. Prints the version, then job, milliseconds, checksums.
arguments <- commandArgs(trailingOnly = TRUE)
folder <- arguments[1]
runs <- as.integer(arguments[2])

column <- function(name) {
  path <- file.path(folder, paste0(name, ".f64"))
  readBin(path, "double", file.size(path) / 8, endian = "little")
}

timed <- function(run) {
  figures <- numeric(runs)
  for (i in seq_len(runs)) {
    start <- proc.time()[["elapsed"]]
    answer <- run()
    figures[i] <- (proc.time()[["elapsed"]] - start) * 1000
  }
  list(ms = min(figures), answer = answer)
}

say <- function(job, ms, checks) cat(job, format(ms, digits = 15), format(checks, digits = 17, trim = TRUE), "\n", sep = " ")

r <- column("recency")
f <- column("frequency")
m <- column("monetary")
ratings <- lapply(0:4, function(i) column(paste0("rating", i)))
P <- c(0.2, 0.4, 0.6, 0.8)

scores <- function(r, f, m) {
  part <- function(x) 1L + findInterval(x, quantile(x, P, names = FALSE), left.open = TRUE)
  (6 - part(r)) * 100 + part(f) * 10 + part(m)
}
weight <- 1 + (seq_along(r) - 1) %% 7

blanked_scores <- function() {
  i <- seq_along(r) - 1
  known <- i %% 89 != 0 & i %% 97 != 0
  codes <- numeric(length(r))
  codes[known] <- scores(r[known], f[known], m[known])
  codes
}

knots <- list(c(0, 1, 2, 3, 5, 10), c(0, 0.2, 0.5, 1), c(0, 10), c(0, 10), c(0, 10))
points <- list(c(0, 10, 20, 30, 40, 50), c(0, 5, 10, 20), c(0, 10), c(0, 10), c(0, 10))

graded <- function() {
  score <- Reduce(`+`, Map(function(x, k, p) approx(k, p, x, rule = 2)$y, ratings, knots, points))
  tier <- findInterval(score, c(50, 60, 75, 90))
  rows <- which(m > 0)
  falling <- rows[order(m[rows], decreasing = TRUE, method = "radix")]
  values <- m[falling]
  running <- cumsum(values)
  # Equal customers have equal shares, which a running sum alone does not give: the last of each value counts.
  last <- which(c(values[-1] != values[-length(values)], TRUE))
  share <- rep(NA_real_, length(m))
  share[falling] <- rep(running[last], diff(c(0L, last))) / running[length(running)]
  list(score = score, tiers = tabulate(tier + 1L, 5L), share = share)
}

codes <- readBin(file.path(folder, "customer.i32"), "integer", file.size(file.path(folder, "customer.i32")) / 4, endian = "little")
customer <- sprintf("C%07d", codes)
date <- column("date")
amount <- column("amount")

# The quickest way of base R: one sort of the ids by radix, then whole columns.
summed <- function() {
  ids <- unique(customer)
  place <- match(customer, ids)
  by_date <- order(place, date, method = "radix")
  last <- date[by_date][cumsum(tabulate(place, length(ids)))]
  list(last = last, orders = tabulate(place, length(ids)), money = rowsum(amount, place))
}

cat(R.version.string, "(base)\n")
rfm <- timed(function() scores(r, f, m))
say("rfm", rfm$ms, c(sum(rfm$answer * weight), sum(blanked_scores() * weight)))
grade <- timed(graded)
say("grade", grade$ms, c(sum(grade$answer$score), sum(grade$answer$share, na.rm = TRUE)))
orders <- timed(summed)
say("orders", orders$ms, sum(orders$answer$money))
