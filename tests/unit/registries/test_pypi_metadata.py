from __future__ import annotations

import pytest

from douane.errors import ArchiveError
from douane.registries.pypi_metadata import Metadata, parse

_HEAD = "Metadata-Version: 2.4\nName: De_Mo\nVersion: 1.0\n"


def _parse(text: str) -> Metadata:
    return parse(text.encode(), "de-mo", "1.0.0")


def test_the_header_is_read_and_the_description_is_not() -> None:
    found = _parse(
        _HEAD
        + "Requires-Dist: a>=1\nrequires-dist: b ; extra == 'x'\nRequires-Python: >=3.9\n\nRequires-Dist: c\n"
    )
    assert found.requires == ("a>=1", "b ; extra == 'x'")
    assert found.requires_python == ">=3.9"


def test_lines_may_be_folded_and_end_as_on_windows() -> None:
    assert _parse((_HEAD + "Requires-Dist: a\n  >=1,\n\t<2\n").replace("\n", "\r\n")).requires == (
        "a >=1, <2",
    )


def test_a_licence_in_the_header_is_passed_over() -> None:
    licence = "License: " + "\n        ".join(["word " * 40] * 2000)
    assert _parse(f"{_HEAD}{licence}\nRequires-Dist: a\n").requires == ("a",)


def test_the_first_of_a_field_that_may_be_there_once_counts() -> None:
    assert (
        _parse(_HEAD + "Name: other\nRequires-Python: >=3\nRequires-Python: >=9\n").requires_python == ">=3"
    )


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Name: de-mo\n",
        "Name: other\nVersion: 1.0\n",
        "Name: de-mo\nVersion: 2.0\n",
        "Name: de-mo\nVersion: nonsense\n",
        "\n" + _HEAD,
        "\x00\x01\x02",
    ],
)
def test_metadata_of_something_else_is_refused(text: str) -> None:
    with pytest.raises(ArchiveError, match="metadata is that of"):
        _parse(text)


@pytest.mark.parametrize("text", ["Requires-Dist: a\n" * 10_000, "Requires-Dist: " + "a" * 20_000])
def test_what_is_beyond_measure_is_refused(text: str) -> None:
    with pytest.raises(ArchiveError, match="larger than any honest one"):
        _parse(_HEAD + text)


def test_the_kept_form() -> None:
    found = Metadata(requires=("a", "b>=1"), requires_python=">=3.9")
    assert Metadata.decode(found.encode()) == found
    for data in (b"", b"[]", b"{}", b"[0, [], null]", b"3"):
        assert Metadata.decode(data) is None
