"""Streams of events, however they are cut."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from douane.listing.events import Event, EventReader

LINES = st.lists(
    st.sampled_from([b"data: a", b"data:b", b"data", b": ping", b"event: x", b"id: 1", b"", b"", b"\xff: y"])
)
ENDS = st.sampled_from([b"\n", b"\r\n", b"\r"])


def _read(chunks: list[bytes]) -> list[Event]:
    reader = EventReader(10_000)
    return [event for chunk in chunks for event in reader.feed(chunk)]


@given(LINES, ENDS, st.lists(st.integers(0, 200), max_size=8), st.booleans())
def test_where_a_stream_is_cut_changes_nothing(
    lines: list[bytes], end: bytes, cuts: list[int], marked: bool
) -> None:
    stream = (b"\xef\xbb\xbf" if marked else b"") + b"".join(line + end for line in lines) + b"data: z\n\n"
    places = [0, *sorted(cut % len(stream) for cut in cuts), len(stream)]
    chunks = [stream[start:stop] for start, stop in pairwise(places)]

    assert _read(chunks) == _read([stream]) == _read([stream[at : at + 1] for at in range(len(stream))])


def test_events_are_told_apart() -> None:
    stream = (
        b"data: a\ndata: b\n\nevent: endpoint\ndata:/post\n\nevent: lost\n\n: ping\n\ndata: c\n\ndata: open"
    )
    assert _read([stream]) == [
        Event(b"message", b"a\nb"),
        Event(b"endpoint", b"/post"),
        Event(b"message", b"c"),
    ]


def test_an_event_without_end_is_refused() -> None:
    reader = EventReader(100)
    list(reader.feed(b"data: " + b"x" * 50))
    with pytest.raises(ValueError, match="too long"):
        list(reader.feed(b"x" * 50))
