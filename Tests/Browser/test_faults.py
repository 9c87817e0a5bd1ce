"""Proves that the looks at pages can fail: every fault that is in faulty.html must be told.

Usage: test_faults.py CHROMIUM
"""

import pathlib
import sys

from test_pages import CIRCUMSTANCES, Kept, look_at

EXPECTED = [
    "a script threw an exception", "something was written to the console", "it asked for file:///nowhere",
    "contrast below 4.5: ['hardly to be read", "event handlers", "elements that no report has: ['blink'",
    "elements that load or lead elsewhere", "text of a log was run", "2 headings of level 1",
    "a level of headings is left out", "2 drawings, but 1 images", "a drawing without a text alternative", "2 tables, of which a screen reader takes 1", "a table without column headers",
    "no main landmark", "no language is given", "it is wider than its window", "drawing 1 leaves its page",
    "drawing 1 has texts on each other", "drawing 2 has hardly any size", "drawing 2 is empty",
]


def main(program):
    here = pathlib.Path(__file__).parent
    script = (here / "page.js").read_text()
    kept = Kept(program)
    try:
        page = kept.ask(lambda browser: look_at(browser, here / "faulty.html", CIRCUMSTANCES[0], script))[0]
    finally:
        kept.close()
    missed = [fault for fault in EXPECTED if not any(fault in found for found in page.faults)]
    for fault in missed:
        print("not found: " + fault)
    print("browser: %d of %d planted faults found" % (len(EXPECTED) - len(missed), len(EXPECTED)))
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]) if len(sys.argv) == 2 else __doc__)
