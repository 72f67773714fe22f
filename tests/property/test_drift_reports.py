"""Laws of drift reports: whatever differs is shown, and nothing that is shown drives a terminal or hides."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from douane.drifting import Compared
from douane.reports.changes import has_texts
from douane.reports.drift import render, render_json
from douane.text import is_hidden
from douane_lockfiles import diff
from listing_strategies import LISTING
from lock_documents import lock

LAWS = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
# What a hostile server would put into a text.
NASTY = st.text(st.sampled_from("ab \n\r\t\x1b\u202e\u200b\u00e9e\u0301\U000e0041\u2028"), max_size=40)


def compared(old: dict[str, Any], new: dict[str, Any]) -> Compared:
    return Compared(path="a.json", server="a 1", drifts=diff(lock(listing=old), lock(listing=new)))


@LAWS
@given(LISTING, LISTING)
def test_reports_of_any_two_surfaces_are_clean_text(old: dict[str, Any], new: dict[str, Any]) -> None:
    found = compared(old, new)
    text = render([found])
    assert not [char for char in text.replace("\n", "") if is_hidden(char)]
    document = json.loads(render_json([found]))
    for drift, shown in zip(found.drifts, document["compared"][0]["drift"], strict=True):
        assert bool(shown["differences"]) == has_texts(drift)


@LAWS
@given(NASTY, NASTY)
def test_every_change_of_a_text_shows_two_different_sides(was: str, now: str) -> None:
    old, new = ({"tools": [{"name": "a", "description": text}]} for text in (was, now))
    lines = [line.strip() for line in render([compared(old, new)]).splitlines()]
    removed, added = ([line[1:].strip() for line in lines if line.startswith(mark)] for mark in "-+")
    assert bool(removed or added) == (was != now)
    assert was == now or removed != added
    assert not any(is_hidden(char) for line in lines for char in line)
