# The few commands that people and CI use. Each sets up what it needs by itself.

PYTHON ?= $(shell command -v python3 || command -v python3.13 || command -v python3.12 || command -v python3.11)
BIN = .venv/bin

.DEFAULT_GOAL := help
.PHONY: help run test check format install install-run lock clean

help: ## Show this list
	@echo "Mehfooz, a child-safety chatbot. What make can do:"; echo
	@sed -n 's/^\([a-z]*\):.*## /  make \1\t/p' Makefile | expand -t 18

run: install-run ## Start the bot with its own Redis and PostgreSQL; Ctrl-C stops it
	@exec $(BIN)/mehfooz run

test: install ## Run all tests, browser tests included
	@$(BIN)/pytest -q $(ARGS)

check: install ## Check format, lint, types, import contracts, content and understanding
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/mehfooz check
	$(BIN)/mehfooz eval

format: install ## Put every file into the one format
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

install: need-python ## Only set up .venv, with the developers' tools
	@$(PYTHON) tools/set_up.py dev

install-run: need-python
	@$(PYTHON) tools/set_up.py run

.PHONY: need-python
need-python:
	@test -n "$(PYTHON)" || { echo "Mehfooz needs Python 3.11 or newer, and no python3 was found."; exit 1; }

LOCK = $(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
	--no-emit-index-url --no-header

lock: install ## Write the requirements files anew (ARGS=--upgrade for newer versions)
	$(LOCK) $(ARGS) requirements-uv.in -o requirements-uv.txt
	$(LOCK) $(ARGS) requirements.in -o requirements.txt
	$(LOCK) $(ARGS) requirements-dev.in -o requirements-dev.txt

clean: ## Remove .venv and caches; what people said (.data) stays
	rm -rf .venv .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis
