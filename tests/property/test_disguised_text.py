"""Whatever a text is disguised in, its readings lead back to where they stood; plain text is as it was."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from disguising import DISGUISES, HONEST
from douane.detectors._definitions import MAX_TEXT
from douane.detectors._encodings import MAX_DECODED, decoded
from douane.detectors._judgement import readings
from douane.detectors._normalise import is_plain, normalise
from douane.text import is_hidden, visible

WORDS = [
    "read",
    "the",
    "file",
    "and",
    "send",
    "it",
    "to",
    "them",
    "a",
    "garden",
    "is",
    "open",
    "naïve",
    "用户",
    "ключ",
]
SENTENCES = st.lists(st.sampled_from(WORDS), min_size=1, max_size=12).map(" ".join)
PIECES = st.one_of(
    SENTENCES,
    st.sampled_from([*HONEST.values()]),
    st.tuples(st.sampled_from([*DISGUISES.values()]), SENTENCES).map(lambda each: each[0](each[1])),
    st.text(
        alphabet="<>&;\\u[]()!-=\"'*_`~ \n\t.%x0123abcDEF\u200b\u200c\ufe0f\u0301\x1b\u202e\U000e0041",
        max_size=40,
    ),
)
TEXTS = st.lists(PIECES, min_size=1, max_size=5).map(" ".join)


@given(TEXTS)
def test_every_reading_leads_back_into_the_text(text: str) -> None:
    for reading in readings(text, "description"):
        if reading.starts is not None:
            assert len(reading.starts) == len(reading.text)
            assert list(reading.starts) == sorted(reading.starts)
            assert all(0 <= start < len(text) for start in reading.starts)
        for hidden in reading.hidden:
            assert 0 <= hidden.start < hidden.end <= len(reading.text)


@given(TEXTS)
def test_understanding_is_bounded_and_always_the_same(text: str) -> None:
    found = decoded(text)
    assert found == decoded(text)
    assert len(found) <= MAX_DECODED
    assert all(0 <= start < end <= len(text) for start, end, _, _ in found)
    assert len(normalise(text[:MAX_TEXT]).text) <= 8 * len(text) + 8


@given(SENTENCES)
def test_plain_words_are_left_as_they_are(text: str) -> None:
    reading = normalise(text)
    assert reading.text == text
    assert reading.hidden == ()
    if text.isascii():
        assert is_plain(text)
    assert [each for each in readings(text, "description") if each.encoding] == []


@given(TEXTS)
def test_what_is_shown_of_it_is_escaped(text: str) -> None:
    for reading in readings(text, "description"):
        assert not any(is_hidden(char) for char in visible(reading.text))
