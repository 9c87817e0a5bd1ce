"""Opens reports in a real browser and looks at them as people with and without sight do.

Usage: test_pages.py CHROMIUM FOLDER PAGE...
Screenshots go to FOLDER. Ends with 1 where something is wrong, with a line for each fault.
"""

import base64
import pathlib
import sys

from devtools import Browser

LEAST_CONTRAST = 4.5
# What a report of ours is made of; anything else came out of a log.
KNOWN = set(
    "html head meta title style body main h1 h2 h3 h4 p ul ol li pre code span div table thead tbody tr th td caption "
    "figure figcaption svg desc defs pattern g rect line path circle text section header footer nav strong em dl dt dd "
    "details summary".split())


class Page:
    """One page under one set of circumstances, and what is wrong with it."""

    def __init__(self, browser, path, circumstances):
        self.browser = browser
        self.path = path
        self.circumstances = circumstances
        self.faults = []

    def check(self, is_right, fault):
        if not is_right:
            self.faults.append("%s (%s): %s" % (self.path.name, self.circumstances, fault))

    def look(self, script):
        """What the page's own script engine says of it, and what it did on the way."""
        address = self.path.resolve().as_uri()
        self.browser.open(address)
        facts = self.browser.evaluate(script)
        methods = [event.get("method") for event in self.browser.events]
        self.check("Runtime.exceptionThrown" not in methods, "a script threw an exception")
        for event in self.browser.events:
            if event.get("method") == "Runtime.consoleAPICalled":
                self.check(False, "something was written to the console")
            if event.get("method") == "Log.entryAdded" and event["params"]["entry"]["level"] in ("error", "warning"):
                self.check(False, "the console has: " + event["params"]["entry"]["text"])
            if event.get("method") == "Network.requestWillBeSent":
                url = event["params"]["request"]["url"]
                self.check(url == address, "it asked for " + url[:100])
            if event.get("method") == "Page.javascriptDialogOpening":
                self.check(False, "it opened a dialog")
        return facts

    def check_drawings(self, facts):
        for number, drawing in enumerate(facts["drawings"], 1):
            name = "drawing %d" % number
            self.check(drawing["width"] >= 200 and drawing["height"] >= 60, name + " has hardly any size")
            self.check(drawing["height"] < 3 * drawing["width"], name + " is too tall")
            self.check(drawing["marks"] >= 3, name + " is empty")
            self.check(not drawing["outside"], name + " leaves its page: %s" % drawing["outside"][:3])
            self.check(not drawing["clashes"], name + " has texts on each other: %s" % drawing["clashes"][:3])

    def check_contrast(self, facts):
        low = [t for t in facts["texts"] if t["ratio"] < LEAST_CONTRAST]
        self.check(not low, "contrast below %s: %s" % (
            LEAST_CONTRAST, ["%s %.2f" % (t["text"], t["ratio"]) for t in low[:5]]))
        small = [t["text"] for t in facts["texts"] if t["size"] < 9]
        self.check(not small, "letters smaller than 9 pixels: %s" % small[:3])

    def check_safety(self, facts):
        strange = [e for e in facts["elements"] if e not in KNOWN]
        self.check(not strange, "elements that no report has: %s" % strange)
        self.check(not facts["handlers"], "event handlers: %s" % facts["handlers"][:3])
        self.check(facts["links"] == 0, "%d elements that load or lead elsewhere" % facts["links"])
        self.check(not facts["ran"], "text of a log was run")

    def check_accessibility(self, facts):
        """Reads the tree that a screen reader gets."""
        nodes = self.browser.call("Accessibility.getFullAXTree")["nodes"]
        nodes = [n for n in nodes if not n.get("ignored")]

        def role(node):
            return node.get("role", {}).get("value")

        def text(node, key):
            return str(node.get(key, {}).get("value", ""))

        def level(node):
            return next((p["value"]["value"] for p in node.get("properties", []) if p["name"] == "level"), None)

        headings = [level(n) for n in nodes if role(n) == "heading"]
        self.check(headings.count(1) == 1, "%d headings of level 1" % headings.count(1))
        self.check(not headings or headings[0] == 1, "the first heading is not of level 1")
        self.check(
            all(b <= a + 1 for a, b in zip(headings, headings[1:])), "a level of headings is left out: %s" % headings)
        images = [n for n in nodes if role(n) in ("image", "img")]
        self.check(
            len(images) == len(facts["drawings"]),
            "%d drawings, but %d images for a screen reader" % (len(facts["drawings"]), len(images)))
        for node in images:
            words = text(node, "name") + text(node, "description")
            self.check(len(words) >= 40, "a drawing without a text alternative: " + words[:60])
        tables = [n for n in nodes if role(n) == "table"]
        headers = [n for n in nodes if role(n) == "columnheader"]
        self.check(
            len(tables) == facts["tables"],
            "%d tables, of which a screen reader takes %d for one" % (facts["tables"], len(tables)))
        self.check(not tables or len(headers) >= 2 * len(tables), "a table without column headers")
        self.check(all(text(n, "name") for n in headers), "a column header without a name")
        self.check(any(role(n) == "main" for n in nodes), "no main landmark")
        language = self.browser.evaluate("document.documentElement.lang")
        self.check(language == "en", "no language is given")
        return len(images), len(tables)

    def photograph(self, folder):
        """Keeps a picture for whoever looks at the run. Whether one can be taken says nothing about the page: a machine
        with little memory may not draw a tall one at once, so smaller ones follow, and at worst there is none."""
        size = self.browser.call("Page.getLayoutMetrics")["cssContentSize"]
        for height in (12000, 4000, 900):
            try:
                picture = self.browser.call("Page.captureScreenshot", {
                    "format": "png", "captureBeyondViewport": height > 900,
                    "clip": {
                        "x": 0, "y": 0, "width": size["width"], "height": min(size["height"], height), "scale": 1}})
            except RuntimeError:
                continue
            name = "%s-%s.png" % (self.path.stem, self.circumstances)
            (folder / name).write_bytes(base64.b64decode(picture["data"]))
            return True
        print("no picture of %s (%s): this machine could not draw one" % (self.path.name, self.circumstances))
        return False


