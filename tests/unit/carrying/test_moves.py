"""How far a version moved: what cannot be told needs a review."""

from __future__ import annotations

import pytest

from douane.carrying import kept, move


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("1.2.3", "1.2.4", "patch"),
        ("1.2", "1.2.1", "patch"),
        ("0.2.3", "0.2.4", "patch"),
        ("2026.1.1", "2026.1.2", "patch"),
        ("1.2.3", "1.3.0", "minor"),
        ("0.2.3", "0.3.0", None),
        ("1.2.3", "2.0.0", None),
        ("1.2.3", "1.2.3", None),
        ("1.2.3", "1.2.2", None),
        ("1.2.3", "1.2.4-rc.1", None),
        ("1.2.3rc1", "1.2.3", None),
        ("1.2.3", "1.2.4.post1", None),
        ("1.2.3", "1!1.2.4", None),
        ("1.2.3", "1.2." + "9" * 40, None),
    ],
)
def test_moves(old: str, new: str, expected: str | None) -> None:
    assert move(old, new) == expected


def test_an_answer_is_rebound_to_the_version_and_to_nothing_else() -> None:
    answer = {"mark": "yes", "evidence": [], "expires": {"version": "1.0.0", "date": "2027-01-01"}}
    got = kept(answer, "1.0.0", "1.0.1")
    assert got["expires"] == {"version": "1.0.1", "date": "2027-01-01"}
    assert got["evidence"] == ["kept over the move from 1.0.0 to 1.0.1: updates.without-review of the policy"]
    assert answer["evidence"] == []
