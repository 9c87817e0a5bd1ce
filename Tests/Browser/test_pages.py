"""Opens reports in a real browser and looks at them as people with and without sight do.

Usage: test_pages.py CHROMIUM FOLDER PAGE...
Screenshots go to FOLDER. Ends with 1 where something is wrong, with a line for each fault.
"""

import base64
import pathlib
import sys

from devtools import Browser, BrowserGone

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


# Light and dark, a narrow window, and paper: name, color scheme, medium, width in pixels.
CIRCUMSTANCES = [
    ("light", "light", "screen", 1000), ("dark", "dark", "screen", 1000), ("narrow", "light", "screen", 400),
    ("print", "light", "print", 680)]


def set_up(browser, circumstances):
    """Sets the browser up for one of the circumstances."""
    _, scheme, media, width = circumstances
    browser.call("Emulation.setEmulatedMedia", {
        "media": media, "features": [{"name": "prefers-color-scheme", "value": scheme}]})
    browser.call("Emulation.setDeviceMetricsOverride", {
        "width": width, "height": 900, "deviceScaleFactor": 1, "mobile": False})


class Kept:
    """A browser that is replaced when it ends: what is asked of it is asked again, of a new one."""

    def __init__(self, program, tries=3):
        self.program = program
        self.tries = tries
        self.browser = None
        self.replaced = 0

    def ask(self, question):
        """The answer to `question(browser)`; BrowserGone after so many tries."""
        for left in reversed(range(self.tries)):
            try:
                if self.browser is None:
                    self.browser = Browser(self.program)
                return question(self.browser)
            except BrowserGone:
                self.close()
                self.replaced += 1
                if not left:
                    raise

    def close(self):
        if self.browser is not None:
            self.browser.close()
        self.browser = None


def look_at(browser, path, circumstances, script):
    """One look at one page: the page with its faults, its drawings, tables and texts."""
    set_up(browser, circumstances)
    page = Page(browser, path, circumstances[0])
    facts = page.look(script)
    page.check_contrast(facts)
    page.check_drawings(facts)
    images = tables = 0
    if path.suffix == ".html":
        page.check_safety(facts)
        page.check(facts["width"] <= facts["view"] + 1, "it is wider than its window")
        images, tables = page.check_accessibility(facts)
    return page, images, tables, facts["texts"]


def photograph(browser, path, folder):
    """A picture of the page's first three windows."""
    set_up(browser, CIRCUMSTANCES[0])
    browser.open(path.resolve().as_uri())
    size = browser.call("Page.getLayoutMetrics")["cssContentSize"]
    picture = browser.call("Page.captureScreenshot", {
        "format": "png", "captureBeyondViewport": True,
        "clip": {"x": 0, "y": 0, "width": size["width"], "height": min(size["height"], 2700), "scale": 1}})
    (folder / (path.stem + ".png")).write_bytes(base64.b64decode(picture["data"]))


def photograph_all(program, folder, paths):
    """Keeps pictures for whoever looks at the run, after all looks and in a browser of their own. Whether a machine can
    draw one says nothing about the page: one that can't, or whose browser ends over it, has no more of them."""
    kept = Kept(program, tries=1)
    try:
        for path in paths:
            if path.stem != "hostile":
                kept.ask(lambda browser: photograph(browser, path, folder))
    except (BrowserGone, RuntimeError) as error:
        print("browser: no more pictures, this machine could not draw %s: %s" % (path.name, error))
    finally:
        kept.close()


def main(program, folder, paths):
    script = (pathlib.Path(__file__).parent / "page.js").read_text()
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    paths = list(map(pathlib.Path, paths))
    kept = Kept(program)
    faults = []
    looks = drawings = tables = texts = 0
    least = 21.0
    try:
        for circumstances in CIRCUMSTANCES:
            for path in paths:
                try:
                    page, images, found, written = kept.ask(
                        lambda browser: look_at(browser, path, circumstances, script))
                except BrowserGone as error:
                    faults.append("%s (%s): %d browsers ended over it: %s" % (
                        path.name, circumstances[0], kept.tries, error))
                    continue
                faults += page.faults
                looks += 1
                drawings += images
                tables += found
                texts += len(written)
                least = min([least] + [t["ratio"] for t in written])
    finally:
        kept.close()
    photograph_all(program, folder, paths)
    for fault in faults:
        print("fault: " + fault)
    print("browser: %d looks at %d pages: %d drawings, %d tables, %d texts, least contrast %.2f; %d faults" % (
        looks, len(paths), drawings, tables, texts, least, len(faults)))
    if kept.replaced:
        print("browser: replaced %d times" % kept.replaced)
    return 1 if faults or looks == 0 or drawings == 0 else 0


if __name__ == "__main__":
    if len(sys.argv) < 4:
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1], sys.argv[2], sys.argv[3:]))
