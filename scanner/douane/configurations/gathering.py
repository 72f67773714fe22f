"""Servers of several configurations together: each once, and which of them are given the same secret."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import NamedTuple

from douane.errors import DouaneError
from douane.model import Configured, Secret, Target

MOST_SHARED = 20  # servers that are named beside one that has the same secret
MOST_HOLDERS = 100  # servers that are remembered for one secret


class _Holder(NamedTuple):
    """One server that is given a secret."""

    file: str
    name: str
    variable: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What configurations say: targets of enabled servers, the disabled ones, and what cannot be read.

    `wrong` are errors about one file or one server in it; `files` are all files that were opened.
    """

    targets: tuple[Target, ...] = ()
    disabled: tuple[Configured, ...] = ()
    wrong: tuple[DouaneError, ...] = ()
    files: tuple[str, ...] = ()


def together(readings: Iterable[Reading]) -> Reading:
    """Return *readings* as one, as they are: servers are not compared yet."""
    parts = tuple(readings)
    return Reading(
        targets=tuple(each for part in parts for each in part.targets),
        disabled=tuple(each for part in parts for each in part.disabled),
        wrong=tuple(each for part in parts for each in part.wrong),
        files=tuple(dict.fromkeys(each for part in parts for each in part.files)),
    )


def compared(targets: Iterable[Target]) -> tuple[Target, ...]:
    """Return *targets* with the same thing once, all its configurations named, and shared secrets noted."""
    merged: dict[Target, Target] = {}
    for target in targets:
        same = _bare(target) if target.configured else target
        merged[same] = _both(merged[same], target) if same in merged else target
    distinct = tuple(merged.values())
    places = {(each.file, each.name) for target in distinct for each in target.configured}
    holders: dict[str, dict[int, _Holder]] = {}
    for index, target in enumerate(distinct):
        for configured in target.configured:
            for secret in configured.secrets:
                known = holders.setdefault(secret.fingerprint, {})
                if len(known) < MOST_HOLDERS:
                    known.setdefault(index, _Holder(configured.file, configured.name, secret.name))
    return tuple(
        replace(
            target,
            configured=tuple(_noted(each, target, index, holders, len(places)) for each in target.configured),
        )
        for index, target in enumerate(distinct)
    )


def _bare(target: Target) -> Target:
    """Return what *target* is, without where it is configured and how it was written."""
    launch = replace(target.launch, environment_names=()) if target.launch else None
    return replace(target, configured=(), launch=launch)


def _both(first: Target, second: Target) -> Target:
    configured = tuple(dict.fromkeys((*first.configured, *second.configured)))
    if first.launch is None or second.launch is None:
        return replace(first, configured=configured)
    names = tuple(dict.fromkeys((*first.launch.environment_names, *second.launch.environment_names)))
    return replace(first, configured=configured, launch=replace(first.launch, environment_names=names))


def _noted(
    configured: Configured,
    target: Target,
    index: int,
    holders: Mapping[str, Mapping[int, _Holder]],
    count: int,
) -> Configured:
    own = {(each.file, each.name) for each in target.configured}

    def shared(secret: Secret) -> tuple[str, ...]:
        others = {
            f"{other.name} ({other.variable})"
            for at, other in holders[secret.fingerprint].items()
            if at != index and (other.file, other.name) not in own
        }
        return tuple(sorted(others))[:MOST_SHARED]

    secrets = tuple(replace(secret, shared=shared(secret)) for secret in configured.secrets)
    return replace(configured, secrets=secrets, compared=count)
