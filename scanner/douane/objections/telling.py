"""What a policy objects to of many packages for the same reason, told once: counted, a few of them named."""

from __future__ import annotations

from collections.abc import Sequence
from urllib.parse import unquote

from douane.text import excerpt

MOST_NAMED = 3
"""Packages that are named; the others are counted."""

_PLURALS = {"is": "are", "was": "were", "states": "state"}


def shape(why: str, package: str | None) -> str:
    """Return *why* without the *package* (a purl) that it is said of: alike for all of the same reason."""
    head, _, tail = _parted(why, package)
    return f"{head}\0{tail}"


def told(why: str, packages: Sequence[str], own: str | None = None) -> str:
    """Return *why*, which is said of the first of *packages*, said of all of them.

    Of one it is said as it was. *own* is the package of the server itself, which is named first.
    """
    head, found, tail = _parted(why, packages[0] if packages else None)
    if len(packages) < 2 or not found:
        return why
    verb, blank, rest = tail.lstrip(" ").partition(" ")
    after = f" {_PLURALS.get(verb, verb)}{blank}{rest}" if tail.startswith(" ") else tail
    ordered = sorted(set(packages), key=lambda each: (each != own, each))
    named = ", ".join(_named(each) for each in ordered[:MOST_NAMED])
    more = f" and {len(ordered) - MOST_NAMED} more" if len(ordered) > MOST_NAMED else ""
    return f"{head}{len(ordered)} packages{after}: {named}{more}"


def _parted(why: str, package: str | None) -> tuple[str, str, str]:
    return why.partition(excerpt(package)) if package else (why, "", "")


def _named(package: str) -> str:
    """Return *package* (``pkg:npm/%40a/b@1.0``) as people write it: ``@a/b 1.0``."""
    name, _, version = unquote(package.partition("/")[2]).rpartition("@")
    return excerpt(f"{name} {version}" if name else version, 120)
