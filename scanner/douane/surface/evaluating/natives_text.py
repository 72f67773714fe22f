"""Methods of texts and numbers, and regular expressions that cannot run away."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING

from douane.surface.evaluating.values import (
    UNDEFINED,
    Array,
    Function,
    Native,
    Opaque,
    Pattern,
    Text,
    Value,
)
from douane.syntax.methods import text_method
from douane.syntax.values import DYNAMIC, MAX_TEXT

if TYPE_CHECKING:
    from douane.surface.evaluating.machine import Machine

MAX_SEARCHED = 20_000  # characters that a pattern is looked for in
_MAX_PATTERN = 200
# Nothing nested under a quantifier, and few of those: matching stays polynomial of a low degree.
_RISKY = re.compile(r"\)[*+?{]|\\[1-9]|\(\?<|\\[pP]\{|\[[^\]]{0,100}\[")
_QUANTIFIER = re.compile(r"(?<!\\)[*+{]")
_MAX_QUANTIFIERS = 2


def compiled(pattern: Pattern) -> re.Pattern[str] | None:
    """Return *pattern* for Python, or None if it is not certain to be cheap and to mean the same."""
    source = pattern.source
    if (
        len(source) > _MAX_PATTERN
        or _RISKY.search(source)
        or len(_QUANTIFIER.findall(source)) > _MAX_QUANTIFIERS
    ):
        return None
    flags = re.ASCII
    flags |= re.IGNORECASE if "i" in pattern.flags else 0
    flags |= re.MULTILINE if "m" in pattern.flags else 0
    flags |= re.DOTALL if "s" in pattern.flags else 0
    try:
        return re.compile(source.replace(r"\/", "/").replace(r"\d", "[0-9]").replace("[[0-9]", r"[\d"), flags)
    except (re.error, OverflowError, RecursionError):
        return None


def _replace(machine: Machine, this: str, given: list[Value], *, every: bool) -> Value:
    if len(given) < 2:
        return this
    old, new = given[0], given[1]
    if isinstance(old, Pattern):
        return _substituted(machine, this, old, new, every or "g" in old.flags)
    if not isinstance(old, str) or not old:
        return Opaque()
    if isinstance(new, Function | Native):
        from douane.syntax import Place

        place = Place(machine.first_module, None)
        new = machine.call(new, [old], UNDEFINED, place) if old in this else ""
    if not isinstance(new, str) or len(this) + this.count(old) * len(new) > MAX_TEXT:
        return Opaque()
    return this.replace(old, new, -1 if every else 1)


def _substituted(machine: Machine, this: str, pattern: Pattern, new: Value, every: bool) -> Value:
    found = compiled(pattern)
    if found is None or len(this) > MAX_SEARCHED:
        return Opaque()
    if isinstance(new, Function | Native):
        return _by_function(machine, this, found, new, every)
    if not isinstance(new, str):
        return Opaque()
    replacement = new.replace("\\", "\\\\")
    replacement = re.sub(r"\$(\d)", r"\\g<\1>", replacement.replace("$&", r"\g<0>")).replace("$$", "$")
    try:
        result = found.sub(replacement, this, count=0 if every else 1)
    except (re.error, IndexError):
        return Opaque()
    return result if len(result) <= MAX_TEXT else Opaque()


def _by_function(machine: Machine, this: str, found: re.Pattern[str], new: Value, every: bool) -> Value:
    from douane.syntax import Place

    pieces, at = [], 0
    for match in found.finditer(this):
        groups = [group if group is not None else UNDEFINED for group in match.groups()]
        put = machine.call(new, [match[0], *groups], UNDEFINED, Place(machine.first_module, None))
        if not isinstance(put, str):
            return Opaque()
        pieces += [this[at : match.start()], put]
        at = match.end()
        if not every:
            break
    return "".join([*pieces, this[at:]])


def _split(this: str, given: list[Value]) -> Value:
    separator = given[0] if given else UNDEFINED
    if isinstance(separator, str):
        return Array(list(this.split(separator)) if separator else list(this))
    if isinstance(separator, Pattern):
        found = compiled(separator)
        if found is not None and len(this) <= MAX_SEARCHED:
            return Array(list(found.split(this)))
        return Opaque()
    return Array([this]) if separator is UNDEFINED else Opaque()


def _match(this: str, given: list[Value]) -> Value:
    pattern = given[0] if given else None
    found = compiled(pattern) if isinstance(pattern, Pattern) else None
    if found is None or len(this) > MAX_SEARCHED or not isinstance(pattern, Pattern):
        return Opaque()
    if "g" in pattern.flags:
        whole: list[Value] = [match[0] for match in found.finditer(this)]
        return Array(whole) if whole else None
    match = found.search(this)
    if match is None:
        return None
    return Array([match[0], *(group if group is not None else UNDEFINED for group in match.groups())])


def test_pattern(pattern: Pattern, given: list[Value]) -> Value:
    """Return `pattern.test(text)`."""
    found = compiled(pattern)
    text = given[0] if given else None
    if found is None or not isinstance(text, str) or isinstance(text, Text) or len(text) > MAX_SEARCHED:
        return Opaque()
    return found.search(text) is not None


_ASKED: dict[str, Callable[[str, str], Value]] = {
    "startsWith": lambda text, part: text.startswith(part),
    "endsWith": lambda text, part: text.endswith(part),
    "includes": lambda text, part: part in text,
    "indexOf": lambda text, part: text.find(part),
    "lastIndexOf": lambda text, part: text.rfind(part),
}


def _padded(this: str, name: str, given: list[Value]) -> Value:
    width, filler = given[0] if given else 0, given[1] if len(given) > 1 else " "
    if not isinstance(width, int) or width > MAX_TEXT or not isinstance(filler, str) or len(filler) != 1:
        return Opaque()
    return this.rjust(width, filler) if name == "padStart" else this.ljust(width, filler)


def text_value(machine: Machine, this: str, name: str, given: list[Value]) -> Value:
    """Return what calling method *name* of the text *this* returns."""
    if name in ("replace", "replaceAll"):
        result = _replace(machine, this, given, every=name == "replaceAll")
    elif name == "split":
        result = _split(this, given)
    elif name == "match":
        result = _match(this, given)
    elif name in _ASKED:
        part = given[0] if given else None
        known = isinstance(part, str) and not isinstance(part, Text) and not isinstance(this, Text)
        result = _ASKED[name](this, part) if known and isinstance(part, str) else Opaque()
    elif name in ("padStart", "padEnd"):
        result = _padded(this, name, given)
    else:
        plain = [value for value in given if isinstance(value, str | int) or value is None]
        found = text_method(str(this), name, plain) if len(plain) == len(given) else DYNAMIC
        result = Opaque() if found is DYNAMIC else Array(list(found)) if isinstance(found, list) else found
    if isinstance(this, Text) and isinstance(result, str):
        return Text(result, this.holes)
    return result


TEXT_METHODS = frozenset(
    {"replace", "replaceAll", "split", "match", "padStart", "padEnd", "toLowerCase", "toUpperCase", "trim"}
    | {"trimStart", "trimEnd", "toString", "valueOf", "normalize", "concat", "repeat", "slice", "substring"}
    | {"substr", "charAt", "at", "charCodeAt", *_ASKED}
)


def primitive_method(machine: Machine, owner: Value, name: str) -> Native | None:
    """Return method *name* of a text, number or pattern."""
    if isinstance(owner, str) and name in TEXT_METHODS:
        return Native(name, lambda _, given: text_value(machine, owner, name, given))
    if isinstance(owner, Pattern) and name == "test":
        return Native(name, lambda _, given: test_pattern(owner, given))
    if isinstance(owner, int | float) and name in ("toString", "toLocaleString", "valueOf"):
        from douane.surface.evaluating.operators import as_text

        text = f"{owner:,}" if name == "toLocaleString" and isinstance(owner, int) else as_text(owner)
        return Native(name, lambda *_: owner if name == "valueOf" else text)
    return None
