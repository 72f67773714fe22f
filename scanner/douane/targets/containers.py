"""How a container engine reads ``run``: its options, and the image (``launchers.toml``)."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from douane.targets.shell import assigned, masked
from douane_signatures import table

_COMPONENT = r"[a-z0-9]+(?:(?:[._]|__|-{1,4})[a-z0-9]+){0,32}"
_IMAGE = re.compile(  # the grammar of references: github.com/distribution/reference
    r"(?P<name>(?:(?:[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?|\[[0-9a-fA-F:]{2,45}\])(?::[0-9]{1,5})?/)?"
    rf"{_COMPONENT}(?:/{_COMPONENT}){{0,16}})"
    r"(?::(?P<tag>[A-Za-z0-9_][A-Za-z0-9._-]{0,127}))?"
    r"(?:@(?P<digest>[a-z0-9]{1,16}(?:[+._-][a-z0-9]{1,16})?:[0-9A-Fa-f]{2,128}))?",
    re.ASCII,
)
_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]{0,255}", re.ASCII)
_DIGEST = re.compile(r"sha256:[0-9a-f]{64}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """One option in its long form; the word *at* holds the value behind `before`."""

    name: str
    value: str
    at: int
    before: str = ""

    def __str__(self) -> str:
        return f"{self.name}={self.value}" if self.value else self.name


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """One ``run``. `image` is None where none is named; `unknown` is an option that is not known."""

    options: tuple[Option, ...] = ()
    image: str | None = None
    unknown: str | None = None


def engines() -> frozenset[str]:
    """Return the programs that start containers."""
    return frozenset(_data()["engines"])


def run_of(words: Sequence[str]) -> Run | None:
    """Return how *words*, which begin with a container engine, run an image; None for any other use of it."""
    data = _data()
    at, _, unknown = _options(words, 1, data["before_flag"], data["before_value"])
    if words[at : at + 1] == ["container"] or tuple(words[at : at + 1]) == ("container",):
        at += 1
    if at >= len(words) or words[at] != "run" or unknown:
        return None
    at, options, unknown = _options(words, at + 1, data["flag"], data["value"])
    if unknown is None and at < len(words) and words[at] == "--":
        at += 1
    image = words[at] if unknown is None and at < len(words) else None
    return Run(options=tuple(options), image=image, unknown=unknown)


def use_of_engine(words: Sequence[str]) -> str | None:
    """Return what another use of an engine than ``run`` starts, where that is known."""
    at, _, _ = _options(words, 1, _data()["before_flag"], _data()["before_value"])
    others: Mapping[str, str] = _data()["others"]
    for verbs, what in others.items():
        if tuple(words[at : at + verbs.count(" ") + 1]) == tuple(verbs.split()):
            return what
    return None


def image_of(text: str) -> tuple[str, str | None] | None:
    """Return the name of the image *text* with its tag made explicit, and its digest; None if it is none."""
    match = _IMAGE.fullmatch(text) if len(text) <= 1024 else None
    if match is None:
        return None
    tag = match["tag"] or ("" if match["digest"] else "latest")
    return f"{match['name']}:{tag}" if tag else match["name"], match["digest"]


def is_digest(text: str | None) -> bool:
    """Whether *text* is a whole digest, which names one image for ever."""
    return bool(text and _DIGEST.fullmatch(text))


def without_values(words: Sequence[str], run: Run) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return *words* without the values of variables that *run* hands over, and the variables' names."""
    kept = list(words)
    names: list[str] = []
    for option in run.options:
        if option.name == "--env":
            kept[option.at] = option.before + masked(option.value)
            name = assigned(option.value) or option.value
            names += [name] if _NAME.fullmatch(name) else []
    return tuple(kept), tuple(names)


def _options(
    words: Sequence[str], at: int, flags: Sequence[str], values: Sequence[str]
) -> tuple[int, list[Option], str | None]:
    """Read options from *at* on; return where they end, the options, and one that is not known."""
    found: list[Option] = []
    while at < len(words) and words[at].startswith("-") and words[at] not in {"-", "--"}:
        word = words[at]
        read = _long(words, at, flags, values) if word.startswith("--") else _short(words, at, flags, values)
        if read is None:
            return at, found, word
        found += read
        at = read[-1].at + 1
    return at, found, None


def _long(words: Sequence[str], at: int, flags: Sequence[str], values: Sequence[str]) -> list[Option] | None:
    name, equals, value = words[at].partition("=")
    if equals and (name in flags or name in values):
        return [Option(name=_named(name), value=value, at=at, before=f"{name}=")]
    if name in flags:
        return [Option(name=_named(name), value="", at=at)]
    if name not in values or at + 1 >= len(words):
        return None
    return [Option(name=_named(name), value=words[at + 1], at=at + 1)]


def _short(words: Sequence[str], at: int, flags: Sequence[str], values: Sequence[str]) -> list[Option] | None:
    """Read letters in one word, as ``-it``, ``-itv /a:/b`` and ``-eNAME``."""
    found: list[Option] = []
    word = words[at]
    for index in range(1, len(word)):
        name = f"-{word[index]}"
        if name in flags:
            found.append(Option(name=_named(name), value="", at=at))
            continue
        if name not in values:
            return None
        rest = word[index + 1 :]
        if rest:
            before = word[: index + 2] if rest.startswith("=") else word[: index + 1]
            return [*found, Option(name=_named(name), value=rest.removeprefix("="), at=at, before=before)]
        if at + 1 >= len(words):
            return None
        return [*found, Option(name=_named(name), value=words[at + 1], at=at + 1)]
    return found


def _named(name: str) -> str:
    long: Mapping[str, str] = _data()["long"]
    return long.get(name, name)


@cache
def _data() -> dict[str, Any]:
    data: dict[str, Any] = table("launchers.toml")["containers"]
    return data
