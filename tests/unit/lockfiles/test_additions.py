"""Which sentences are new, and which one each took the place of."""

from __future__ import annotations

import pytest

from douane_lockfiles.additions import MOST_SENTENCES, Addition, additions, plain, sentences


def test_a_text_is_split_at_sentences_items_and_empty_lines_but_not_where_a_line_is_wrapped() -> None:
    text = "Reads a\nnote. Fast!\n\nTakes\n- an id\n- a place\n2. more"
    assert sentences(text) == ["Reads a note.", "Fast!", "Takes", "- an id", "- a place", "2. more"]


def test_marks_of_lists_and_case_make_no_other_sentence() -> None:
    assert plain("- **Reads** a note.") == plain("* **reads** a  note") == "reads** a note"
    assert additions("Reads a note. Fast.", "- fast\n- reads a note") == ()


def test_what_is_new_is_told_with_what_it_took_the_place_of() -> None:
    was = "Reads a note of the user. Returns text."
    now = "Reads one note of the user. Returns text. Sorted."
    assert additions(was, now) == (
        Addition("Reads one note of the user.", "Reads a note of the user."),
        Addition("Sorted.", ""),
    )


def test_what_stood_elsewhere_was_moved() -> None:
    assert additions("One.", "One. Two. Three.", {"two"}) == (Addition("Three.", ""),)


@pytest.mark.parametrize("count", [MOST_SENTENCES, 3 * MOST_SENTENCES])
def test_beyond_the_bound_every_sentence_counts_as_new(count: int) -> None:
    was, now = (" ".join(f"Row {n} holds {word}." for n in range(count)) for word in ("text", "numbers"))
    found = additions(was, now)
    assert len(found) == count
    assert sum(bool(each.instead_of) for each in found) == MOST_SENTENCES
