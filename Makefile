.DEFAULT_GOAL := help
.PHONY: help run test format check demo demonstration bench bench-recompute

SIZES ?= 2000 20000 200000
EVENTS ?= 1500000

help: ## list these targets
	@grep -E '^[a-z-]+:.*##' Makefile | sed -E 's/^([a-z-]+):.*## (.*)/  \1\t\2/'

run: ## start on port 8080, with data under ./data
	mvn -ntp spring-boot:run

test: ## run the tests
	mvn -B -ntp test

format: ## format the source (Maven must run on JDK 21 or newer)
	mvn -B -ntp spotless:apply

check: ## everything that CI runs: format, tests, boundaries, nullness
	.ci/run

demo: ## start with the demonstration data in a home of its own, thrown away each time
	rm -rf target/demo && mvn -ntp spring-boot:run -Dspring-boot.run.arguments=--waymark.home=target/demo

demonstration: ## write the demonstration council's returns anew; the same seed gives the same files
	mvn -q -B -ntp -Pdemonstration test-compile exec:exec

bench: ## measure, and put the tables into docs/benchmarks.md; SIZES=2000 for the smallest alone
	mvn -q -B -ntp -Pbench test-compile exec:exec -Dsizes="$(SIZES)"

bench-recompute: ## measure a recompute of EVENTS events in a heap of 1 GiB, and put it into docs/benchmarks.md
	mvn -q -B -ntp -Pbench test-compile exec:exec -Dbench=RecomputeBenchmark -Dheap=1g -Dsizes="$(EVENTS)"