def circumstances(browser):
    """Light and dark, a narrow window, and paper: each sets the browser up when it comes."""
    for name, scheme, media, width in [
            ("light", "light", "screen", 1000), ("dark", "dark", "screen", 1000), ("narrow", "light", "screen", 400),
            ("print", "light", "print", 680)]:
        browser.call("Emulation.setEmulatedMedia", {
            "media": media, "features": [{"name": "prefers-color-scheme", "value": scheme}]})
        browser.call("Emulation.setDeviceMetricsOverride", {
            "width": width, "height": 900, "deviceScaleFactor": 1, "mobile": False})
        yield name


def main(program, folder, paths):
    script = (pathlib.Path(__file__).parent / "page.js").read_text()
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    browser = Browser(program)
    faults = []
    looks = drawings = tables = texts = 0
    least = 21.0
    try:
        for name in circumstances(browser):
            for path in map(pathlib.Path, paths):
                page = Page(browser, path, name)
                facts = page.look(script)
                page.check_contrast(facts)
                page.check_drawings(facts)
                if path.suffix == ".html":
                    page.check_safety(facts)
                    page.check(facts["width"] <= facts["view"] + 1, "it is wider than its window")
                    images, found = page.check_accessibility(facts)
                    drawings += images
                    tables += found
                if path.stem != "hostile":
                    page.photograph(folder)
                faults += page.faults
                looks += 1
                texts += len(facts["texts"])
                least = min([least] + [t["ratio"] for t in facts["texts"]])
    finally:
        browser.close()
    for fault in faults:
        print("fault: " + fault)
    print("browser: %d looks at %d pages: %d drawings, %d tables, %d texts, least contrast %.2f; %d faults" % (
        looks, len(paths), drawings, tables, texts, least, len(faults)))
    return 1 if faults or looks == 0 or drawings == 0 else 0


if __name__ == "__main__":
    if len(sys.argv) < 4:
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1], sys.argv[2], sys.argv[3:]))
