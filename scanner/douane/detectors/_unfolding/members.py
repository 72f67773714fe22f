"""Methods of JavaScript's texts, arrays, functions and numbers."""

from __future__ import annotations

from collections.abc import Callable
from functools import cmp_to_key

from douane.detectors._unfolding.operators import index, integer, number, same, text, truth
from douane.detectors._unfolding.patterns import Pattern, matched, replaced
from douane.detectors._unfolding.values import (
    UNDEFINED,
    UNKNOWN,
    Closure,
    Native,
    Unknowable,
    Value,
    bounded,
)

Calling = Callable[[Value, Value, list[Value]], Value]  # function, this, arguments
_Method = Callable[[Value, list[Value], Calling], Value]


def _at(given: list[Value], place: int, default: Value = UNDEFINED) -> Value:
    return given[place] if place < len(given) else default


def _slice_of(value: Value, given: list[Value]) -> tuple[int, int]:
    length = len(value)
    start, end = index(_at(given, 0)), index(_at(given, 1), length)
    start = max(0, length + start) if start < 0 else min(start, length)
    end = max(0, length + end) if end < 0 else min(end, length)
    return start, max(start, end)


def _substring(value: str, given: list[Value]) -> str:
    start = max(0, min(index(_at(given, 0)), len(value)))
    end = max(0, min(index(_at(given, 1), len(value)), len(value)))
    return value[min(start, end) : max(start, end)]


def _substr(value: str, given: list[Value]) -> str:
    start, _ = _slice_of(value, given[:1])
    return value[start : start + max(0, index(_at(given, 1), len(value)))]


def _code(value: str, given: list[Value]) -> Value:
    place = index(_at(given, 0))
    return ord(value[place]) if 0 <= place < len(value) else float("nan")


def _char(value: str, given: list[Value]) -> str:
    place = index(_at(given, 0))
    return value[place] if 0 <= place < len(value) else ""


def _split(value: str, given: list[Value]) -> list[Value]:
    glue = _at(given, 0)
    if glue is UNDEFINED:
        return [value]
    if not isinstance(glue, str):
        raise Unknowable
    return bounded(value.split(glue) if glue else list(value))  # type: ignore[no-any-return]


def _replaced(value: str, given: list[Value], call: Calling, most: int) -> str:
    old, new = _at(given, 0), _at(given, 1)
    if isinstance(old, Pattern):
        return replaced(value, old, new, call)
    if not isinstance(old, str) or not old:
        raise Unknowable
    if isinstance(new, Closure | Native):
        new = text(call(new, UNDEFINED, [old]))
    return value.replace(old, text(new).replace("$&", old), most)


