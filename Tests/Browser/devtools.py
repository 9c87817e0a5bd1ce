"""A headless Chromium, spoken to over its DevTools protocol through a pipe: nothing but Python's own library."""

import json
import os
import select
import shutil
import subprocess
import tempfile
import time


class BrowserGone(Exception):
    """The browser ended, or did not answer in time. This says nothing about the page: another browser is to be asked."""


class Browser:
    """One browser with one page; events are kept until someone asks for them."""

    # Seconds that one answer may take.
    PATIENCE = 30

    def __init__(self, program):
        self.profile = tempfile.mkdtemp(prefix="firstbad-browser-")
        to_browser, self.writer = os.pipe()
        self.reader, from_browser = os.pipe()

        def place_pipes():
            # The browser reads commands from descriptor 3 and answers on 4.
            os.dup2(to_browser, 10)
            os.dup2(from_browser, 11)
            os.dup2(10, 3)
            os.dup2(11, 4)

        self.process = subprocess.Popen(
            [
                program, "--headless=new", "--remote-debugging-pipe", "--no-sandbox", "--disable-gpu",
                "--no-first-run", "--disable-background-networking", "--disable-component-update",
                "--disable-sync", "--disable-extensions", "--disable-dev-shm-usage", "--force-device-scale-factor=1",
                "--user-data-dir=" + self.profile, "about:blank",
            ],
            preexec_fn=place_pipes, close_fds=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )
        os.close(to_browser)
        os.close(from_browser)
        self.buffer = b""
        self.number = 0
        self.events = []
        try:
            self.attach()
        except BaseException:
            self.close()
            raise

    def attach(self):
        """Speaks to the browser's one page from here on."""
        targets = self.call("Target.getTargets", session=None)["targetInfos"]
        target = next((t for t in targets if t["type"] == "page"), None)
        if target is None:
            raise BrowserGone("the browser has no page")
        self.session = self.call(
            "Target.attachToTarget", {"targetId": target["targetId"], "flatten": True}, session=None)["sessionId"]
        for domain in ["Page", "Runtime", "Log", "Network", "DOM", "CSS", "Accessibility", "Inspector"]:
            self.call(domain + ".enable")

    def call(self, method, parameters=None, session=True):
        """Sends a command and waits for its answer; events that come before are kept."""
        self.number += 1
        message = {"id": self.number, "method": method, "params": parameters or {}}
        if session:
            message["sessionId"] = self.session
        try:
            os.write(self.writer, json.dumps(message).encode() + b"\0")
        except OSError as error:
            raise BrowserGone("%s: the browser does not listen: %s" % (method, error)) from error
        while True:
            answer = self.receive()
            if answer.get("id") == self.number:
                if "error" in answer:
                    raise RuntimeError("%s: %s" % (method, answer["error"]))
                return answer["result"]
            self.events.append(answer)

    def receive(self):
        """The next message."""
        while b"\0" not in self.buffer:
            ready, _, _ = select.select([self.reader], [], [], self.PATIENCE)
            if not ready:
                raise BrowserGone("the browser said nothing for %d s" % self.PATIENCE)
            chunk = os.read(self.reader, 1 << 20)
            if not chunk:
                raise BrowserGone("the browser ended with status %s" % self.process.poll())
            self.buffer += chunk
        message, self.buffer = self.buffer.split(b"\0", 1)
        message = json.loads(message)
        if message.get("method") in ("Inspector.targetCrashed", "Target.targetCrashed", "Inspector.detached"):
            raise BrowserGone("the page's process ended")
        return message

    def open(self, address):
        """Opens a page and waits until it is loaded and drawn."""
        self.events = []
        self.call("Page.navigate", {"url": address})
        while not any(e.get("method") == "Page.loadEventFired" for e in self.events):
            self.events.append(self.receive())
        # Two frames: what the first one set off is drawn in the second.
        self.evaluate("new Promise(r => requestAnimationFrame(() => requestAnimationFrame(() => r(0))))")
        time.sleep(0.1)

    def evaluate(self, expression):
        """The value of a script's expression; a promise's when it is kept."""
        result = self.call(
            "Runtime.evaluate", {"expression": expression, "returnByValue": True, "awaitPromise": True})
        if "exceptionDetails" in result:
            raise RuntimeError(json.dumps(result["exceptionDetails"])[:500])
        return result["result"].get("value")

    def close(self):
        """Ends the browser, closes its pipes and removes its profile."""
        try:
            os.write(self.writer, json.dumps({"id": 0, "method": "Browser.close"}).encode() + b"\0")
            self.process.wait(timeout=10)
        except (OSError, subprocess.TimeoutExpired):
            self.process.kill()
            self.process.wait()
        for pipe in (self.reader, self.writer):
            os.close(pipe)
        shutil.rmtree(self.profile, ignore_errors=True)
