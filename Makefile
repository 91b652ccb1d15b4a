# RopaDesk: what can be done here, one line each. `make help` prints this list.
.DEFAULT_GOAL := help
.PHONY: help run test check dev gen bench screenshot

help: ## print this list
	@awk -F ':.*## ' '/^[a-z]+:.*## /{printf "  make %-10s %s\n", $$1, $$2}' Makefile

run: ## install what is missing, build, and do the main job: in the window, or without a display into demo/
	@scripts/run.sh

test: ## run every ring of tests; the last line is 'N passed, N failed'
	@scripts/test.sh

check: ## format, lints and types as errors; no tests
	@scripts/check.sh

dev: ## the window with the page served by Vite, reloading as it is edited
	@scripts/dev.sh

gen: ## write again what is made from code: TypeScript types and samples
	@scripts/gen.sh

bench: ## print figures of ropa and the core: times, memory, sizes (a release build first)
	@scripts/bench.sh

screenshot: ## take the picture of the README anew, from the real window on the sample
	@scripts/screenshot.sh
