# Bagimu Negeri. `make help` lists what there is to do.
#
# Needs only Python 3.11 or newer, make and a package registry. Where a target takes
# more, it says so.

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
MAKEFLAGS += --no-print-directory

# The first Python on PATH that is new enough. Choose another: make run PYTHON=...
ifndef PYTHON
PYTHON := $(shell for name in python3 python3.14 python3.13 python3.12 python3.11; do \
	$$name -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null \
	&& { command -v $$name; break; }; done)
endif

BIN := .venv/bin
MANAGE := $(BIN)/python manage.py
PREPARE := $(PYTHON) tools/prepare_environment.py requirements.txt
# Extra arguments for a target: make test ARGS="tests/search -k typo"
ARGS ?=
# How many tests run side by side: one for each core.
WORKERS ?= auto

.PHONY: help
help: ## Show this list
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) \
		| awk -F ':.*## ' '{ printf "  make %-17s %s\n", $$1, $$2 }'

# --- Use it ---------------------------------------------------------------------------

.PHONY: run
run: environment ## Start the portal, filled with demo content (PORT=8000, DEMO=0, RELOAD=1)
	@$(MANAGE) run_portal

.PHONY: demo
demo: environment ## Load or complete the demo content, without starting the portal
	@$(MANAGE) migrate --verbosity 0
	@$(MANAGE) load_demo

.PHONY: search-server
search-server: environment ## Run Elasticsearch on loopback for development, without Docker (ARGS="--port 9250")
	@$(BIN)/python tools/search_server.py $(ARGS)

# --- Check it -------------------------------------------------------------------------

.PHONY: test
test: dev-environment ## Run all tests on SQLite (ARGS="tests/search -k typo", WORKERS=1)
	@$(BIN)/python -m pytest -n $(WORKERS) --dist worksteal $(ARGS)

.PHONY: test-postgresql
test-postgresql: dev-environment ## Run all tests on a PostgreSQL server started for the occasion
	@tools/with-postgresql.sh $(BIN)/python -m pytest -n $(WORKERS) --dist worksteal $(ARGS)

.PHONY: chaos
chaos: dev-environment ## Break search 250 times, kill its workers, and see that nothing is lost (CHAOS_FAULTS=1000)
	@CHAOS_FAULTS=$(or $(CHAOS_FAULTS),250) $(BIN)/python -m pytest -p no:xdist -q -s tests/chaos $(ARGS)

.PHONY: check
check: lint test ## The gate: everything that lint says, then all tests

.PHONY: check-api
check-api: dev-environment ## Ask /api/v1/ some thousand odd questions and hold it to its OpenAPI document (ARGS="--examples 200")
	@$(BIN)/python tools/check_api.py $(ARGS)

.PHONY: lint
lint: dev-environment ## Check style, types, templates, floors, migrations, production settings
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/djhtml --tabwidth 4 --check templates
	$(BIN)/lint-imports
	$(BIN)/mypy
	$(MANAGE) makemigrations --check --dry-run
	tools/check-production-settings.sh $(BIN)/python

.PHONY: format
format: dev-environment ## Put code and templates into the house format
	$(BIN)/ruff check --fix --exit-zero .
	$(BIN)/ruff format .
	$(BIN)/djhtml --tabwidth 4 templates

.PHONY: screenshots
screenshots: dev-environment ## Photograph every kind of page, phone and desktop, light and dark (needs Chromium)
	@$(BIN)/python -m pytest -p no:xdist tests/screenshots.py $(ARGS)

