"""How often a server is started, and what its runs tell apart."""

from __future__ import annotations

from collections.abc import Callable
from itertools import count
from threading import Event

import pytest

from douane.confinement import Observed
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


class Busy:
    """Runs that are late as often as *late* says before one is in time."""

    def __init__(self, late: int, untold: frozenset[str] = frozenset()) -> None:
        self.late, self.untold, self.started = late, untold, 0

    def __call__(self, circumstances: Circumstances) -> Run:
        is_late = circumstances == OTHER and self.late > 0
        self.late -= is_late
        self.started += 1
        return Run(
            client=circumstances.client,
            date=str(circumstances.date),
            surface=None if is_late and not self.untold else listing("" if is_late else "Adds."),
            observed=Observed(canaries=("key",), exceeded=("disk", "seconds")) if is_late else Observed(),
            untold=self.untold if is_late else frozenset(),
            late=is_late,
        )


@pytest.mark.parametrize("untold", [frozenset(), frozenset({"tool"})])
def test_one_that_was_late_is_run_again_and_what_it_did_counts(untold: frozenset[str]) -> None:
    busy = Busy(1, untold)
    runs = rounds(busy, TODAY, OTHER, Event())
    assert busy.started == 3
    assert is_one(runs)
    assert [(run.late, run.observed.canaries, run.observed.exceeded) for run in runs] == [
        (False, (), ()),
        (False, ("key",), ("disk",)),
    ]


def test_one_that_is_late_twice_stays_late() -> None:
    runs = rounds(Busy(2, frozenset({"tool"})), TODAY, OTHER, Event())
    assert [run.late for run in runs] == [False, True]
    assert [run.is_whole for run in runs] == [True, False]


def test_what_one_run_did_not_tell_differs_from_nothing() -> None:
    def start(circumstances: Circumstances) -> Run:
        whole = circumstances == OTHER
        surface = recorded.from_listing(
            {"tools": [{"name": "add"}], "prompts": [{"name": "ask"}] if whole else []}
        )
        untold = frozenset() if whole else frozenset({"prompt"})
        return Run(client=circumstances.client, date=None, surface=surface, untold=untold)

    sighting = Sighting(read=Surface(), runs=rounds(start, TODAY, OTHER, Event()))
    assert len(sighting.runs) == 2
    assert causes(sighting) == set()
    assert sighting.listed is not None
    assert [each.name for each in sighting.listed.prompts] == ["ask"]
