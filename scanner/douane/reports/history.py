"""What was seen of a pinned server, look by look."""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from itertools import groupby
from typing import Any

from douane.causes import causes
from douane.history import Entry
from douane.model import Json
from douane.reports.wrapping import WIDTH, hanging
from douane.text import visible
from douane.words import ENGLISH, Words

SCHEMA = 1
_MARGIN = " " * 28
_MOST_SHOWN = 12  # drifts of one look in the text; the JSON report holds all that are kept


def render(
    server: str, entries: Sequence[Entry], *, language: str = ENGLISH, folder: str = "", width: int = WIDTH
) -> str:
    """Return a block for each lockfile, the oldest look first; looks that say the same stand together.

    Lockfiles below *folder* are named as seen from it. On a terminal of less than WIDTH columns lines are
    wrapped to *width*.
    """
    words = Words.of(language, "history", "verdicts", "grades")
    blocks = []
    places = list(dict.fromkeys(each.place for each in entries))
    for place in places:
        here = [each for each in entries if each.place == place]
        shown = visible(place.removeprefix(folder + os.sep) if folder else place)
        lines = [("", f"{visible(server)}  ({shown})"), *_lines(here, words)]
        blocks.append("\n".join(line for head, text in lines for line in _fitted(head, text, width)))
    return "\n\n".join(blocks) + "\n"


def _fitted(head: str, text: str, width: int) -> list[str]:
    return hanging(head, text, width) if width < WIDTH else [f"{head}{text}"]


def render_json(server: str, entries: Sequence[Entry]) -> str:
    """Return the same as one JSON document (docs/history.schema.json) ending in a newline, ASCII only."""
    looks = [_plain(each) for each in entries]
    return json.dumps({"schema": SCHEMA, "server": server, "looks": looks}, indent=2) + "\n"


def _lines(entries: Sequence[Entry], words: Words) -> Iterator[tuple[str, str]]:
    """Yield what a line begins with and what it says."""
    for _, same in groupby(entries, key=_said):
        looks = list(same)
        first, last = looks[0], looks[-1]
        told = _state(first, words)
        if len(looks) > 1:
            told += "  " + words.told("more-looks", count=len(looks) - 1, until=_minute(last.at))
        yield f"  {_minute(first.at)}  {first.command:<6} ", told
        if first.problem is not None:
            yield _MARGIN, visible(first.problem)
        # What a policy objects to of many packages is kept for each of them, and says the same of all.
        drifts = Counter(_drift(each, words) for each in first.drifts if each["grade"] != "info")
        for drift, count in list(drifts.items())[:_MOST_SHOWN]:
            yield _MARGIN, f"{drift} (× {count})" if count > 1 else drift
        more = sum(list(drifts.values())[_MOST_SHOWN:]) + first.left
        if more > 0:
            yield _MARGIN, words.told("more", count=more)


def _said(entry: Entry) -> tuple[object, ...]:
    """What makes two looks differ for a reader."""
    drifts = tuple((each["key"], each["since"]) for each in entry.drifts)
    said = (
        entry.command,
        entry.exit_code,
        entry.pinned,
        entry.seen,
        entry.verdict,
        entry.wrote,
        entry.problem,
    )
    return (*said, drifts)


def _state(entry: Entry, words: Words) -> str:
    if entry.command == "pin":
        wrote = words["written" if entry.wrote else "not-written"]
        verdict = words.table.get(entry.verdict or "", str(entry.verdict))
        return words.told("pinned", version=entry.pinned, verdict=verdict, wrote=wrote)
    moved = f"{entry.pinned} -> {entry.seen}" if entry.seen and entry.seen != entry.pinned else entry.pinned
    return f"{words[f'state-{entry.exit_code}']:<8} {visible(moved)}".rstrip()


def _drift(each: Mapping[str, Any], words: Words) -> str:
    unseen = "" if each.get("seen", True) else words["unseen"]
    cause = causes(words.language).get(each["cause"])
    says = cause.says if cause is not None else visible(str(each["cause"]))
    what = f"{visible(each['kind'])}: {visible(each['subject'])}"
    told = words.told("drift", says=says, since=_minute(each["since"]), unseen=unseen)
    return f"{words.table.get(each['grade'], each['grade']):<9}{what} {told}"


def _plain(entry: Entry) -> dict[str, Json]:
    return {
        "at": _second(entry.at),
        "command": entry.command,
        "path": entry.place,
        "exit": entry.exit_code,
        "pinned": entry.pinned or None,
        "seen": entry.seen or None,
        "lock": entry.lock or None,
        "rules": entry.rules,
        "tool": entry.tool,
        "verdict": entry.verdict,
        "wrote": entry.wrote,
        "problem": entry.problem,
        "outage": entry.is_outage,
        "drift": [
            {
                "key": each["key"],
                "kind": each["kind"],
                "grade": each["grade"],
                "subject": each["subject"],
                "cause": each["cause"],
                "since": _second(each["since"]),
                "seen": each.get("seen", True),
            }
            for each in entry.drifts
        ],
        "left": entry.left,
    }


def _minute(at: float) -> str:
    return datetime.fromtimestamp(at, UTC).strftime("%Y-%m-%d %H:%M")


def _second(at: float) -> str:
    return datetime.fromtimestamp(at, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