.PHONY: evaluate
evaluate: environment ## Measure how well search answers, on both engines (ARGS="--sample 300" for a quick look)
	@export DATABASE_URL=$(or $(DATABASE_URL),sqlite:///$(CURDIR)/var/evaluation.sqlite3); \
	export MEDIA_ROOT=$(or $(MEDIA_ROOT),$(CURDIR)/var/evaluation-media); \
	$(MANAGE) migrate --verbosity 0 && $(MANAGE) load_demo && \
	$(WITH_SEARCH_SERVER) $(MANAGE) evaluate_search tests/search/judged/*.jsonl \
		$(REFERENCE_SETS) --cross-check $(ARGS)
# The reference files lie beside a developer's clone, never inside it.
REFERENCE_SETS = $(if $(wildcard ../shared/data), \
	--facqa ../shared/data/facqa --hoaxes ../shared/data)
WITH_SEARCH_SERVER = $(if $(ELASTICSEARCH_URL),,$(BIN)/python tools/search_server.py --for)

.PHONY: accept-relevance
accept-relevance: dev-environment ## Commit to today's relevance: writes tests/search/judged/figures.json anew
	@ACCEPT_RELEVANCE=1 $(BIN)/python -m pytest -p no:xdist -q tests/search/test_relevance.py
	@ACCEPT_RELEVANCE=1 tools/with-postgresql.sh $(BIN)/python -m pytest -p no:xdist -q \
		tests/search/test_relevance.py

.PHONY: bench-search
bench-search: environment ## Measure how fast search is over 50,000 invented documents (ARGS="--documents 5000 --again")
	@mkdir -p var/bench
	@DATABASE_URL=$(or $(DATABASE_URL),sqlite:///$(CURDIR)/var/bench/search.sqlite3) \
		$(WITH_SEARCH_SERVER) $(MANAGE) bench_search $(ARGS)

.PHONY: fuzz-search
fuzz-search: dev-environment ## Ask 10,000 strange questions of each kind on each engine (EXAMPLES=10000)
	@FUZZ_EXAMPLES=$(EXAMPLES) $(FUZZ) $(ARGS)
	@FUZZ_EXAMPLES=$(EXAMPLES) tools/with-postgresql.sh $(FUZZ) -k "not server" $(ARGS)
EXAMPLES ?= 10000
FUZZ = $(BIN)/python -m pytest -n $(WORKERS) -q tests/search/test_any_query.py

# --- Change it ------------------------------------------------------------------------

.PHONY: migrations
migrations: environment ## Write migrations for changed models (ARGS="-n budget_year programs")
	$(MANAGE) makemigrations $(ARGS)

.PHONY: messages
messages: environment ## Collect texts to translate into locale/ and compile them (needs gettext)
	@command -v msgfmt >/dev/null || { echo "gettext is not installed: sudo apt-get install gettext"; exit 1; }
	$(MANAGE) makemessages --locale en --no-location --no-wrap --ignore .venv --ignore var
	$(MANAGE) compilemessages --ignore .venv

.PHONY: badge-peers
badge-peers: dev-environment ## Install the two implementations by others that badges are checked with (needs Node)
	@tools/install-badge-peers.sh

.PHONY: fuzz-badges
fuzz-badges: dev-environment ## Change 10,000 badges and see that none is accepted (EXAMPLES=10000)
	@FUZZ_EXAMPLES=$(EXAMPLES) $(BIN)/python -m pytest -p no:xdist -q \
		tests/influencers/openbadges/test_mutations.py $(ARGS)

.PHONY: bench-badges
bench-badges: environment ## Measure register, status lists and issuing with 100,000 invented holders (ARGS="--holders 5000")
	@mkdir -p var/bench
	@$(MANAGE) bench_badges
	@DATABASE_URL=$(or $(DATABASE_URL),sqlite:///$(CURDIR)/var/bench/register.sqlite3) \
		$(MANAGE) bench_register $(ARGS)

.PHONY: lock
lock: ## Pin requirements.in and requirements-dev.in with hashes (needs uv; ARGS="--upgrade")
	uv pip compile $(LOCK) requirements.in --output-file requirements.txt
	uv pip compile $(LOCK) requirements-dev.in --output-file requirements-dev.txt
	uv pip compile $(LOCK) tests/peers/python/requirements.in \
		--output-file tests/peers/python/requirements.txt
LOCK = --quiet --python-version 3.11 --universal --generate-hashes \
	--no-emit-index-url --no-emit-find-links --no-header --no-annotate $(ARGS)

.PHONY: tools
tools: ## Install what only some tests need: Chromium, PostgreSQL, Node, a font (Debian, Ubuntu)
	@tools/install-tools.sh

.PHONY: clean
clean: ## Remove caches and test results; keeps .venv, the database and uploads
	rm -rf .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis \
		staticfiles screenshots test-results var/test-templates
	find . -name __pycache__ -not -path './.venv/*' -prune -exec rm -rf {} +

# --- What the others stand on ---------------------------------------------------------

.PHONY: environment dev-environment
environment: python
	@$(PREPARE)

dev-environment: python
	@$(PREPARE) requirements-dev.txt

.PHONY: python
python:
	@"$(PYTHON)" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || { \
		echo "Bagimu Negeri needs Python 3.11 or newer; found: $$($(or $(PYTHON),python3) --version 2>&1)."; \
		echo "Name one with: make $(or $(MAKECMDGOALS),run) PYTHON=/path/to/python3.11"; \
		exit 1; }
