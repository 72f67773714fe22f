"""A history as text: where the lockfile is, what is the same told once, lines as wide as a terminal."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from douane.history import Entry
from douane.reports.history import render


def appeared(subject: str, key: str, grade: str = "high") -> dict[str, Any]:
    told = {"kind": "finding-appeared", "grade": grade, "subject": subject, "cause": "rules", "since": 0.0}
    return {**told, "key": key}


ENTRY = Entry(
    server="npm:mail",
    place="/home/ada/here/lockfiles/npm/mail.json",
    at=0.0,
    command="check",
    exit_code=1,
    pinned="1.0.0",
    seen="1.0.0",
    drifts=(
        *(appeared("policy-licences-deny", str(number)) for number in range(40)),
        appeared("silent-copy", "x"),
        appeared("silent-copy", "y", grade="info"),
    ),
    left=3,
)


def test_a_lockfile_is_named_as_seen_from_here() -> None:
    head = "npm:mail  (lockfiles/npm/mail.json)\n"
    assert render("npm:mail", [ENTRY], folder="/home/ada/here").startswith(head)
    for elsewhere in ("/home/ada/her", "/home/bob", ""):
        assert f"({ENTRY.place})" in render("npm:mail", [ENTRY], folder=elsewhere)


def test_what_is_the_same_is_told_once() -> None:
    text = render("npm:mail", [ENTRY])
    assert text.count("policy-licences-deny") == 1
    assert "(× 40)" in text
    assert text.count("silent-copy") == 1
    assert "and 3 more (--format json)" in text


def test_a_narrow_terminal_loses_no_word() -> None:
    entry = replace(ENTRY, problem="x " * 40)
    wide, narrow = render("npm:mail", [entry]), render("npm:mail", [entry], width=50)
    assert narrow.split() == wide.split()
    assert all(len(line) <= 50 for line in narrow.splitlines() if "/" not in line and "-" not in line)
