# Everything a newcomer, CI and a developer run. `make help` lists the targets.
SHELL := /bin/bash
PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
# Where pip finds torch: empty means pip's own configuration. On PyPI the Linux wheel of torch is the CUDA build (gigabytes);
# TORCH_INDEX=https://download.pytorch.org/whl/cpu gets the CPU build.
TORCH_INDEX ?=

.DEFAULT_GOAL := help
.PHONY: help env library demo test lint bench train lock clean

help:            ## what can be done here
	@grep -hE '^[a-z]+: *[a-z]* *##' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):[^#]*## */  make \1\t/' | expand -t 20

$(VENV)/.installed: requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "SimProver needs Python 3.11 or newer; found $$($(PYTHON) --version). Try: make PYTHON=python3.11 $(MAKECMDGOALS)"; exit 1; }
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV) || { echo "Python's venv module is missing. Try: sudo apt-get install python3-venv"; exit 1; }
	@echo "Installing the locked environment (about 2 GB, a minute or two) ..."
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps $(if $(TORCH_INDEX),--index-url $(TORCH_INDEX)) torch==2.13.0
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --require-hashes -r requirements.lock
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

env: $(VENV)/.installed   ## build the locked environment in .venv

library: env     ## compile the embedded Lean library (once; later calls see that it is there)
	@$(BIN)/simprover library

demo: env        ## prove, certify, store, reuse and audit a few theorems
	@$(BIN)/simprover demo

test: env        ## the whole test suite, linters and type checker included
	@$(MAKE) --no-print-directory lint
	@$(BIN)/python -m pytest -q -n 2

lint: env        ## ruff, mypy (on the installed package), import directions
	@$(BIN)/ruff check .
	@rm -rf build/typecheck && $(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --target build/typecheck .
	@MYPYPATH=build/typecheck $(BIN)/mypy -p simprover
	@cd build/typecheck && PYTHONPATH=. ../../$(BIN)/lint-imports --config ../../pyproject.toml

bench: env       ## measure, and write the figures into BENCHMARKS.md
	@$(BIN)/python -m simprover.bench.report

train: env       ## train the small tactic model anew
	@$(BIN)/simprover train

lock: env        ## resolve the dependencies again and rewrite requirements.lock (needs pip-tools)
	$(BIN)/python -m pip install --quiet pip-tools
	$(BIN)/pip-compile --quiet --extra test --generate-hashes --strip-extras --no-emit-index-url --no-emit-trusted-host \
	  --no-emit-find-links --unsafe-package torch --no-allow-unsafe -o requirements.lock pyproject.toml

clean:           ## remove the environment and build products (the store under your data folder stays)
	rm -rf $(VENV) build dist *.egg-info .pytest_cache .mypy_cache .ruff_cache
