#!/usr/bin/env python3
"""Times case search over 10,000 cases, and reports over a case with 1,000,000 events.

    swift build -c release --product firstbad
    python3 Benchmarks/case/run.py .build/release/firstbad > Benchmarks/case/results/case.tsv

The 10,000 cases are copies of one that the program made, with other signatures in them; the million events are copies of
those that it recorded. A second argument, `search` or `report`, measures that part alone.
Memory is the kernel's account of the process (maximum resident set); times are wall times, the least of several runs.
"""

import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time

CASES = 10_000
EVENTS = 1_000_000
PROGRAM = os.path.abspath(sys.argv[1])


def run(folder, *arguments, status=(0,), times=1):
    """The least wall time in seconds and the most memory in MiB of some runs."""
    best, memory = float("inf"), 0.0
    for _ in range(times):
        environment = {"PATH": "/usr/bin:/bin", "HOME": folder, "XDG_CACHE_HOME": folder + "/cache"}
        start = time.monotonic()
        process = subprocess.Popen(
            [PROGRAM, *arguments], cwd=folder, env=environment, stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL)
        output = process.stdout.read()
        _, code, usage = os.wait4(process.pid, 0)
        best = min(best, time.monotonic() - start)
        memory = max(memory, usage.ru_maxrss / 1024)
        assert os.waitstatus_to_exitcode(code) in status, (arguments, output[-300:])
    return best, memory, output


def row(name, seconds, memory, note=""):
    print(f"{name}\t{seconds * 1000:.0f}\t{memory:.0f}\t{note}", flush=True)


def search(folder):
    """Cases with a hundred signatures, a hundred of each."""
    root = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
    logs = [f"{root}/SampleLogs/bz503139/{name}" for name in ("guest.dmesg", "hypervisor.log")]
    run(folder, "analyze", "--case", "first.firstbad", *logs, status=(1,))
    os.makedirs(folder + "/cases")
    for number in range(CASES):
        sub = f"{folder}/cases/{number % 20:02}"
        os.makedirs(sub, exist_ok=True)
        path = f"{sub}/{number:05}.firstbad"
        shutil.copy(folder + "/first.firstbad", path)
        base = sqlite3.connect(path)
        base.execute("PRAGMA synchronous = OFF")
        base.execute("UPDATE incidents SET signature = ?", (f"kind-{number % 10}/cause-{number % 100}",))
        base.commit()
        base.close()
    seconds, memory, _ = run(folder, "case", "search", "kind-7/cause-37", "--in", "cases")
    row("search, index made anew", seconds, memory, f"{CASES} cases")
    for name, query, status in [
        ("search, same signature", "kind-7/cause-37", 0), ("search, unseen", "kind-x/y", 1),
        ("search, words", "hypervisor refuses", 0),
    ]:
        seconds, memory, _ = run(
            folder, "case", "search", query, "--in", "cases", status=(status,), times=10)
        row(name, seconds, memory)
    os.utime(f"{folder}/cases/00/00000.firstbad")
    seconds, memory, _ = run(folder, "case", "search", "kind-7/cause-37", "--in", "cases")
    row("search, one case changed", seconds, memory)
    seconds, memory, _ = run(folder, "--version", times=10)
    row("program start alone", seconds, memory)


def report(folder):
    """A case of some thousand events, to which copies are added until there are a million."""
    with open(folder + "/guest.log", "w") as guest, open(folder + "/xen.log", "w") as xen:
        guest.write("netfront: device eth0 has copying receive path.\n")
        for _ in range(5_000):
            guest.write("netfront: rx->offset: 0, size: 4294967295\n")
            xen.write("(XEN) grant_table.c:1145:d0 destination frame ffffffff invalid.\n")
    seconds, memory, _ = run(folder, "analyze", "--case", "big.firstbad", "guest.log", "xen.log",
                             status=(1,))
    row("analyze --case", seconds, memory, "10,001 lines, all recognised")
    base = sqlite3.connect(folder + "/big.firstbad")
    (known,) = base.execute("SELECT count(*) FROM events").fetchone()
    for copy in range(1, EVENTS // known + 1):
        base.execute(
            """
            INSERT INTO events SELECT analysis_id, position + ?, pattern_id, input_id, stream, line,
              stamp_kind, stamp_microseconds, captures_json
            FROM events WHERE position < ?""", (copy * known, known))
    base.execute("UPDATE event_counts SET events = events * ?", (EVENTS // known + 1,))
    base.commit()
    (events,) = base.execute("SELECT count(*) FROM events").fetchone()
    base.close()
    assert events >= EVENTS, events
    size = os.path.getsize(folder + "/big.firstbad") / 1e6
    row("the case", 0, 0, f"{events} events, {size:.0f} MB")
    for form in ["text", "markdown", "html", "json", "sarif", "junit", "kcidb"]:
        seconds, memory, _ = run(folder, "report", "big.firstbad", "--format", form, times=3)
        row(f"report --format {form}", seconds, memory)
    seconds, memory, _ = run(folder, "report", "big.firstbad", "--redact", times=3)
    row("report --redact", seconds, memory)


if __name__ == "__main__":
    print("what\tmilliseconds\tMiB\tof", flush=True)
    for part in [search, report]:
        if len(sys.argv) < 3 or sys.argv[2] == part.__name__:
            with tempfile.TemporaryDirectory() as folder:
                part(folder)
