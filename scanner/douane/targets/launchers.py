"""What npx, uvx and their kin would start: how each reads its own options (``launchers.toml``)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from douane.errors import TargetError
from douane.model import Ecosystem
from douane.targets.commands import program
from douane.targets.shell import cut, is_windows
from douane.text import excerpt
from douane_signatures import table

_ROLES = ("flag", "value", "package", "with", "folder", "script", "python")


@dataclass(frozen=True, slots=True, kw_only=True)
class Launcher:
    """One launcher's grammar: `roles` tells what an option does, `refused` why it cannot be carried."""

    ecosystem: Ecosystem
    style: str
    prefix: str
    attached: bool
    interleaved: bool
    roles: Mapping[str, str]
    refused: Mapping[str, str]


@dataclass(slots=True, kw_only=True)
class Use:
    """How one command uses its launcher: the values of its options by role, and the positional words."""

    command: str
    launcher: Launcher
    values: dict[str, list[str]] = field(default_factory=dict)
    rest: tuple[str, ...] = ()

    def of(self, role: str) -> list[str]:
        """Return the values given for *role*, in order."""
        return self.values.get(role, [])


def use_of(words: Sequence[str]) -> Use | None:
    """Return how *words* use a launcher, or None if they start something else.

    Raises TargetError for an option that is unknown or cannot be carried: guessing whether a value follows it
    would be guessing which package is started.
    """
    pending = list(words)
    for head, launcher in grammar():
        if program(pending[0]).lower() != head[0]:
            continue
        use = Use(command=" ".join(head), launcher=launcher)
        at = 1
        for part in head[1:]:
            at = _options(use, pending, at)
            if at >= len(pending) or pending[at] != part:
                break
            at += 1
        else:
            _read(use, pending, at)
            return use
    return None


def _read(use: Use, words: list[str], at: int) -> None:
    at = _options(use, words, at)
    if at < len(words) and words[at] == "--":
        at += 1
    if use.launcher.interleaved and at < len(words) and words[at - 1] != "--":
        _later(use, words[at + 1 :])
    use.rest = tuple(words[at:])


def _options(use: Use, words: list[str], at: int) -> int:
    """Read options from *at* on and return the index of the first word that is none."""
    while at < len(words) and words[at].startswith("-") and words[at] not in {"-", "--"}:
        words[at : at + 1] = _apart(words[at])
        option, value = _split(words[at], use.launcher)
        role = _role(use, option)
        if role == "flag":
            at += 1
            continue
        if value is None:
            at += 1
            if at >= len(words):
                raise TargetError(f"{use.command} {option} lacks its value", remedy="complete the command")
            value = words[at]
        use.values.setdefault(role, []).append(value)
        at += 1
    return at


def _split(word: str, launcher: Launcher) -> tuple[str, str | None]:
    """Return the option that *word* gives and the value in the same word, if there is one."""
    option, equals, value = word.partition("=")
    if equals:
        return option, value
    if word in launcher.roles or word in launcher.refused or word.startswith("--") or len(word) == 2:
        return word, None
    short = word[:2]
    if launcher.attached and launcher.roles.get(short, "flag") != "flag":
        return short, word[2:]
    if launcher.attached and all(launcher.roles.get(f"-{char}") == "flag" for char in word[1:]):
        return short, None
    return word, None


def _role(use: Use, option: str) -> str:
    reason = use.launcher.refused.get(option)
    if reason:
        raise TargetError(
            f"{use.command} {option} {reason}, which a target cannot carry",
            remedy="set it in the client's own configuration and leave it out here, or name an exact version",
        )
    role = use.launcher.roles.get(option)
    if role is None:
        raise TargetError(
            f"{use.command} has the option {excerpt(option)}, and it is not known whether a value follows it",
            remedy="leave it out, or name the package as npm:NAME or pypi:NAME",
        )
    return role


def _later(use: Use, words: Sequence[str]) -> None:
    """`npm` reads its own options behind the package or script too, up to ``--``."""
    for index, word in enumerate(words):
        if word == "--":
            return
        option, equals, value = word.partition("=")
        role = use.launcher.roles.get(option, "")
        if role in {"package", "folder"}:
            following = value if equals else "".join(words[index + 1 : index + 2])
            use.values.setdefault(role, []).append(following)


def _apart(word: str) -> list[str]:
    """Return the words of ``"-y pkg"``, an option given together with what follows it as one argument."""
    first = word.split(maxsplit=1)
    if len(first) < 2 or "=" in first[0]:
        return [word]
    return [part.text for part in cut(word, windows=is_windows(word))]


@cache
def grammar() -> tuple[tuple[tuple[str, ...], Launcher], ...]:
    """Return (command words, launcher), longest commands first."""
    entries = table("launchers.toml")["launchers"]
    by_name = {name: entry for entry in entries for name in entry["commands"]}
    pairs = [(tuple(name.split()), _launcher(entry, by_name)) for name, entry in by_name.items()]
    return tuple(sorted(pairs, key=lambda pair: (-len(pair[0]), pair[0])))


def _launcher(entry: Mapping[str, Any], by_name: Mapping[str, Mapping[str, Any]]) -> Launcher:
    base = by_name.get(entry.get("like", ""), {})
    left_out = set(entry.get("without", ()))
    inherited = {option: role for role in _ROLES for option in base.get(role, ()) if option not in left_out}
    own = {option: role for role in _ROLES for option in entry.get(role, ())}
    return Launcher(
        ecosystem=Ecosystem(entry["ecosystem"]),
        style=entry.get("style", "package"),
        prefix=entry.get("prefix", ""),
        attached=entry.get("attached", base.get("attached", False)),
        interleaved=entry.get("interleaved", False),
        roles=inherited | own,
        refused={**base.get("refused", {}), **entry.get("refused", {})},
    )
