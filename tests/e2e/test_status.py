"""`douane status`, and `douane decide` in a terminal: broken off, wrong, and to the end."""

from __future__ import annotations

import json
import os
import pty
import select
import signal
import subprocess
import time
from datetime import UTC, datetime, timedelta
from typing import Any

from jsonschema import Draft202012Validator

from douane_lockfiles import Lock, read
from e2e.running import Cli, command
from support import ROOT

_PATIENCE = 40.0  # seconds for something to be shown


class Terminal:
    """One run in a pseudo-terminal, typed into."""

    def __init__(self, douane: Cli, *arguments: str) -> None:
        self.near, far = pty.openpty()
        self.process = subprocess.Popen(
            command(arguments),
            cwd=douane.cwd,
            env=douane.env,
            stdin=far,
            stdout=far,
            stderr=far,
            start_new_session=True,
        )
        os.close(far)
        self.shown = ""

    def until(self, text: str) -> None:
        """Read until *text* is shown after what was seen before."""
        ends = time.monotonic() + _PATIENCE
        while text not in self.shown and time.monotonic() < ends:
            if select.select([self.near], [], [], 0.5)[0] and not self._read():
                break
        assert text in self.shown, self.shown
        self.shown = self.shown.partition(text)[2]

    def _read(self) -> bool:
        """Read what is there; return whether the other end is still open."""
        try:
            self.shown += os.read(self.near, 4096).decode("utf-8", "replace")
        except OSError:
            return False
        return True

    def interrupt(self) -> None:
        """Press Ctrl-C until it is heard: one that comes just before `read` blocks waits for the next key."""
        ends = time.monotonic() + _PATIENCE
        while "interrupted" not in self.shown and time.monotonic() < ends and self.process.poll() is None:
            self.process.send_signal(signal.SIGINT)
            pause = time.monotonic() + 1
            while "interrupted" not in self.shown and time.monotonic() < pause:
                if select.select([self.near], [], [], 0.1)[0] and not self._read():
                    return

    def type(self, text: str) -> None:
        os.write(self.near, text.encode())

    def end(self) -> int:
        code = self.process.wait(_PATIENCE)
        os.close(self.near)
        return code


def test_status_tells_verdict_owner_and_what_ends(douane: Cli) -> None:
    douane.pinned()
    until = (datetime.now(UTC) + timedelta(9)).date().isoformat()
    file = douane.cwd / "a.toml"
    file.write_text(f'owner = "ada"\nuntil = {until}\n[value.task]\nanswer = "yes"\nreason = "x"\n', "utf-8")
    assert douane("decide", "npm:mail-mcp", "--person", "bob", "--answers", file).code == 3
    text, french, machine = douane.together(
        ("status",), ("status", "--lang", "fr"), ("status", "lockfiles/npm/mail-mcp.json", "--format", "json")
    )
    assert (text.code, machine.code) == (3, 3)
    assert text.out.startswith("1 server: 1 OPEN\n\nOPEN  npm:mail-mcp 1.0.0 · owner ada · decided ")
    assert f"  {until}  in 9 days     npm:mail-mcp  bob on value.task" in text.out
    assert "responsable : ada" in french.out
    schema = json.loads((ROOT / "docs" / "status.schema.json").read_text(encoding="utf-8"))
    Draft202012Validator(schema).validate(machine.json)
    assert machine.json["ends"] == [
        {"server": "npm:mail-mcp", "date": until, "kind": "answer", "what": "value.task", "who": "bob"}
    ]


def test_an_answer_whose_day_has_passed(douane: Cli) -> None:
    douane.pinned()
    lock: dict[str, Any] = json.loads(douane.lock.read_bytes())
    said = {"person": "ada", "date": "2020-01-01", "reason": "it was"}
    lock["answers"]["value.task"] = {
        "mark": "yes",
        "by": "human",
        "evidence": [],
        **said,
        "expires": {"date": "2020-02-01"},
    }
    douane.lock.write_text(json.dumps(Lock.sealed(lock).document), encoding="utf-8")
    told = "ada said yes on 2020-01-01 (it was); that held until 2020-02-01"
    for run in douane.together(
        ("status",), ("vet", "npm:mail-mcp"), ("check",), ("decide", "npm:mail-mcp", "--person", "ada")
    ):
        assert told in " ".join(run.out.split()), run.out
    pinned = douane("pin", "npm:mail-mcp")
    assert pinned.code == 3
    assert read(douane.lock).answers["value.task"].lapsed["why"] == "date"


def test_nothing_to_show(douane: Cli) -> None:
    missing = douane("status")
    assert (missing.code, missing.message) == (
        2,
        "lockfiles is not there (`douane pin` writes the first; or name a lockfile, or a folder)",
    )
    (douane.cwd / "lockfiles").mkdir()
    empty = douane("status")
    assert (empty.code, empty.message) == (2, "lockfiles holds no lockfile (`douane pin` writes one)")
    wrong = douane("status", "--what")
    assert (wrong.code, "--what" in wrong.message) == (2, True)


