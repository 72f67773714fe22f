"""A policy on its way into a run: the stricter age counts, and waivers stand as they do today."""

from __future__ import annotations

import pickle
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import pytest

from douane.api import Options, connected
from douane.model import Policy, Waiver


@pytest.mark.parametrize(
    ("asked", "demanded", "expected"),
    [(None, None, None), (30.0, None, 30.0), (3.0, 14.0, 14.0), (30.0, 14.0, 30.0)],
)
def test_the_stricter_age_counts(
    tmp_path: Path, asked: float | None, demanded: float | None, expected: float | None
) -> None:
    options = Options(store=tmp_path, minimum_age=asked, policy=Policy(minimum_age=demanded), environ={})
    with connected(options) as services:
        assert services.minimum_age == expected


def test_waivers_stand_as_they_do_on_the_day_of_the_run(tmp_path: Path) -> None:
    waiver = Waiver(rule="policy-block", reason="r", owner="ada", expires="2026-11-26")
    for day, lapsed in ((26, False), (27, True)):
        now = datetime(2026, 11, day, 12, tzinfo=UTC).timestamp()
        options = Options(
            store=tmp_path, policy=Policy(waivers=(waiver,)), environ={}, clock=partial(float, now)
        )
        with connected(options) as services:
            assert services.policy.waivers[0].lapsed is lapsed


def test_a_policy_goes_to_other_processes_as_it_is() -> None:
    policy = Policy(
        waivers=(Waiver(rule="policy-block"),), required=frozenset({"access.oauth"}), digest="sha256:0"
    )
    assert pickle.loads(pickle.dumps(policy)) == policy  # noqa: S301 - our own bytes
