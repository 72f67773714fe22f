"""Questions for names, as resolvers and hostile programs send them."""

from __future__ import annotations

import struct

import pytest

from douane.confinement.questions import Names, Question, question

HEADER = b"\xab\xcd\x01\x00\x00\x01\x00\x00\x00\x00\x00\x00"
NAME = b"\x04drop\x07example\x00"
A, AAAA, MX = b"\x00\x01\x00\x01", b"\x00\x1c\x00\x01", b"\x00\x0f\x00\x01"


def addresses(message: bytes) -> list[bytes]:
    """Return the addresses in an answer."""
    count = struct.unpack_from(">H", message, 6)[0]
    return [message[-4:]] * count


def test_a_question_is_read() -> None:
    assert question(HEADER + NAME + A) == Question(0xABCD, "drop.example", 1, 30)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        HEADER,
        HEADER + NAME,
        HEADER + NAME + b"\x00\x01\x00",
        HEADER + b"\x00" + A,
        HEADER + b"\xc0\x0c" + A,
        HEADER + b"\x3fshort" + A,
        HEADER[:2] + b"\x81\x80" + HEADER[4:] + NAME + A,
        HEADER[:4] + b"\x00\x00" + HEADER[6:] + NAME + A,
        HEADER + b"\x01a" * 200 + b"\x00" + A,
    ],
)
def test_what_is_no_question_is_none(data: bytes) -> None:
    assert question(data) is None
    assert Names().answer(data) is None


def test_bytes_that_are_no_text_are_kept_apart() -> None:
    asked = question(HEADER + b"\x03\xff\x00\x1b\x00" + A)
    assert asked is not None
    assert asked.name == "\\xff\x00\x1b"


def test_every_name_gets_an_address_of_its_own() -> None:
    names = Names()
    first, second = names.answer(HEADER + NAME + A), names.answer(HEADER + b"\x05other\x00" + A)
    assert first is not None
    assert second is not None
    assert (first[0], second[0]) == ("drop.example", "other")
    assert addresses(first[1]) == [b"\xc6\x12\x00\x01"]
    assert addresses(second[1]) == [b"\xc6\x12\x00\x02"]
    assert names.name("198.18.0.1") == "drop.example"
    assert names.name("198.18.0.9") == ""


def test_case_does_not_make_another_name() -> None:
    names = Names()
    names.answer(HEADER + NAME + A)
    again = names.answer(HEADER + b"\x04DROP\x07exAmple\x00" + A)
    assert again is not None
    assert again[0] == "drop.example"
    assert addresses(again[1]) == [b"\xc6\x12\x00\x01"]
    assert again[1][12:17] == b"\x04DROP"


@pytest.mark.parametrize("kind", [AAAA, MX])
def test_other_records_are_not_there(kind: bytes) -> None:
    found = Names().answer(HEADER + NAME + kind)
    assert found is not None
    assert found[1][:12] == b"\xab\xcd\x81\x80\x00\x01" + bytes(6)
    assert found[1][12:] == NAME + kind


def test_what_follows_a_question_is_not_sent_back() -> None:
    found = Names().answer(HEADER + NAME + AAAA + b"more")
    assert found is not None
    assert found[1].endswith(AAAA)


def test_too_many_names_are_not_there() -> None:
    names = Names()
    answers = [names.answer(HEADER + b"\x04%04d\x00" % number + A) for number in range(1001)]
    assert answers[-1] is not None
    assert answers[-1][1][3] & 15 == 3
    assert answers[-2] is not None
    assert len(addresses(answers[-2][1])) == 1