def _padded(value: str, given: list[Value], *, before: bool) -> str:
    missing = min(index(_at(given, 0)), 10_000) - len(value)
    filler = text(_at(given, 1, " "))
    if missing <= 0 or not filler:
        return value
    made = (filler * (missing // len(filler) + 1))[:missing]
    return made + value if before else value + made


def _repeated(value: str, given: list[Value]) -> str:
    times = index(_at(given, 0))
    if times < 0 or times * max(1, len(value)) > 100_000:
        raise Unknowable
    return value * times


TEXTS: dict[str, _Method] = {
    "charAt": lambda value, given, call: _char(value, given),
    "charCodeAt": lambda value, given, call: _code(value, given),
    "codePointAt": lambda value, given, call: _code(value, given),
    "at": lambda value, given, call: _item(value, given),
    "indexOf": lambda value, given, call: value.find(text(_at(given, 0)), max(0, index(_at(given, 1)))),
    "lastIndexOf": lambda value, given, call: value.rfind(text(_at(given, 0))),
    "includes": lambda value, given, call: text(_at(given, 0)) in value,
    "startsWith": lambda value, given, call: value.startswith(
        text(_at(given, 0)), max(0, index(_at(given, 1)))
    ),
    "endsWith": lambda value, given, call: value.endswith(text(_at(given, 0))),
    "slice": lambda value, given, call: value[slice(*_slice_of(value, given))],
    "substring": lambda value, given, call: _substring(value, given),
    "substr": lambda value, given, call: _substr(value, given),
    "match": lambda value, given, call: matched(value, _at(given, 0)),
    "split": lambda value, given, call: _split(value, given),
    "concat": lambda value, given, call: bounded(value + "".join(text(each) for each in given)),
    "replace": lambda value, given, call: _replaced(value, given, call, 1),
    "replaceAll": lambda value, given, call: _replaced(value, given, call, -1),
    "toLowerCase": lambda value, given, call: value.lower(),
    "toUpperCase": lambda value, given, call: value.upper(),
    "trim": lambda value, given, call: value.strip(),
    "trimStart": lambda value, given, call: value.lstrip(),
    "trimEnd": lambda value, given, call: value.rstrip(),
    "padStart": lambda value, given, call: _padded(value, given, before=True),
    "padEnd": lambda value, given, call: _padded(value, given, before=False),
    "repeat": lambda value, given, call: _repeated(value, given),
    "toString": lambda value, given, call: value,
    "valueOf": lambda value, given, call: value,
    "normalize": lambda value, given, call: value,
    "italics": lambda value, given, call: f"<i>{value}</i>",
    "fontcolor": lambda value, given, call: f'<font color="{text(_at(given, 0))}">{value}</font>',
    "link": lambda value, given, call: f'<a href="{text(_at(given, 0))}">{value}</a>',
}


def _item(value: Value, given: list[Value]) -> Value:
    place = index(_at(given, 0))
    place = place + len(value) if place < 0 else place
    return value[place] if 0 <= place < len(value) else UNDEFINED


def _pushed(value: list[Value], given: list[Value]) -> int:
    value.extend(given)
    return len(bounded(value))


def _unshifted(value: list[Value], given: list[Value]) -> int:
    value[:0] = given
    return len(bounded(value))


def _spliced(value: list[Value], given: list[Value]) -> list[Value]:
    start, _ = _slice_of(value, given[:1])
    count = max(0, index(_at(given, 1), len(value) - start))
    gone = value[start : start + count]
    value[start : start + count] = given[2:]
    return gone


def _joined(value: list[Value], given: list[Value]) -> str:
    glue = text(_at(given, 0, ","))
    return bounded(  # type: ignore[no-any-return]
        glue.join("" if item is None or item is UNDEFINED else text(item) for item in value)
    )


def _reversed(value: list[Value]) -> list[Value]:
    value.reverse()
    return value


def _found(value: list[Value], wanted: Value) -> int:
    return next((at for at, item in enumerate(value) if same(item, wanted)), -1)


def _reduced(value: list[Value], given: list[Value], call: Calling, *, backwards: bool = False) -> Value:
    items = list(enumerate(value))
    if backwards:
        items.reverse()
    if len(given) > 1:
        made = given[1]
    elif items:
        made = items.pop(0)[1]
    else:
        raise Unknowable
    for at, item in items:
        made = call(given[0], UNDEFINED, [made, item, at, value])
    return made


def _mapped(value: list[Value], given: list[Value], call: Calling) -> list[Value]:
    function = _at(given, 0)
    return [call(function, UNDEFINED, [item, at, value]) for at, item in enumerate(list(value))]


def _kept(value: list[Value], given: list[Value], call: Calling) -> list[Value]:
    tests = _mapped(value, given, call)
    return [item for item, test in zip(value, tests, strict=False) if truth(test)]


def _sorted(value: list[Value], given: list[Value], call: Calling) -> list[Value]:
    if given and given[0] is not UNDEFINED:
        value.sort(key=cmp_to_key(lambda a, b: integer(call(given[0], UNDEFINED, [a, b]))))
    else:
        value.sort(key=text)
    return value


def _flat(value: list[Value]) -> list[Value]:
    made: list[Value] = []
    for item in value:
        made += item if isinstance(item, list) else [item]
    return bounded(made)  # type: ignore[no-any-return]


ARRAYS: dict[str, _Method] = {
    "push": lambda value, given, call: _pushed(value, given),
    "pop": lambda value, given, call: value.pop() if value else UNDEFINED,
    "shift": lambda value, given, call: value.pop(0) if value else UNDEFINED,
    "unshift": lambda value, given, call: _unshifted(value, given),
    "slice": lambda value, given, call: value[slice(*_slice_of(value, given))],
    "splice": lambda value, given, call: _spliced(value, given),
    "join": lambda value, given, call: _joined(value, given),
    "toString": lambda value, given, call: text(value),
    "reverse": lambda value, given, call: _reversed(value),
    "toReversed": lambda value, given, call: value[::-1],
    "concat": lambda value, given, call: bounded(
        value + [item for each in given for item in (each if isinstance(each, list) else [each])]
    ),
    "indexOf": lambda value, given, call: _found(value, _at(given, 0)),
    "includes": lambda value, given, call: _found(value, _at(given, 0)) >= 0,
    "at": lambda value, given, call: _item(value, given),
    "map": _mapped,
    "forEach": lambda value, given, call: _mapped(value, given, call) and UNDEFINED,
    "filter": _kept,
    "find": lambda value, given, call: next(iter(_kept(value, given, call)), UNDEFINED),
    "some": lambda value, given, call: bool(_kept(value, given, call)),
    "every": lambda value, given, call: len(_kept(value, given, call)) == len(value),
    "reduce": lambda value, given, call: _reduced(value, given, call),
    "reduceRight": lambda value, given, call: _reduced(value, given, call, backwards=True),
    "sort": lambda value, given, call: _sorted(value, given, call),
    "toSorted": lambda value, given, call: _sorted(list(value), given, call),
    "flat": lambda value, given, call: _flat(value),
    "flatMap": lambda value, given, call: _flat(_mapped(value, given, call)),
    "fill": lambda value, given, call: [_at(given, 0)] * len(value),
    "keys": lambda value, given, call: list(range(len(value))),
    "values": lambda value, given, call: list(value),
    "entries": lambda value, given, call: [[at, item] for at, item in enumerate(value)],
    "subarray": lambda value, given, call: value[slice(*_slice_of(value, given))],
}


def _in_base(value: Value, given: list[Value]) -> str:
    base = index(_at(given, 0), 10)
    if base == 10 or not isinstance(value, int) or not 2 <= base <= 36:
        if base != 10:
            raise Unknowable
        return text(value)
    digits, rest = "", abs(value)
    while rest or not digits:
        digits = "0123456789abcdefghijklmnopqrstuvwxyz"[rest % base] + digits
        rest //= base
    return digits if value >= 0 else f"-{digits}"


NUMBERS: dict[str, _Method] = {
    "toString": lambda value, given, call: _in_base(value, given),
    "valueOf": lambda value, given, call: value,
    "toFixed": lambda value, given, call: f"{number(value):.{min(20, index(_at(given, 0)))}f}",
}
FUNCTIONS: dict[str, _Method] = {
    "call": lambda value, given, call: call(value, _at(given, 0), given[1:]),
    "apply": lambda value, given, call: call(value, _at(given, 0), _list(_at(given, 1))),
    "bind": lambda value, given, call: Native(
        "bound", lambda this, more: call(value, _at(given, 0), given[1:] + more)
    ),
    "toString": lambda value, given, call: text(value),
}


def _list(value: Value) -> list[Value]:
    if isinstance(value, list):
        return value
    if value in (None, UNDEFINED):
        return []
    raise Unknowable


def method(owner: Value, name: str, calling: Calling) -> Native | None:
    """Return the method *name* of *owner*, None where there is no such one."""
    if owner is UNKNOWN:
        raise Unknowable
    table = (
        TEXTS
        if isinstance(owner, str)
        else ARRAYS
        if isinstance(owner, list)
        else NUMBERS
        if isinstance(owner, int | float)
        else FUNCTIONS
        if isinstance(owner, Closure | Native)
        else {}
    )
    found = table.get(name)
    if found is None:
        return None
    return Native(name, lambda this, given: found(owner, given, calling))
