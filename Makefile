# Everything here works on a fresh clone: the environment is made when it is first needed.
#
#   make demo     fill the holes of examples/ with the embedded model, and print the diffs
#   make test     run the tests
#   make check    lint, formatting, types
#   make native   compile dgfill/native/*.c to LLVM's assembly, which is kept in the repository
#   make man      write the manual page anew, docs/dgfill.1
#   make clean    remove the environment and the caches
#
# Another Python than python3:  make test PYTHON=python3.13

PYTHON ?= python3
VENV := .venv
RUN := $(VENV)/bin/python -m

RUNTIME := $(VENV)/.installed
DEVELOPMENT := $(VENV)/.installed-dev

# The constraints say which torch; without them pip takes the newest, with gigabytes of CUDA.
INSTALL := $(RUN) pip install --quiet --disable-pip-version-check --constraint constraints.txt

.PHONY: demo test check native man clean

demo: $(RUNTIME)
	$(RUN) dgfill fill examples/*.*

test: $(DEVELOPMENT)
	OMP_NUM_THREADS=1 $(RUN) pytest --numprocesses auto --dist loadfile

check: $(DEVELOPMENT)
	$(RUN) ruff check
	$(RUN) ruff format --check
	$(RUN) mypy

native: $(DEVELOPMENT)
	$(RUN) dgfill.native.assemble

man: $(RUNTIME)
	$(RUN) dgfill.cli.manual > docs/dgfill.1

clean:
	rm -rf $(VENV) .mypy_cache .pytest_cache .ruff_cache .hypothesis

$(RUNTIME): pyproject.toml constraints.txt
	@$(PYTHON) -c 'import sys; sys.version_info >= (3, 11) or sys.exit("$(PYTHON) is older than 3.11: name another, as in make PYTHON=python3.13")'
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { echo '$(PYTHON) cannot make an environment: install its venv package (Debian, Ubuntu: python3-venv)' >&2; exit 1; }
	$(PYTHON) -m venv $(VENV)
	$(INSTALL) --editable .
	@touch $@

$(DEVELOPMENT): $(RUNTIME)
	$(INSTALL) --editable '.[dev]'
	@touch $@
