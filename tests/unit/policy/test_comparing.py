"""Two policies held against each other: what changed, and where it leads."""

from pathlib import Path

import pytest

from douane.model import Policy
from douane.policy.comparing import Way, changes
from douane.policy.keys import every
from douane.policy.reading import of_bytes

WAIVER = '[[waivers]]\nrule = "silent-copy"\nreason = "r"\nowner = "ada"\nexpires = 2099-01-01\n'


def policy(text: str) -> Policy:
    found = of_bytes(text.encode(), Path("douane.toml"))
    assert found is not None
    return found


# what is laxer, what is stricter
PAIRS = {
    "block": ("", 'block = "low"'),
    "most-findings": ("most-findings = 9", "most-findings = 3"),
    "required-rows": ("", 'required-rows = ["access.oauth"]'),
    "minimum-age": ("", "minimum-age = 14"),
    "provenance": ('provenance = "server"', 'provenance = "all"'),
    "surface": ('surface = "static"', 'surface = "sandbox"'),
    "publishers.allow": ('[publishers]\nallow = ["a", "b"]', '[publishers]\nallow = ["b"]'),
    "publishers.deny": ("", '[publishers]\ndeny = ["a"]'),
    "licences.allow": ("", '[licences]\nallow = ["MIT"]'),
    "licences.deny": ('[licences]\ndeny = ["MIT"]', '[licences]\ndeny = ["ISC", "MIT"]'),
    "capabilities.allow": ('[capabilities]\nallow = ["shell"]', "[capabilities]\nallow = []"),
    "capabilities.deny": ("", '[capabilities]\ndeny = ["shell"]'),
    "capabilities.of": (
        '[capabilities]\ndeny = ["shell"]\nof = "server"', '[capabilities]\ndeny = ["shell"]\nof = "closure"'
    ),
    "owners": ("", '[owners]\n"*" = ["ada"]'),
    "updates.without-review": ('[updates]\nwithout-review = "minor"', '[updates]\nwithout-review = "patch"'),
    "waivers: silent-copy": (WAIVER, ""),
}  # fmt: skip


@pytest.mark.parametrize("key", PAIRS)
def test_a_key_that_asks_for_more_is_stricter_and_the_way_back_is_laxer(key: str) -> None:
    lax, strict = map(policy, PAIRS[key])
    assert [(each.key, each.way) for each in changes(lax, strict)] == [(key, Way.STRICTER)]
    assert [(each.key, each.way) for each in changes(strict, lax)] == [(key, Way.LAXER)]


def test_every_key_is_told() -> None:
    neither = {"lockfiles"}
    assert {key for key in every() if not key.startswith("waivers.")} == {
        key for key in PAIRS if not key.startswith("waivers")
    } | neither


@pytest.mark.parametrize(
    ("was", "now", "key"),
    [
        ('lockfiles = "a"', 'lockfiles = "b"', "lockfiles"),
        ('[licences]\ndeny = ["MIT"]', '[licences]\ndeny = ["ISC"]', "licences.deny"),
        ('[owners]\n"*" = ["ada"]', '[owners]\n"*" = ["eve"]', "owners"),
        (WAIVER, WAIVER.replace("ada", "eve"), "waivers: silent-copy"),
        (WAIVER, WAIVER + WAIVER.replace("ada", "eve"), "waivers: silent-copy"),
    ],
)
def test_what_is_neither_for_sure_is_not_called_stricter(was: str, now: str, key: str) -> None:
    (found,) = changes(policy(was), policy(now))
    assert (found.key, found.way) == (key, Way.OTHER)
    assert found.was != found.now


def test_order_and_spelled_out_defaults_change_nothing() -> None:
    was, now = '[licences]\ndeny = ["MIT", "ISC"]', 'block = "medium"\n[licences]\ndeny = ["ISC", "MIT"]'
    assert list(changes(policy(was), policy(now))) == []
