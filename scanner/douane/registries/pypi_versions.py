"""The order of versions (PEP 440) as plain tuples, which compare many times as fast as parsed versions."""

from __future__ import annotations

from typing import TypeAlias

from packaging.version import Version

Key: TypeAlias = tuple[int, tuple[int, ...], int, int, float, float, tuple[tuple[int, int | str], ...]]
"""Sorts as PEP 440 does: epoch, release, kind of version, its number, post, dev, local."""

BEFORE_ALL, DEV, FINAL, POST = 0, 1, 5, 6
"""Kinds of version, beside the pre-releases; before all is what sorts before every version of a release."""

NEVER = float("inf")
"""Stands for no development number, which sorts after all of them."""

_PRE = {"a": 2, "b": 3, "rc": 4}


def key(version: Version) -> Key:
    """Return what *version* sorts by; equal versions have equal keys."""
    kind, number = FINAL, 0
    post, dev = -1.0, NEVER
    if version.pre:
        kind, number = _PRE[version.pre[0]], version.pre[1]
    elif version.post is not None:
        kind = POST
    elif version.dev is not None:
        kind = DEV
    if version.post is not None:
        post = version.post
    if version.dev is not None:
        dev = version.dev
    return version.epoch, trimmed(version.release), kind, number, post, dev, _local(version.local)


def is_early(version: Key) -> bool:
    """Whether *version* is a pre-release or a development release."""
    return version[2] < FINAL or version[5] != NEVER


def trimmed(release: tuple[int, ...]) -> tuple[int, ...]:
    """Return *release* without the zeros at its end, which tell no versions apart."""
    end = len(release)
    while end > 1 and not release[end - 1]:
        end -= 1
    return release[:end]


def _local(text: str | None) -> tuple[tuple[int, int | str], ...]:
    if text is None:
        return ()
    return tuple((1, int(part)) if part.isdecimal() else (0, part) for part in text.split("."))
