# What can be done in this repository.  `make demo` and `make test` need nothing but Python 3.11 and git.

PYTHON ?= python3
BIN := .venv/bin

.PHONY: help demo test lint index hooks docs bench fuzz fuzz-formats ci clean

help:
	@echo 'make demo    install arlint into .venv and lint the article in seeds/'
	@echo 'make test    install arlint for development and run all tests'
	@echo 'make lint    ruff, mypy, and whether the index of rules is current'
	@echo 'make index   write the index of rules: after a rule was added or its declaration changed'
	@echo 'make hooks   run the checks of .pre-commit-config.yaml at every commit'
	@echo 'make docs    build the documentation into build/site, Arabic and English'
	@echo 'make bench   measure speed, against peers as well'
	@echo 'make fuzz    a million random strings for every rule: two hours; see tools/fuzz.py'
	@echo 'make fuzz-formats   mutate files of every format for a minute (SECONDS=60 SEED=0 FILES=)'
	@echo 'make ci      all that decides whether a change is taken'
	@echo 'make clean   remove what was built, and .venv'

demo:
	$(PYTHON) -m venv .venv
	$(BIN)/pip install -q .
	@rm -f .venv/development
	@echo $(BIN)/arlint check seeds/; $(BIN)/arlint check seeds/; code=$$?; echo; \
	if [ $$code -eq 1 ]; then echo 'Exit code 1, as it should be: there is much to find in this article.'; \
	else echo "Exit code $$code, but this article should give 1."; exit 1; fi

test:
	$(PYTHON) -m venv .venv && $(BIN)/pip install -q -e '.[dev]' && $(BIN)/pytest

# The editable installation, with the tools of development.
.venv/development: pyproject.toml
	$(PYTHON) -m venv .venv
	$(BIN)/pip install -q -e '.[dev]'
	@touch $@

lint: .venv/development
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/python -m tools.build_index --check

index: .venv/development
	$(BIN)/python -m tools.build_index

hooks: .venv/development
	$(BIN)/pre-commit install

docs: .venv/development
	$(BIN)/pip install -q -e '.[docs]'
	$(BIN)/python -m tools.build_docs

bench: .venv/development
	$(BIN)/python -m benchmarks

fuzz: .venv/development
	$(BIN)/python -m tools.fuzz

fuzz-formats: .venv/development
	$(BIN)/python tests/formats/fuzz.py $(or $(SECONDS),60) $(or $(SEED),0) $(FILES)

ci:
	bash .ci/run

clean:
	rm -rf .venv build dist benchmarks/.peers .pytest_cache .mypy_cache .ruff_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
