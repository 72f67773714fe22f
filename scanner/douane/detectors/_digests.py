"""Digests that are too fast for passwords, stretched too little, or no proof of who made them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from douane.detectors._catalogue import catalogue
from douane.detectors._plain_codes import PLAIN, compared_plainly
from douane.detectors._settings import options
from douane.detectors._written_out import table
from douane.syntax.walking import parts

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Function, Program, State

_DATA = "code/cryptography.toml"
_FAST = "passwords are kept, or compared, as a digest that is guessed by the billion"
_ROUNDS = "a password is stretched by {count} rounds only"
_JOINED = "what proves who signed is a digest of a secret and a text: another text can be added to it"
_LONGEST = 4_000  # characters of a function
_JOINS = frozenset({"binary_operator", "binary_expression", "template_string", "string"})
_COMPARED = re.compile(r"[!=]==?|compare_digest|timingSafeEqual")


def weak_digests(program: Program, paths: tuple[str, ...]) -> Iterator[tuple[State, str]]:
    """Yield (place, why) for the digests in the files at *paths* that do not hold."""
    for _, call in catalogue(_DATA, "fast").named_calls(program, paths):
        given = _hashed(program, call)
        function = _around(call)
        if given is None or function is None:
            continue
        text = call.index.text(function.node, _LONGEST)
        if re.search(table()["passwords"]["left_alone"], text):
            continue
        if _is_password(call, given, function):
            yield call, _FAST
        elif _is_joined(program, call, given, function, text):
            yield call, _JOINED
        else:
            held = compared_plainly(program, call, given, function)
            yield from ((place, PLAIN) for place in (call, *held) if held)
    for entry, call in catalogue(_DATA, "rounds").named_calls(program, paths):
        count = _rounds(program, call, entry.facts["position"])
        source = call.index.module.source[:200_000].decode("utf-8", "replace")
        if 0 < count < table()["stretching"]["least"] and not re.search(
            table()["stretching"]["left_alone"], source
        ):
            yield call, _ROUNDS.format(count=count)


def _hashed(program: Program, call: State) -> Node | None:
    """Return what *call* makes a digest of."""
    made = program.call(call)
    if made is None or not made.arguments:
        return None
    place = 1 if made.name in ("new", "hash") and len(made.arguments) > 1 else 0
    return made.arguments[place]


def _around(call: State) -> Function | None:
    here = call.index.enclosing(call.node.start_byte)
    while here is not None and not here.name:
        here = here.parent
    return here


def _is_password(call: State, given: Node, function: Function) -> bool:
    """Whether *given* is a password, and *function* one in which passwords are kept or compared."""
    data = table()["passwords"]
    text = call.index.text(given, 200)
    if not re.search(data["said"], text):
        return False
    if re.search(data["kept_by"], function.name):
        return True
    # Whatever the function is called: it is handed the password, and holds the digest against another.
    handed = any(re.search(rf"\b{re.escape(each.name)}\b", text) for each in function.parameters if each.name)
    return handed and _COMPARED.search(call.index.text(function.node, _LONGEST)) is not None


def _is_joined(program: Program, call: State, given: Node, function: Function, text: str) -> bool:
    """Whether *given* is a secret joined to a text, whose digest *function* compares with a signature."""
    data = table()["joined"]
    if not re.search(data["verifies"], function.name) or not _COMPARED.search(text):
        return False
    for leaf in program.leaves(call.at(_inside(given, call))):
        inner = [leaf.index.text(each, 80) for each in parts(leaf.node)] if leaf.node.type in _JOINS else []
        named = [each for each in inner if re.search(r"[A-Za-z_]", each) and not each.startswith(("'", '"'))]
        if len(named) > 1 and any(re.search(data["secret"], each) for each in named):
            return True
    return False


def _inside(node: Node, call: State) -> Node:
    """Return what *node* puts into bytes: ``(secret + body).encode()``."""
    made = call.index.call_at(node)
    held = made.receiver if made is not None and made.name == "encode" else None
    while held is not None and held.type == "parenthesized_expression" and parts(held):
        held = parts(held)[0]
    return held if held is not None else node


def _rounds(program: Program, call: State, positions: dict[str, int]) -> int:
    """Return by how many rounds *call* stretches a password; 0 where that is not told."""
    made = program.call(call)
    named = next(options(program, call, *table()["stretching"]["named"]), None)
    asked = named
    if asked is None and made is not None and made.name in positions:
        asked = program.argument(call, positions[made.name])
    for leaf in program.leaves(asked) if asked is not None else ():
        digits = leaf.text[:20].replace("_", "")
        if digits.isdigit():
            return int(digits)
    return 0
