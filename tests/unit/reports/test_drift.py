"""Drift as people and programs read it: where a definition changed, and nothing that nobody can see."""

from __future__ import annotations

import copy
import json
from typing import Any

import pytest

from douane.drifting import Compared
from douane.reports.changes import MOST_PLACES, MOST_TEXT
from douane.reports.drift import render, render_json
from douane_lockfiles import diff, drift
from lock_documents import LISTING, lock


def compared(old: dict[str, Any], new: dict[str, Any], text: str = "lock") -> Compared:
    drifts = diff(lock(listing=old, text=text), lock(listing=new, text=text))
    return Compared(path="npm/mail.json", server="mail 1.0.0", drifts=drifts)


def tool(**changes: Any) -> dict[str, Any]:
    listing = copy.deepcopy(LISTING)
    listing["tools"][0].update(changes)
    return listing


def described(was: str, now: str) -> list[str]:
    """The lines about a description that became another."""
    found = render([compared(tool(description=was), tool(description=now))]).splitlines()
    assert found[2].strip() == "the same bytes, seen otherwise"
    end = next(place for place, line in enumerate(found) if line.startswith("    to do: "))
    return [line.strip() for line in (found[1], *found[3:end])]


def test_a_changed_word_is_shown_with_what_stands_around_it() -> None:
    assert described("Sends a mail.", "Sends a copy.") == [
        "medium    description-changed: send",
        "- Sends a mail.",
        "+ Sends a copy.",
    ]


def test_a_long_text_is_cut_to_where_it_changed() -> None:
    long = "All of it is sent at once. " * 40
    lines = described(f"{long}Sends a mail. {long}", f"{long}Sends a mail and a copy. {long}")
    assert lines[1].startswith("- …")
    assert lines[1].endswith("…")
    assert all(len(line) < 130 for line in lines)
    assert "mail and a copy." in lines[2]


def test_lines_of_a_text_are_lines_of_the_report_each_with_its_mark() -> None:
    lines = described("One.\nTwo.", "One.\nTwo and more.\n    medium    nothing-changed: send")
    assert lines[1:] == [
        "- One.",
        "- Two.",
        "+ One.",
        "+ Two and more.",
        "+     medium    nothing-changed: send",
    ]


@pytest.mark.parametrize(
    ("was", "now", "shown"),
    [
        ("A caf\u00e9.", "A cafe\u0301.", ["- A caf\\u{e9}.", "+ A cafe\\u{301}."]),
        ("Use paypal.", "Use p\u0430ypal.", ["- Use paypal.", "+ Use p\\u{430}ypal."]),
        ("A mail.", "A mail.\U000e0041", ["- A mail.", "+ A mail.\\u{e0041}"]),
        ("A mail.", "A\u202e mail.", ["- A mail.", "+ A\\u202e mail."]),
        ("A mail.", "A mail. ", ["- A␠mail.", "+ A␠mail.␠"]),
    ],
)
def test_what_nobody_sees_is_spelled_out(was: str, now: str, shown: list[str]) -> None:
    assert described(was, now)[-2:] == shown


def test_schemas_are_compared_by_place() -> None:
    schema = copy.deepcopy(LISTING["tools"][0]["inputSchema"])
    schema["properties"]["to"]["description"] = "Whom."
    schema["properties"]["body"] = {"type": "number"}
    lines = render([compared(LISTING, tool(inputSchema=schema))]).splitlines()
    at = lines.index("              inputSchema.properties.body.type")
    assert [line.strip() for line in lines[at + 1 : at + 5]] == [
        "- string",
        "+ number",
        "inputSchema.properties.to.description",
        "+ Whom.",
    ]


def test_a_narrower_terminal_loses_no_word_and_breaks_no_digest() -> None:
    digest = f"sha256:{'0123456789abcdef' * 4}"
    item = compared(LISTING, tool(description=f"Sends a mail of {digest} " + "Very well indeed. " * 20))
    page = render([item])
    narrow = render([item], width=64)
    assert narrow.split() == page.split()
    assert digest in narrow
    assert render([item], width=24).splitlines()[0] != page.splitlines()[0], "the name of the file, too"
    long = [line for line in narrow.splitlines() if len(line) > 64]
    assert [line.strip() for line in long if " " in line.strip()] == []


def test_what_a_policy_objects_to_of_many_packages_is_told_once() -> None:
    found = [
        drift(
            "finding-appeared",
            "policy-licences-deny",
            "findings",
            None,
            {"rule": "policy-licences-deny", "severity": "high", "row": "supply.code", "package": purl},
            f"{purl} is under {licence}; in the same bytes",
        )
        for licence, count in (("ISC", 5), ("0BSD", 1))
        for purl in (f"pkg:npm/p{number}@1.0.0" for number in range(count))
    ]
    text = render([Compared(path="npm/mail.json", server="mail 1.0.0", drifts=tuple(found))])
    assert text.count("finding-appeared") == 2
    assert "5 packages are under ISC: p0 1.0.0, p1 1.0.0, p2 1.0.0 and 2 more; in the same bytes" in text
    assert "pkg:npm/p0@1.0.0 is under 0BSD; in the same bytes" in text


def test_a_lock_that_cannot_be_read_is_named_once() -> None:
    path = "lockfiles/npm/mail.json"
    text = render([Compared(path=path, server=path, problem=f"{path}: not JSON: line 1 column 1")])
    assert text.splitlines()[:2] == [f"INVALID  {path}", "    not JSON: line 1 column 1"]


def test_many_places_are_counted() -> None:
    def schema(value: int) -> dict[str, Any]:
        return {"type": "object", "properties": {f"p{number}": {"minimum": value} for number in range(90)}}

    text = render([compared(tool(inputSchema=schema(1)), tool(inputSchema=schema(2)))])
    assert f"and {90 - MOST_PLACES} more places" in text
    document = json.loads(render_json([compared(tool(inputSchema=schema(1)), tool(inputSchema=schema(2)))]))
    (drift,) = document["compared"][0]["drift"]
    assert len(drift["differences"]) == 90


def test_a_flood_of_text_is_cut_and_counted() -> None:
    lines = described("Sends a mail.", "Sends a mail. " + "Very well indeed. " * 500)
    assert sum(map(len, lines)) < 2 * MOST_TEXT
    assert lines[-1].endswith("characters)")


def test_programs_get_the_places_and_the_hunks() -> None:
    document = json.loads(render_json([compared(LISTING, tool(description="Sends a caf\u00e9."))]))
    (drift,) = document["compared"][0]["drift"]
    assert drift["differences"] == [
        {
            "path": "",
            "change": "changed",
            "was": "Sends a mail.",
            "now": "Sends a caf\u00e9.",
            "hunks": [{"was": "Sends a mail.", "now": "Sends a caf\u00e9.", "spelled": False}],
        }
    ]


def test_without_the_texts_the_digests_are_told() -> None:
    found = compared(LISTING, tool(description="Sends."), text="store")
    text = render([found])
    assert "the texts are not in both locks" in text
    assert "was sha256:" in text
    (drift,) = json.loads(render_json([found]))["compared"][0]["drift"]
    assert drift["differences"] == []


def test_colours_mark_both_sides() -> None:
    text = render([compared(LISTING, tool(description="Sends."))], color=True)
    assert "\x1b[31m              - Sends a mail.\x1b[0m" in text
    assert "\x1b[32m              + Sends.\x1b[0m" in text
