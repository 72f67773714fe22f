"""What a new version can do that the one before could not, graded by the step between them."""

from __future__ import annotations

from typing import Any

import pytest

from douane_lockfiles import Drift, Grade, Lock, LockError, diff
from lock_documents import HOSTS, document, lock, package

OLD_FORMAT = {"name": "douane-lock", "major": 1, "minor": 0}


def left(version: str, sha256: str = "1" * 64, **more: Any) -> Lock:
    """Return a lock whose package `left` has this version."""

    def change(content: dict[str, Any]) -> None:
        content["packages"][0] = package("left", version, sha256=sha256, **more)

    return lock(change)


def told(old: Lock, new: Lock, *kinds: str) -> list[Drift]:
    wanted = kinds or ("capability-gained", "capability-widened", "capability-narrowed")
    return [item for item in diff(old, new) if item.kind in wanted]


@pytest.mark.parametrize(
    ("version", "gained", "grade"),
    [
        ("2.0.1", "shell", Grade.HIGH),
        ("2.1.0", "shell", Grade.HIGH),
        ("3.0.0", "shell", Grade.MEDIUM),
        ("2.0.1", "file-read", Grade.MEDIUM),
        ("2.1.0", "file-read", Grade.LOW),
        ("3.0.0", "file-read", Grade.LOW),
        ("2.0.0.1", "shell", Grade.HIGH),
        ("1.9.0", "shell", Grade.HIGH),
        ("nightly", "shell", Grade.HIGH),
        ("10.0", "a-kind-of-later", Grade.MEDIUM),
    ],
)
def test_a_capability_weighs_more_in_a_smaller_step(version: str, gained: str, grade: Grade) -> None:
    (found,) = told(lock(), left(version, capabilities=["network-client", gained]))
    assert (found.kind, found.grade, found.subject) == (
        "capability-gained",
        grade,
        f"pkg:npm/left@{version}",
    )
    assert found.detail.startswith(f"{gained}; 2.0.0 to {version} is a ")
    assert ("is a step back" in found.detail) is (version == "1.9.0")


def test_the_gravest_of_several_counts_and_says_where_it_reaches() -> None:
    able = ["file-read", "network-client", "shell"]
    git = {"kind": "shell", "facet": "programs", "values": ["git"]}
    (found,) = told(lock(), left("2.0.1", capabilities=able, facets=[git]))
    assert found.grade is Grade.HIGH
    assert found.detail == "file-read, shell (programs git); 2.0.0 to 2.0.1 is a patch release"


def test_the_same_bytes_gain_nothing_but_a_closer_look() -> None:
    new = left("2.0.0", sha256="0" * 64, capabilities=["network-client", "shell"], facets=[HOSTS])
    assert [(item.kind, item.grade) for item in told(lock(), new)] == [
        ("capability-gained", Grade.INFO),
        ("capability-widened", Grade.INFO),
    ]
    assert {item.detail.rpartition("; ")[2] for item in told(lock(), new)} == {
        "in the same bytes, seen by other rules"
    }


@pytest.mark.parametrize(
    ("facet", "grades"),
    [
        (HOSTS, (Grade.MEDIUM, Grade.MEDIUM, Grade.LOW)),
        ({"kind": "environment", "facet": "names", "values": ["TOKEN"]}, (Grade.LOW, Grade.LOW, Grade.INFO)),
        (
            {"kind": "persistence", "facet": "paths", "values": [".bashrc"]},
            (Grade.MEDIUM, Grade.MEDIUM, Grade.LOW),
        ),
    ],
)
def test_what_a_capability_reaches_now(facet: dict[str, Any], grades: tuple[Grade, ...]) -> None:
    for version, grade in zip(("2.0.1", "2.1.0", "3.0.0"), grades, strict=True):
        (found,) = told(lock(), left(version, facets=[facet]))
        assert (found.kind, found.grade) == ("capability-widened", grade)
        assert f"{facet['kind']}: {facet['facet']} {facet['values'][0]}" in found.detail


def test_more_that_is_not_listed_is_told_and_less_is_no_reason_to_fail() -> None:
    some, more = (
        left("2.0.0", facets=[HOSTS]),
        left("2.0.0", facets=[HOSTS | {"unlisted": 3}], sha256="2" * 64),
    )
    (found,) = told(some, more)
    assert found.detail == "network-client: hosts 3 more; under the same version"
    assert [(item.kind, item.grade) for item in told(more, some)] == [("capability-narrowed", Grade.INFO)]
    assert [item.kind for item in told(some, left("2.0.0"))] == ["capability-narrowed"]


def test_another_order_or_an_empty_list_is_still_told() -> None:
    two = HOSTS | {"values": ["a.test", "b.test"]}
    turned = HOSTS | {"values": ["b.test", "a.test"]}
    assert [item.kind for item in told(left("2.0.0", facets=[two]), left("2.0.0", facets=[turned]))] == [
        "capability-narrowed"
    ]
    assert told(left("2.0.0"), left("2.0.0", facets=[]), "package-changed")


def test_an_older_format_knows_nothing_of_facets() -> None:
    def older(content: dict[str, Any]) -> None:
        content.update(format=OLD_FORMAT)
        for each in content["packages"]:
            each.pop("facets", None)

    assert [item.kind for item in diff(lock(older), lock())] == ["format-changed"]


def test_a_new_package_is_graded_by_the_step_of_the_server() -> None:
    def moved(version: str) -> Lock:
        content = document()
        content["server"]["version"] = version
        content["packages"][1].update(version=version, purl=f"pkg:npm/mail-mcp@{version}")
        facets = [
            HOSTS | {"values": ["api.example.test", "c2.example.test"]},
            {"kind": "shell", "facet": "programs", "values": ["curl"]},
            {"kind": "environment", "facet": "names", "values": ["HOME"]},
        ]
        able = ["environment", "network-client", "shell"]
        content["packages"].append(package("right", "1.0.0", capabilities=able, facets=facets))
        return Lock.sealed(content)

    for version, gained, widened in (
        ("1.0.1", Grade.HIGH, Grade.MEDIUM),
        ("2.0.0", Grade.MEDIUM, Grade.LOW),
    ):
        found = {item.kind: item for item in told(lock(), moved(version))}
        assert found["capability-gained"].detail == (
            "nothing else in the closure could: environment, shell (programs curl)"
        )
        assert found["capability-widened"].detail == (
            "nothing else in the closure named: network-client: hosts c2.example.test"
        )
        assert (found["capability-gained"].grade, found["capability-widened"].grade) == (gained, widened)


def test_many_values_are_told_in_part_and_held_in_full() -> None:
    many = [f"host-{number:02}.test" for number in range(20)]
    (found,) = told(lock(), left("2.0.1", facets=[HOSTS | {"values": many}]))
    assert "host-11.test and 8 more; " in found.detail
    assert found.now["values"] == many


def test_a_facet_that_stands_twice_is_refused() -> None:
    with pytest.raises(LockError, match=r"packages\[0\]\.facets\[1\]: stands twice"):
        left("2.0.0", facets=[HOSTS, HOSTS])