def test_a_lock_that_was_edited_by_hand(douane: Cli) -> None:
    douane.lock.parent.mkdir(parents=True)
    douane.lock.write_bytes(douane.pinned().replace(b'"open"', b'"clear"'))
    run = douane("status")
    assert run.code == 2
    assert "1 UNREADABLE" in run.out
    assert "the content was edited without Douane" in run.out


def test_broken_off_half_way_keeps_what_was_answered(douane: Cli) -> None:
    douane.pinned()
    terminal = Terminal(douane, "decide", "npm:mail-mcp", "--person", "ada")
    terminal.until("[1/")
    terminal.until("answer: ")
    terminal.type("y\n")
    terminal.until("why: ")
    terminal.type("it saves an hour\n")
    terminal.until("changes): ")
    terminal.type("\n")
    terminal.until("[2/")
    terminal.until("answer: ")
    terminal.interrupt()
    terminal.until("interrupted; 1 answer is kept in lockfiles/npm/mail-mcp.json")
    assert terminal.end() == 130
    lock = read(douane.lock)
    assert [row for row, item in lock.answers.items() if item.by == "human"] == ["value.task"]
    assert lock.answers["value.task"].reason == "it saves an hour"


def test_broken_off_before_any_answer_changes_nothing(douane: Cli) -> None:
    pinned = douane.pinned()
    terminal = Terminal(douane, "decide", "npm:mail-mcp", "--person", "ada")
    terminal.until("answer: ")
    terminal.type("y\n")
    terminal.until("why: ")
    terminal.interrupt()
    terminal.until("interrupted; nothing was recorded")
    assert terminal.end() == 130
    assert douane.lock.read_bytes() == pinned


def test_to_the_end_with_mistakes(douane: Cli) -> None:
    douane.pinned()
    run = douane(
        "decide",
        "npm:mail-mcp",
        "--row",
        "value.task",
        "--row",
        "blast.revoke",
        stdin="ada\nperhaps\ny\n\nsaves an hour\n2020-01-01\ny\nsaves an hour\n\n"
        "b\n\nn\nnobody can\n\nbob\nread, write\nby day\n",
    )
    assert run.code == 1
    assert "Type y, n, a, b, q, or Enter." in run.out
    assert "2020-01-01 is past" in run.out
    lock = read(douane.lock)
    assert (lock.decision.owner, lock.decision.scopes, lock.decision.conditions) == (
        "bob",
        ("read", "write"),
        ("by day",),
    )
    task = lock.answers["value.task"]
    assert (task.person, task.expires["scopes"], task.expires["version"]) == ("ada", "read, write", "1.0.0")
    assert run.out.endswith("  no       blast.revoke\n")


def test_stopped_before_the_end(douane: Cli) -> None:
    douane.pinned()
    run = douane(
        "decide", "npm:mail-mcp", "--person", "ada", "--owner", "bob", stdin="y\nsaves an hour\n\nq\n"
    )
    assert run.code == 3
    assert "Which scopes" not in run.out
    lock = read(douane.lock)
    assert (lock.decision.owner, lock.answers["value.task"].person) == ("bob", "ada")


def test_a_lock_that_changes_meanwhile_is_not_overwritten(douane: Cli) -> None:
    douane.pinned()
    terminal = Terminal(douane, "decide", "npm:mail-mcp", "--person", "ada", "--until", "2099-01-01")
    terminal.until("answer: ")
    document = read(douane.lock).document
    document["decision"]["owner"] = "eve"
    changed = json.dumps(Lock.sealed(document).document)
    douane.lock.write_text(changed, encoding="utf-8")
    terminal.type("y\n")
    terminal.until("why: ")
    terminal.type("x\n")
    terminal.until("mail-mcp.json was changed meanwhile; this answer is not recorded")
    assert douane.lock.read_text(encoding="utf-8") == changed
    terminal.interrupt()
    terminal.end()


def test_words_that_make_no_sense(douane: Cli) -> None:
    douane.pinned()
    for arguments, told in (
        (("--row", "value.tsk"), "'value.tsk' is no row that anybody answers"),
        (("--until", "soon"), "--until: 'soon' is no date"),
        (("--recheck", "weather"), "'weather' is not one of"),
        (("--reason", "x"), "--reason belongs to --waive"),
        (("--waive", "policy-block", "--reason", "x", "--until", "2026-12-01"), "--waive needs --person"),
    ):
        person = () if "--waive" in arguments else ("--person", "ada")
        run = douane("decide", "npm:mail-mcp", *person, *arguments)
        assert (run.code, told in run.message) == (2, True), run.err
