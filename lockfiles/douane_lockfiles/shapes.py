"""Small checks of JSON shapes that name the place of what they refuse. Unknown keys are always allowed."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

from douane_lockfiles.errors import LockError

Shape: TypeAlias = Callable[[Any, str], None]


def matching(pattern: str, what: str) -> Shape:
    """Accept text that wholly matches *pattern*; *what* names it in errors."""
    compiled = re.compile(pattern)

    def check(value: Any, path: str) -> None:
        if not isinstance(value, str) or not compiled.fullmatch(value):
            raise LockError(f"is not {what}", path)

    return check


def of(kind: type, what: str) -> Shape:
    """Accept values of *kind*; true and false are no numbers."""

    def check(value: Any, path: str) -> None:
        if not isinstance(value, kind) or (isinstance(value, bool) and kind is not bool):
            raise LockError(f"is not {what}", path)

    return check


def one_of(*values: str) -> Shape:
    """Accept one of *values*."""

    def check(value: Any, path: str) -> None:
        if value not in values:
            raise LockError(f"is none of {', '.join(values)}", path)

    return check


def maybe(shape: Shape) -> Shape:
    """Accept null, or *shape*."""

    def check(value: Any, path: str) -> None:
        if value is not None:
            shape(value, path)

    return check


def each(shape: Shape) -> Shape:
    """Accept a list of *shape*."""

    def check(value: Any, path: str) -> None:
        if not isinstance(value, list):
            raise LockError("is not a list", path)
        for number, item in enumerate(value):
            shape(item, f"{path}[{number}]")

    return check


def values(shape: Shape) -> Shape:
    """Accept an object whose values are *shape*."""

    def check(value: Any, path: str) -> None:
        if not isinstance(value, Mapping):
            raise LockError("is not an object", path)
        for key, item in value.items():
            shape(item, f"{path}.{key}" if path else key)

    return check


def record(required: Mapping[str, Shape], optional: Mapping[str, Shape] | None = None) -> Shape:
    """Accept an object with the *required* keys; *optional* ones are checked where they are present."""

    def check(value: Any, path: str) -> None:
        if not isinstance(value, Mapping):
            raise LockError("is not an object", path)
        prefix = f"{path}." if path else ""
        for key, shape in required.items():
            if key not in value:
                raise LockError("is missing", prefix + key)
            shape(value[key], prefix + key)
        for key, shape in (optional or {}).items():
            if key in value:
                shape(value[key], prefix + key)

    return check


def anything(value: Any, path: str) -> None:
    """Accept any value."""


text = of(str, "text")
boolean = of(bool, "true or false")
count = of(int, "a whole number")
texts = each(text)
sha256 = matching(r"[0-9a-f]{64}", "64 lower-case hex digits")
digest = matching(r"sha256:[0-9a-f]{64}", "sha256: and 64 lower-case hex digits")
integrity = matching(r"sha(1|256|384|512)-[A-Za-z0-9+/]+={0,2}", "a hash in Subresource Integrity form")
date = matching(r"\d{4}-\d\d-\d\d", "a date as YYYY-MM-DD")
