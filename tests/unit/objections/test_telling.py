"""What is objected to of many packages is told once: counted, the server's own first, a few named."""

from __future__ import annotations

import pytest

from douane.objections.telling import shape, told

OWN = "pkg:npm/%40acme/mail@1.0.0"
OTHERS = [f"pkg:npm/p{number}@1.{number}" for number in range(4)]


@pytest.mark.parametrize(
    ("why", "all_of_them"),
    [
        ("the code of {} can: shell", "the code of {} can: shell"),
        ("{} is under ISC", "{} are under ISC"),
        ("{} states no licence", "{} state no licence"),
        (
            "no verified attestation says where {} was built",
            "no verified attestation says where {} were built",
        ),
    ],
)
def test_many_packages_of_one_reason(why: str, all_of_them: str) -> None:
    packages = [*OTHERS, OWN, OWN]
    assert {shape(why.format(each), each) for each in packages} == {why.format("\0")}
    named = ": @acme/mail 1.0.0, p0 1.0, p1 1.1 and 2 more"
    assert told(why.format(OTHERS[0]), packages, OWN) == all_of_them.format("5 packages") + named
    assert told(why.format(OTHERS[0]), OTHERS[:1], OWN) == why.format(OTHERS[0])


def test_what_names_no_package_stays() -> None:
    assert shape("its index does not say", None) != shape("its index says", None)
    assert told("its index does not say", [], OWN) == "its index does not say"
    assert told("of another: pkg:npm/x@1", OTHERS, OWN) == "of another: pkg:npm/x@1"
