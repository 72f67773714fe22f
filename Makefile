# Everything from nothing: needs make, python3 >= 3.11 and the network to the package indexes.
PYTHON ?= python3
TESTS_AT_ONCE ?= auto
TARGET ?= npm:@modelcontextprotocol/server-filesystem
VENV := .venv
BIN := $(VENV)/bin
RUN_STAMP := $(VENV)/.run
DEV_STAMP := $(VENV)/.dev
BENCH_STAMP := $(VENV)/.bench
NATIVE_STAMP := $(VENV)/.native
VERDACCIO_STAMP := $(VENV)/.verdaccio
PEERS := .venv-peers
PEERS_STAMP := $(PEERS)/.installed
SOURCE_PEERS := .venv-source-peers
SOURCE_PEERS_STAMP := $(SOURCE_PEERS)/.installed

.PHONY: vet compiled native test thorough verdaccio live check lint types layers tests bench bench-detect bench-source bench-names bench-advisories bench-pins bench-formats weights pinned clean help

help: ## list the commands
	@sed -n 's/^\([a-z-]*\):.*## /\1\t/p' Makefile

$(RUN_STAMP): requirements/run.txt requirements/build.txt pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "douane needs Python 3.11 or newer: make PYTHON=/path/to/python3"; exit 2; }
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/build.txt -r requirements/run.txt
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --no-index -e .
	@touch $@

$(DEV_STAMP): requirements/dev.txt $(RUN_STAMP)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/dev.txt
	@touch $@

$(NATIVE_STAMP): requirements/native.txt $(DEV_STAMP)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/native.txt
	@touch $@

vet: $(RUN_STAMP) ## print the gate's report for TARGET (the exit code of the command is printed, not passed on)
	@code=0; $(BIN)/douane vet "$(TARGET)" || code=$$?; echo "(exit code $$code)"

# As in an installed program; without it, every start of the command compiles it anew where Python may not write.
compiled: $(DEV_STAMP)
	@$(BIN)/python -m compileall -q -j 0 scanner signatures lockfiles

native: $(NATIVE_STAMP) ## compile what follows values (needs a C compiler): code is looked at in less time
	@$(BIN)/python native.py

test: compiled ## run the tests
	@$(BIN)/python -m pytest -q -m "not network and not thorough" -n $(TESTS_AT_ONCE) --dist worksteal

$(VERDACCIO_STAMP): requirements/verdaccio/package-lock.json $(RUN_STAMP)
	@rm -rf $(VENV)/verdaccio && mkdir -p $(VENV)/verdaccio
	@cp requirements/verdaccio/package.json requirements/verdaccio/package-lock.json $(VENV)/verdaccio/
	@cd $(VENV)/verdaccio && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
	@touch $@

verdaccio: $(VERDACCIO_STAMP) ## install the npm registry that the end-to-end tests start (needs node and npm)

thorough: compiled ## run the tests that take minutes, which `make test` leaves out
	@$(BIN)/python -m pytest -q -m thorough -n $(TESTS_AT_ONCE) --dist worksteal

live: compiled ## run the tests that talk to the real package indexes
	@$(BIN)/python -m pytest -q -m network -n $(TESTS_AT_ONCE) --dist worksteal

check: lint types layers test ## everything CI does

lint: $(DEV_STAMP)
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .

types: $(DEV_STAMP)
	@$(BIN)/mypy
	@MYPYPATH=bench $(BIN)/mypy bench/*.py
	@$(BIN)/mypy native.py

layers: $(DEV_STAMP)
	@$(BIN)/lint-imports

$(BENCH_STAMP): requirements/bench.txt $(RUN_STAMP)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/bench.txt
	@touch $@

bench: $(BENCH_STAMP) ## measure beside npm, uv and pip, write bench/RESULTS.md
	@$(BIN)/python bench/measure.py

$(PEERS_STAMP): requirements/peers.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11, 4))' || { echo "the other scanners need Python 3.11.4 or newer: make PYTHON=/path/to/python3"; exit 2; }
	@test -x $(PEERS)/bin/python || $(PYTHON) -m venv $(PEERS)
	@$(PEERS)/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes --only-binary :all: -r requirements/peers.txt
	@touch $@

bench-detect: $(RUN_STAMP) $(PEERS_STAMP) ## measure detection beside other scanners, write bench/RESULTS.md
	@$(BIN)/python bench/measure.py detection

$(SOURCE_PEERS_STAMP): requirements/source-peers.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11, 4))' || { echo "the other scanners need Python 3.11.4 or newer: make PYTHON=/path/to/python3"; exit 2; }
	@test -x $(SOURCE_PEERS)/bin/python || $(PYTHON) -m venv $(SOURCE_PEERS)
	@$(SOURCE_PEERS)/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes --only-binary :all: -r requirements/source-peers.txt
	@touch $@

bench-source: $(RUN_STAMP) $(SOURCE_PEERS_STAMP) ## measure what is found in code beside other scanners, write bench/RESULTS.md
	@$(BIN)/python bench/measure.py source

bench-names: $(RUN_STAMP) ## measure what names alone tell, write bench/RESULTS.md
	@$(BIN)/python bench/measure.py names

bench-advisories: $(RUN_STAMP) ## measure the advisory database on a synthetic dump, write bench/RESULTS.md
	@$(BIN)/python bench/measure.py advisories

bench-pins: $(RUN_STAMP) ## measure reviews, checks and the page of many pinned servers, write bench/RESULTS.md
	@$(BIN)/python bench/measure.py pins $(if $(PAGE),--page "$(PAGE)")

bench-formats: $(DEV_STAMP) ## hold every format of every bench server to its schema, write bench/RESULTS.md
	@$(BIN)/python bench/measure.py formats

weights: $(BENCH_STAMP) ## make the weights of definitions and results anew from tests/corpus
	@$(BIN)/python bench/weights.py
	@$(BIN)/python bench/corrections.py

pinned: $(RUN_STAMP) ## look again at this project's own pinned servers
	@$(BIN)/douane check lockfiles/pinned

clean: ## remove the virtual environment, caches and what was compiled
	@rm -rf build/native scanner/douane/_native
	@rm -rf $(VENV) $(PEERS) $(SOURCE_PEERS) .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
