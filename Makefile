# Everything that one can do here; `make` alone explains it. Set-up happens by itself, and only once.

PY = .venv/bin/python

help: ## Explain the targets
	@awk -F ':.*## ' '/^[a-z0-9]+:.*## / { printf "make %-8s %s\n", $$1, $$2 }' Makefile

demo: dev browser ## Show SureBid in a real browser on sample jobs served by this computer
	@$(PY) tests/demo.py $(ARGS)

run: package ## Start the service that the extension asks (Ctrl-C stops it)
	@$(PY) -m surebid serve $(ARGS)

test: dev browser ## Run all tests; ARGS="-k words" picks some
	@$(PY) -m pytest -n 2 --dist loadfile $(ARGS)

unit: dev ## Run the tests that need no browser
	@$(PY) -m pytest -m "not browser" $(ARGS)

e2e: dev browser ## Run the tests in a real browser; SUREBID_BROWSER=firefox picks another
	@$(PY) -m pytest -m browser $(ARGS)

lint: dev ## Check style and types
	@$(PY) -m ruff check . && $(PY) -m ruff format --check . && $(PY) -m mypy

docs: dev ## Write again what is derived from the code
	@$(PY) backend/tools/derive.py

pictures: dev browser ## Take the README's pictures anew
	@$(PY) tests/pictures.py

clean: ## Remove what set-up, tests and demo made
	@rm -rf .venv .demo .hypothesis .*_cache backend/*.egg-info; find backend tests -name __pycache__ -prune -exec rm -rf {} +

package:
	@.setup/python run

dev:
	@.setup/python dev

browser: dev
	@.setup/browser

.PHONY: help demo run test unit e2e lint docs pictures clean package dev browser
