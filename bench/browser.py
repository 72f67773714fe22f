"""Opening a page in headless Chromium, and what it says of how long that took (Navigation Timing).

The browser is asked through a pair of pipes (``--remote-debugging-pipe``): nothing is added to the page,
whose policy forbids programs.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
_TIMES = "JSON.stringify(performance.getEntriesByType('navigation')[0])"
_READS, _WRITES = 3, 4  # the descriptors that Chromium expects


@dataclass(frozen=True)
class Opened:
    """Milliseconds from the start of the navigation until the document is whole, and until it is loaded."""

    whole: float
    loaded: float


def opened(page: Path) -> Opened:
    """Open *page* in a fresh browser. Raises SystemExit where there is none, or it does not answer."""
    if CHROMIUM is None:
        raise SystemExit("no Chromium is installed: not measured")
    with tempfile.TemporaryDirectory(prefix="bench-") as profile:
        browser = _Browser(Path(profile))
        try:
            return _timed(browser, page)
        finally:
            browser.end()


def _timed(browser: _Browser, page: Path) -> Opened:
    target = browser.asked("Target.createTarget", url="about:blank")["targetId"]
    session = browser.asked("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
    browser.asked("Page.enable", session)
    browser.asked("Page.navigate", session, url=page.resolve().as_uri())
    browser.until("Page.loadEventFired")
    told = browser.asked("Runtime.evaluate", session, expression=_TIMES)["result"]["value"]
    times = json.loads(told)
    return Opened(whole=times["domContentLoadedEventEnd"], loaded=times["loadEventEnd"])


class _Browser:
    """A running browser with a *profile* of its own, and the messages that came from it."""

    def __init__(self, profile: Path) -> None:
        here_reads, there_writes = os.pipe()
        there_reads, here_writes = os.pipe()
        command = [
            str(CHROMIUM), "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
            "--remote-debugging-pipe", f"--user-data-dir={profile}",
        ]  # fmt: skip
        shell = ["sh", "-c", f'exec "$@" {_READS}<&{there_reads} {_WRITES}>&{there_writes}', "sh", *command]
        quiet = subprocess.DEVNULL
        passed = (there_reads, there_writes)
        self._process = subprocess.Popen(shell, stdout=quiet, stderr=quiet, stdin=quiet, pass_fds=passed)
        for each in passed:
            os.close(each)
        self._reading, self._writing = here_reads, here_writes
        self._left = b""
        self._number = 0
        self._events: list[str] = []

    def asked(self, method: str, session: str | None = None, **given: Any) -> Any:
        """Return the answer to *method*. Raises SystemExit for an error."""
        self._number += 1
        message: dict[str, Any] = {"id": self._number, "method": method, "params": given}
        if session is not None:
            message["sessionId"] = session
        os.write(self._writing, json.dumps(message).encode() + b"\0")
        while True:
            answer = self._message()
            if answer.get("id") != self._number:
                self._events.append(answer.get("method", ""))
            elif "error" in answer:
                raise SystemExit(f"{method}: {answer['error'].get('message')}: not measured")
            else:
                return answer["result"]

    def until(self, event: str) -> None:
        """Wait until the browser has told of *event*."""
        while event not in self._events:
            self._events.append(self._message().get("method", ""))

    def end(self) -> None:
        """Stop the browser."""
        self._process.kill()
        self._process.wait()
        os.close(self._reading)
        os.close(self._writing)

    def _message(self) -> Any:
        while b"\0" not in self._left:
            data = os.read(self._reading, 1 << 16)
            if not data:
                raise SystemExit("Chromium ended: not measured")
            self._left += data
        whole, _, self._left = self._left.partition(b"\0")
        return json.loads(whole)
