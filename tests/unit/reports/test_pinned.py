"""Every lock of this project, in every format that says something of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from cyclonedx_reading import read as read_bill
from douane.drifting import Compared
from douane.reports.cyclonedx.bom import of_lock
from douane.reports.markdown import review
from douane.reports.sarif.drifted import of_drift
from douane.reviewing import reviewed
from douane_lockfiles import diff, drift, dumps, read
from markdown_reading import check
from sarif_reading import read as read_log
from support import ROOT

PINNED = sorted((ROOT / "lockfiles" / "pinned").rglob("*.json"))


@pytest.mark.parametrize("path", PINNED, ids=lambda path: path.stem)
def test_a_pinned_server_in_every_format(path: Path) -> None:
    lock = read(path)
    bill = read_bill(of_lock(lock, "0.1.0"))
    assert len(bill["components"]) + 1 == len(lock.packages)
    place = path.relative_to(ROOT).as_posix()
    new = drift("lock-added", lock.name, place, detail=f"verdict {lock.decision.verdict}")
    added = reviewed(
        Compared(path=place, server=lock.name, drifts=(new,)), None, lock, path.read_text("utf-8")
    )
    page = review.render([added])
    check(page)
    assert len(page) <= 65_536
    assert read_log(of_drift([added], "diff", "0.1.0", 1))["runs"][0]["results"]


def test_all_locks_against_each_other_are_still_a_page_and_a_log() -> None:
    locks = [read(path) for path in PINNED]
    compared = []
    for old, new in zip(locks, [*locks[1:], locks[0]], strict=True):
        found = Compared(path=f"{new.name}.json", server=new.name, drifts=diff(old, new))
        compared.append(reviewed(found, old, new, dumps(new)))
    page = review.render(compared)
    check(page)
    assert len(page) <= 65_536
    assert "> **This page is not all of it**" in page
    read_log(of_drift(compared, "diff", "0.1.0", 1))
