# Each target does all its own set-up: a fresh Debian 12 machine with Swift, git and apt is enough for any of them.
PREFIX ?= /usr/local
DESTDIR ?=
SWIFT ?= swift
PROGRAM = .build/release/firstbad

.PHONY: help setup build demo test test-exchange test-browser lint format install uninstall coverage clean

help:
	@echo "make demo              build, then tell the whole story of bug 503139 on the bundled logs"
	@echo "make test              run all tests"
	@echo "make test-exchange     read SARIF, JUnit and KCIDB back with programs of others (from PyPI)"
	@echo "make test-browser      open the reports in headless Chromium (Debian's; installed through apt where missing)"
	@echo "make lint              check the format and the patterns"
	@echo "make coverage          write Documentation/coverage.md anew"
	@echo "make install PREFIX=   install the program (default /usr/local)"
	@echo "make setup             install the system packages that are missing (apt; sudo where not root)"

setup:
	@sh Scripts/setup.sh

build: setup
	$(SWIFT) build -c release --product firstbad

demo: build
	@$(PROGRAM) demo

test: setup
	$(SWIFT) test --disable-xctest

test-exchange: setup
	@sh Scripts/exchange-venv.sh
	$(SWIFT) test --disable-xctest --filter 'ExchangeConsumerTests|ExchangeTests'

test-browser: setup
	@sh Scripts/setup-browser.sh
	sh Scripts/test-browser.sh

lint: setup
	$(SWIFT) format lint --strict --recursive --parallel Sources Tests Plugins Package.swift
	$(SWIFT) run firstbad patterns lint
	$(SWIFT) run firstbad patterns test

format:
	$(SWIFT) format --in-place --recursive --parallel Sources Tests Plugins Package.swift

coverage: build
	$(PROGRAM) patterns coverage --patterns Patterns > Documentation/coverage.md

install: build
	install -d "$(DESTDIR)$(PREFIX)/bin"
	install -m 755 $(PROGRAM) "$(DESTDIR)$(PREFIX)/bin/firstbad"
	install -d "$(DESTDIR)$(PREFIX)/share/firstbad"
	cp -R SampleLogs "$(DESTDIR)$(PREFIX)/share/firstbad/"

uninstall:
	rm -f "$(DESTDIR)$(PREFIX)/bin/firstbad"
	rm -rf "$(DESTDIR)$(PREFIX)/share/firstbad"

clean:
	$(SWIFT) package clean
