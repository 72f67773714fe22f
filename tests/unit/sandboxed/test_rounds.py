"""How often a server is started, and what its runs tell apart."""

from __future__ import annotations

from collections.abc import Callable
from itertools import count
from threading import Event

import pytest

from douane.detectors._variations import Cause, variations
from douane.model import Surface
from douane.sandboxed.rounds import Circumstances, is_one, rounds
from douane.sighting import Run, Sighting
from douane.surface import recorded

TODAY = Circumstances("douane", 0.0)
OTHER = Circumstances("claude-ai", 86_400.0 * 364)


def listing(text: str) -> Surface:
    return recorded.from_listing({"tools": [{"name": "add", "description": text, "inputSchema": {}}]})


def seen(says: Callable[[Circumstances], str | None], other: Circumstances = OTHER) -> Sighting:
    def start(circumstances: Circumstances) -> Run:
        text = says(circumstances)
        surface = None if text is None else listing(text)
        return Run(client=circumstances.client, date=str(circumstances.date), surface=surface)

    return Sighting(read=Surface(), runs=rounds(start, TODAY, other, Event()))


def causes(sighting: Sighting) -> set[Cause]:
    return {cause for cause in Cause if list(variations(sighting, cause))}


def test_two_runs_that_agree_are_enough() -> None:
    sighting = seen(lambda _: "Adds.")
    assert len(sighting.runs) == 2
    assert is_one(sighting.runs)
    assert causes(sighting) == set()


def test_what_goes_with_the_name_is_told_from_what_goes_with_the_date() -> None:
    by_name = seen(lambda each: f"for {each.client}")
    assert (len(by_name.runs), causes(by_name)) == (4, {Cause.CLIENT})
    by_date = seen(lambda each: f"on {each.date}")
    assert (len(by_date.runs), causes(by_date)) == (4, {Cause.TIME})


def test_what_goes_with_both_is_told_as_both() -> None:
    sighting = seen(lambda each: f"{each.client} {each.date}")
    assert (len(sighting.runs), causes(sighting)) == (6, {Cause.CLIENT, Cause.TIME})
    only_together = seen(lambda each: "other" if each == OTHER else "same")
    assert causes(only_together) == {Cause.CLIENT, Cause.TIME}


def test_what_differs_for_no_reason_is_unstable() -> None:
    drawn = count()
    sighting = seen(lambda _: f"number {next(drawn)}")
    assert (len(sighting.runs), causes(sighting)) == (6, {Cause.NOTHING})


def test_without_a_second_date_the_first_two_are_repeated() -> None:
    other = Circumstances(OTHER.client, TODAY.date)
    by_name = seen(lambda each: f"for {each.client}", other)
    assert (len(by_name.runs), causes(by_name)) == (4, {Cause.CLIENT})
    drawn = count()
    assert causes(seen(lambda _: f"number {next(drawn)}", other)) == {Cause.NOTHING}


def test_a_server_that_lists_nothing_is_not_asked_again() -> None:
    sighting = seen(lambda _: None)
    assert (len(sighting.runs), sighting.listed) == (2, None)


def test_a_server_that_answers_one_client_only_depends_on_it() -> None:
    sighting = seen(lambda each: None if each.client == "douane" else "Adds.")
    assert causes(sighting) == {Cause.CLIENT}
    assert sighting.listed is not None


def test_an_interrupted_wait_tells_those_that_run() -> None:
    stop = Event()

    def start(circumstances: Circumstances) -> Run:
        if circumstances == TODAY:
            raise KeyboardInterrupt
        assert stop.wait(10)
        return Run(client=circumstances.client, date=None, surface=None)

    with pytest.raises(KeyboardInterrupt):
        rounds(start, TODAY, OTHER, stop)
    assert stop.is_set()
