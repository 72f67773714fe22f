"""Seals that a package puts on what it gives out, asks for again, and that others can make as well.

A digest of a key joined to a text is no proof of who made it: another text can be added to it, or a second
one found for it. A checksum fits whatever its last bytes are chosen for; a few letters are guessed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING, Any

from douane.detectors import _sources as sources
from douane.detectors._catalogue import catalogue
from douane.detectors._flow import HOLE, State
from douane.detectors._verifiers import COMPARING
from douane.detectors._written_out import table
from douane.syntax.walking import ancestors, parts, walk

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Function, Index, Program

JOINED = "what proves who signed is a digest of a secret and a text: another text can be added to it"
CHECKSUM = "what proves who signed is a checksum, which anybody makes fit"
SHORT = "what proves who signed is {count} letters of a digest: so few are found by trying"
_DATA = "code/cryptography.toml"
_LONGEST = 4_000  # characters of a function
_CLIMB = 10  # from a call to what it is compared in
_MOST_PIECES = 24  # of what is hashed
_SUMS = frozenset({"binary_operator", "binary_expression"})
_EQUAL = frozenset({"==", "===", "!=", "!=="})
_TEXTS = frozenset({"template_string", "string", "concatenated_string"})
_PUT_IN = frozenset({"template_substitution", "interpolation"})
_STATEMENTS = re.compile(r"_statement$|_declaration$|^(block|statement_block|module|program)$")


@dataclass(frozen=True, slots=True, eq=False)
class _Seal:
    """A digest at a call, the function that makes it, why it does not hold, whether it is compared there."""

    at: State
    function: Function
    why: str
    compared: bool


def weak_seals(program: Program, paths: tuple[str, ...]) -> Iterator[tuple[State, str]]:
    """Yield (place, why) for the seals in the files at *paths* that others can make."""
    found = [each for each in _seals(program, paths) if each is not None]
    for seal in found:
        others = (each for each in found if each.function is not seal.function and each.why == seal.why)
        twice = any(each.compared != seal.compared for each in others)
        if twice or _is_given_and_asked(program, seal.at.index, seal.function):
            yield seal.at, seal.why


def _seals(program: Program, paths: tuple[str, ...]) -> Iterator[_Seal | None]:
    for entry, call in catalogue(_DATA, "seal").named_calls(program, paths):
        function = _around(call)
        if function is None or re.search(_data()["left_alone"], call.index.text(function.node, _LONGEST)):
            continue
        why = ""
        given = _pieces(program, call)
        if entry.facts.get("checksum"):
            speaks = re.search(_data()["speaks"], function.name) is not None
            why = CHECKSUM if speaks or any(_is_secret(program, each) for each in given) else ""
        elif not entry.facts.get("keyed"):
            why = JOINED if _is_joined(program, given) else ""
        why = why or _short(call.index, function)
        yield _Seal(call, function, why, _is_compared(call)) if why else None


# --- what goes into it ------------------------------------------------------------


def _pieces(program: Program, call: State) -> list[State]:
    """Return what the digest at *call* is made of, one after another, without texts of the code."""
    made = program.call(call)
    if made is None or "key" in made.keywords:
        return []
    given = list(made.arguments[1:] if made.name in ("new", "hash") else made.arguments[:1])
    if made.name == "hash" and len(made.arguments) > 1:
        given = list(made.arguments[1:2])
    found = [call.at(each) for each in given]
    found += [call.at(each) for each in _updates(call)]
    pieces = [piece for each in found for piece in _taken_apart(program, each)]
    return [each for each in pieces if each.node.type not in ("string", "number", "integer")][:_MOST_PIECES]


def _is_joined(program: Program, given: list[State]) -> bool:
    """Whether a key and something that others choose are among *given*, and no password.

    A key with what stands in the code is none of theirs: the answer that opens a WebSocket (RFC 6455). A
    password is held against the digest of one, which is no seal.
    """
    if any(re.search(_data()["password"], each.text[:80]) for each in given):
        return False
    open_ones = [each for each in given if any(HOLE in text for text in program.shapes(each))]
    secret = [each for each in open_ones if _is_secret(program, each)]
    return bool(secret) and len(secret) < len(open_ones)


def _updates(call: State) -> Iterator[Node]:
    """Yield what is added to the digest at *call* later: ``.update(b)`` in its chain, or on its name."""
    for outer in islice(ancestors(call.node), _CLIMB):
        added = call.index.call_at(outer)
        if added is not None and added.name == "update":
            yield from added.arguments[:1]
        if _STATEMENTS.search(outer.type):
            break
    holder = call.node.parent
    named = holder.child_by_field_name("left") or holder.child_by_field_name("name") if holder else None
    around = call.index.enclosing(call.node.start_byte)
    name = call.index.text(named, 60) if named is not None else ""
    for each in call.index.of_name(call.index.calls_by_name.get("update", ())) if name and around else ():
        inside = around is not None and around.node.start_byte <= each.node.start_byte < around.node.end_byte
        if inside and each.receiver is not None and call.index.text(each.receiver, 60) == name:
            yield from each.arguments[:1]


def _taken_apart(program: Program, state: State, depth: int = 4) -> Iterator[State]:
    """Yield what is joined to make *state*: sides of a sum, what is put into a text, entries of a list."""
    node, call = state.node, program.call(state)
    inner: list[Node] = []
    if node.type in _SUMS or node.type == "parenthesized_expression":
        inner = parts(node)
    elif node.type in _TEXTS:
        held = [each for each in node.named_children if each.type in _PUT_IN]
        inner = [parts(each)[0] for each in held if parts(each)]
    elif call is not None and call.name in ("join", "concat", "format") and call.arguments:
        listed = [each for each in call.arguments if each.type in ("list", "array", "tuple")]
        inner = [part for each in listed for part in parts(each)] or list(call.arguments)
    elif call is not None and call.name in ("encode", "from", "bytes", "join", "toString"):
        kept = call.receiver if call.name in ("encode", "join", "toString") else None
        inner = [kept] if kept is not None else list(call.arguments[:1])
    elif node.type in ("list", "array", "tuple"):
        inner = parts(node)
    if depth and inner:
        for each in inner:
            yield from _taken_apart(program, state.at(each), depth - 1)
        return
    leaves = program.leaves(state) if node.type == "identifier" and depth else ()
    joined = [leaf for leaf in leaves if leaf.node.type in _SUMS and not leaf.steps]
    if len(leaves) == 1 and joined:
        yield from _taken_apart(program, joined[0], depth - 1)
    else:
        yield state


def _is_secret(program: Program, state: State) -> bool:
    """Whether *state* is a key: by its name, or by that of the setting that it comes from."""
    if re.search(_data()["secret"], state.text[:80]):
        return True

    def asked(each: State) -> str | None:
        if not sources.from_environment(program, each):
            return None
        return "a key" if re.search(_data()["setting"], each.text[:120] + ".".join(each.steps)) else ""

    return program.tracer(asked).reaches(state)


# --- how it is asked for again ------------------------------------------------------------


def _is_given_and_asked(program: Program, index: Index, function: Function) -> bool:
    """Whether what *function* makes is given out at one place, and compared at another."""
    called = program.bounded_callers(index, function)
    asked = [_is_compared(each) for each in called]
    return any(asked) and not all(asked)


def _is_compared(call: State) -> bool:
    """Whether what *call* gives is held against something, at once or under the name that it gets."""
    name = ""
    for outer in islice(ancestors(call.node), _CLIMB):
        made = call.index.call_at(outer)
        operator = outer.child_by_field_name("operator") or outer.child_by_field_name("operators")
        if made is not None and made.name in COMPARING:
            return True
        compares = outer.type in ("comparison_operator", "binary_expression") and operator is not None
        if compares and operator is not None and call.index.text(operator) in _EQUAL:
            return True
        if outer.type in ("assignment", "variable_declarator"):
            named = outer.child_by_field_name("left") or outer.child_by_field_name("name")
            name = call.index.text(named, 60) if named is not None else ""
            break
        if _STATEMENTS.search(outer.type):
            return False
    around = call.index.enclosing(call.node.start_byte)
    if not re.fullmatch(r"\w{1,60}", name) or around is None:
        return False
    text = call.index.text(around.node, _LONGEST)
    held = rf"\b(?:{'|'.join(sorted(COMPARING))})\([^\n;]{{0,120}}\b{name}\b|\b{name}\b[^\n;]{{0,20}}[!=]==?"
    return re.search(rf"{held}|[!=]==?\s{{0,3}}\b{name}\b", text) is not None


def _short(index: Index, function: Function) -> str:
    """Return that *function* gives back only so few letters of a digest that they can be tried out."""
    for value in function.returns:
        match = re.search(_data()["cut"], index.text(value, 400))
        if match is None:
            continue
        letters = next(int(each) for each in match.groups() if each)
        whole = 2 * letters if match.lastgroup in ("bytes", "part") else letters
        if whole < _data()["least_letters"] and _makes_digest(index, value):
            return SHORT.format(count=whole)
    return ""


def _makes_digest(index: Index, node: Node) -> bool:
    return any(re.search(r"digest", index.text(each, 200)) for each in islice(walk(node), _MOST_PIECES))


def _around(call: State) -> Function | None:
    here = call.index.enclosing(call.node.start_byte)
    while here is not None and not here.name:
        here = here.parent
    return here


@cache
def _data() -> dict[str, Any]:
    found: dict[str, Any] = table()["seals"]
    return found
