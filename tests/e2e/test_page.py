"""The page in a real browser: it shows itself and does nothing else."""

import html
import shutil
import socket
import subprocess
import threading
from pathlib import Path

import pytest

from douane.reports.html import render, render_drift
from paged import BREAKING, hostile, hostile_drift, large

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="no Chromium is installed")


def browsed(page: Path, profile: Path, *asked: str) -> str:
    """Open *page* in a fresh headless browser and return what it prints."""
    command = [
        str(CHROMIUM), "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
        f"--user-data-dir={profile}", "--virtual-time-budget=2000", *asked, page.as_uri(),
    ]  # fmt: skip
    return subprocess.run(command, capture_output=True, text=True, timeout=120, check=True).stdout


class Listener:
    """A port on the loopback that counts who comes."""

    def __init__(self) -> None:
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.port = self._socket.getsockname()[1]
        self.calls = 0
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._socket.accept()
            except OSError:
                return
            self.calls += 1
            connection.close()

    def close(self) -> None:
        self._socket.close()


@pytest.mark.parametrize("command", ["vet", "check", "diff"])
def test_a_hostile_report_changes_nothing_and_calls_nobody(command: str, tmp_path: Path) -> None:
    listener = Listener()
    page = tmp_path / "report.html"
    text = render([hostile()]) if command == "vet" else render_drift(hostile_drift(), command, language="fr")
    page.write_text(text.replace("127.0.0.1:1/", f"127.0.0.1:{listener.port}/"), "utf-8")
    try:
        seen = browsed(page, tmp_path / "profile", "--dump-dom")
    finally:
        listener.close()
    assert listener.calls == 0
    assert "<title>Douane: " in seen
    assert "taken</title>" not in seen
    assert "<script" not in seen
    assert "<img" not in seen
    assert html.escape(BREAKING[0], quote=False) in seen


def test_the_policy_stops_what_would_get_in(tmp_path: Path) -> None:
    """Were a text ever to become markup, the browser would still not follow it."""
    listener = Listener()
    planted = (
        f"<img src='http://127.0.0.1:{listener.port}/i'><script>document.title='taken'</script>"
        f"<link rel=stylesheet href='http://127.0.0.1:{listener.port}/s'>"
        "<p style='color:red' onclick='x()'>x</p>"
    )
    page = tmp_path / "report.html"
    page.write_text(render([large(3)]).replace("<footer>", f"{planted}<footer>"), "utf-8")
    try:
        seen = browsed(page, tmp_path / "profile", "--dump-dom")
    finally:
        listener.close()
    assert planted[:20] in seen.replace('"', "'")
    assert listener.calls == 0
    assert "<title>taken" not in seen


def test_the_page_of_a_large_server_is_drawn(tmp_path: Path) -> None:
    page, picture = tmp_path / "report.html", tmp_path / "shown.png"
    page.write_text(render([large(700)]), "utf-8")
    browsed(page, tmp_path / "profile", "--window-size=1200,4000", f"--screenshot={picture}")
    assert picture.read_bytes().startswith(b"\x89PNG")
    assert picture.stat().st_size > 100_000  # an empty page of this size takes a few thousand bytes
