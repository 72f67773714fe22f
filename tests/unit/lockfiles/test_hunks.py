"""Where two texts differ: readable, in bounded time, and never silent."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from douane_lockfiles.edits import MOST_EDITS, MOST_ITEMS, edits
from douane_lockfiles.hunks import CONTEXT, MOST_TEXT, hunks

TOKENS = st.lists(st.sampled_from("abc"), max_size=14)
TEXT = st.text(st.sampled_from("ab \n\u00e9e\u0301"), max_size=30)


@given(TOKENS, TOKENS)
def test_the_runs_turn_the_one_into_the_other(was: list[str], now: list[str]) -> None:
    runs = edits(was, now)
    assert runs is not None
    made: list[str] = []
    at = 0
    for start, end, other_start, other_end in runs:
        assert at <= start
        made += was[at:start] + now[other_start:other_end]
        at = end
    assert made + was[at:] == now
    assert (runs == []) == (was == now)


def test_the_fewest_edits_are_found() -> None:
    assert edits("abcabba", "cbabac") is not None
    assert edits(list("the cat sat"), list("the bat sat")) == [(4, 5, 4, 5)]


def test_sequences_far_apart_are_given_up() -> None:
    assert edits(["a"] * 500 + ["x"], ["b"] * 500 + ["y"]) is None
    assert edits(list(range(MOST_ITEMS + 1)), list(range(1, MOST_ITEMS + 3))[::-1]) is None
    one_in = edits(["a"], [*["b"] * (MOST_EDITS * 3), "a"])
    assert one_in == [(0, 0, 0, MOST_EDITS * 3)]


@given(TEXT, TEXT)
def test_texts_that_differ_have_a_hunk_and_the_same_have_none(was: str, now: str) -> None:
    found = hunks(was, now)
    assert bool(found) == (was != now)
    for hunk in found:
        assert hunk.was != hunk.now
        assert hunk.was in was
        assert hunk.now in now


def test_only_what_stands_around_a_change_is_shown() -> None:
    long = "word " * 200
    (hunk,) = hunks(f"{long}Sends a mail. {long}", f"{long}Sends a mail, and a copy. {long}")
    assert "mail, and a copy." in hunk.now
    assert len(hunk.was) <= 2 * CONTEXT + 20
    assert (hunk.opens, hunk.closes) == (False, False)


def test_changes_far_from_each_other_are_two_hunks() -> None:
    middle = "word " * 50
    first, second = hunks(f"one {middle} one", f"two {middle} three")
    assert (first.opens, first.closes, second.opens, second.closes) == (True, False, False, True)
    assert first.now.startswith("two")
    assert second.now.endswith("three")


def test_what_looks_alike_is_told() -> None:
    assert hunks("a caf\u00e9", "a cafe\u0301")[0].spelled
    assert hunks("paypal", "p\u0430ypal")[0].spelled
    assert hunks("a mail", "a  mail")[0].spelled
    assert hunks("a mail", "a mail\n")[0].spelled
    assert not hunks("paypal", "paypol")[0].spelled
    assert not hunks("\u90ae\u4ef6", "\u90ae\u5c40")[0].spelled


def test_very_long_texts_are_cut_to_where_they_differ() -> None:
    same = "x " * MOST_TEXT
    (hunk,) = hunks(f"{same}one{same}", f"{same}two{same}")
    assert hunk.was.strip("x ") == "one"
    assert len(hunk.now) < 3 * CONTEXT
    (longer,) = hunks("a" * (MOST_TEXT + 1), "a" * (MOST_TEXT + 2))
    assert len(longer.now) == len(longer.was) + 1
