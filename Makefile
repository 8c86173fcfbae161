# Two commands on a fresh machine: `make demo` and `make test`. `make help` lists the others.

SHELL := /bin/bash
PREFIX ?= /usr/local
SCENARIO ?= Scenarios/logistiek-de-linde/team.yaml

# Homebrew keeps GLPK outside the compiler's own paths.
ifeq ($(shell uname -s),Darwin)
BREW := $(shell brew --prefix 2>/dev/null)
SWIFT_FLAGS += -Xcc -I$(BREW)/include -Xlinker -L$(BREW)/lib
endif

BUILD := swift build -c release --product flexmatrix $(SWIFT_FLAGS)

.PHONY: help set-up build demo test test-browser test-office lint manual format docs bench bench-full install uninstall clean

help: ## what can be made
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

set-up: ## GLPK, when it is missing
	@Scripts/set-up

build: set-up ## the program, for release
	$(BUILD)

demo: build ## proposals for a team of eight where one leaves
	@"$$(swift build -c release --show-bin-path $(SWIFT_FLAGS))/flexmatrix" propose $(SCENARIO) --time-limit 60

# In release, because the search is tested on hundreds of teams; -enable-testing lets the tests see inside.
test: set-up ## all tests
	swift test -c release -Xswiftc -enable-testing $(SWIFT_FLAGS)

test-browser: ## the pages in headless Chromium, the calendars in a real parser
	@Scripts/test-browser

test-office: set-up ## workbooks opened and saved by openpyxl and LibreOffice
	@Scripts/test-office $(SWIFT_FLAGS)

lint: ## the strict format check
	swift format lint --strict -r Sources Tests Package.swift

manual: ## the man page, anew
	LC_ALL=C swift package --allow-writing-to-package-directory generate-manual $(SWIFT_FLAGS)
	cp .build/plugins/GenerateManual/outputs/FlexmatrixCommand/flexmatrix.1 Documentation/flexmatrix.1

format: ## formats the sources
	swift format -i -r Sources Tests Package.swift

# The plugin that makes the site comes only when it is asked for.
DOCS_TARGETS := Flexmatrix TeamModel TeamFiles Checking Search CompactModel Explanation Reports SyntheticTeams

docs: set-up ## the library's documentation as a site, in .build/documentation
	FLEXMATRIX_DOCS=1 swift package $(SWIFT_FLAGS) --allow-writing-to-directory .build/documentation \
	  generate-documentation $(addprefix --target ,$(DOCS_TARGETS)) --enable-experimental-combined-documentation \
	  --transform-for-static-hosting --warnings-as-errors --output-path .build/documentation

bench: build ## the short benchmark against other solvers
	@Benchmarks/run --short

bench-full: build ## the full benchmark; takes hours
	@Benchmarks/run

install: build ## program, completions and man page, under PREFIX
	@Scripts/install "$$(swift build -c release --show-bin-path $(SWIFT_FLAGS))/flexmatrix" "$(DESTDIR)$(PREFIX)"

uninstall: ## what `make install` put there
	@Scripts/install --remove "$(DESTDIR)$(PREFIX)"

clean: ## what was built
	swift package clean
