"""The keys that a policy may have, as policy.toml tells them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Any

from douane.words import ENGLISH
from douane_signatures import table

_FILE = "policy.toml"
_WORDS = "policy.{language}.toml"


@dataclass(frozen=True, slots=True, kw_only=True)
class Key:
    """One key: `name` is where it stands (``licences.deny``), `kind` what it may hold.

    `choices` are the texts that it may be and `laxer` those that would make the gate laxer; `least` and
    `most` bound a number. `needed`: its table has no meaning without it.
    """

    name: str
    kind: str
    says: str
    example: str
    choices: tuple[str, ...] = ()
    laxer: tuple[str, ...] = ()
    least: float = 0
    most: float = 1_000_000
    needed: bool = False


@cache
def every(language: str = ENGLISH) -> dict[str, Key]:
    """Return where each key stands -> the key, in the order in which they are explained, in *language*."""
    said = {} if language == ENGLISH else table(_WORDS.format(language=language))["keys"]
    return {entry["key"]: _key(entry, said.get(entry["key"])) for entry in table(_FILE)["keys"]}


def _key(entry: dict[str, Any], said: str | None) -> Key:
    entry = entry if said is None else entry | {"says": said}
    rest = {name: value for name, value in entry.items() if name not in ("key", "choices", "laxer")}
    choices, laxer = tuple(entry.get("choices", ())), tuple(entry.get("laxer", ()))
    return Key(name=entry["key"], choices=choices, laxer=laxer, **rest)


def tables() -> frozenset[str]:
    """Return the names of the tables that keys stand in."""
    return frozenset(name.partition(".")[0] for name in every() if "." in name)


def is_laxer(name: str) -> bool:
    """Whether a key so called is one by which something would be taken off the gate."""
    return name.lower().replace("_", "-") in table(_FILE)["laxer-keys"]


def only_stricter() -> tuple[str, str]:
    """Return the sentence about what would make the gate laxer, and what to do instead."""
    told = table(_FILE)
    return told["only-stricter"], told["waiver-remedy"]


def capabilities() -> tuple[str, ...]:
    """Return the kinds of capability there are."""
    return tuple(entry["id"] for entry in table("code/capabilities.toml")["kind"])
