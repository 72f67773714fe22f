"""Text in lines: nothing is lost, and no line begins with what French sets a blank before."""

from __future__ import annotations

from douane.reports.wrapping import hanging

TEXT = "une ligne est longue ; elle ne commence par aucun signe : pas même « ici » ! Et voilà"


def test_no_line_begins_with_a_colon() -> None:
    for width in range(12, 60):
        lines = hanging("- ", TEXT, width)
        assert " ".join(line[2:] for line in lines) == TEXT
        assert not [line for line in lines if line[2:3] in ":;!?»"]
        assert all(len(line) <= width for line in lines if len(line[2:].split()) > 2)


def test_what_stands_in_code_may_be_parted() -> None:
    assert hanging("", "a :b", 2) == ["a", ":b"]
    assert hanging("  head ", "") == ["  head"]
