"""What a library makes of the phrase of a wallet and is still its key: entropy, a seed, a private key.

An address, a public key and a signature are made of it as well, and are told to others: they are no key.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors._catalogue import encoded

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Program, State
    from douane.detectors._flow.traces import Tracer

WALLET_KEY = "the key of a wallet that a library makes of its phrase"
_MEMBERS = ("member_expression", "attribute")
_ASKING = frozenset({"call", "call_expression", "new_expression", "identifier", *_MEMBERS})
_SUBSCRIPTS = frozenset({"subscript", "subscript_expression"})
_LOOKING_UP = frozenset({"call", "call_expression", *_SUBSCRIPTS, *_MEMBERS})
_LETTERS = 10  # of an alphabet, each of which stands in it once
_MOST_NAMES = 12  # parts of an expression


def is_wallet_key(program: Program, state: State) -> bool:
    """Whether *state* is a key of a wallet that a library gives: ``words.to_entropy(phrase)``, ``w.key``."""
    pattern, words = _made(), _words()
    used = program.once("wallet libraries", lambda: any(program.mentioning(words)))
    if not used or state.node.type not in _ASKING:
        return False
    steps = "".join(f".{step}" for step in state.steps)
    names = (*program.callee(state), *program.origins(state))
    return any(pattern.fullmatch(name) or (steps and pattern.fullmatch(name + steps)) for name in names)


def is_signed(program: Program, state: State) -> bool:
    """Whether *state* is what a library made of the key of a wallet and is not the key: an address, say."""
    pattern, keys, words = _signing()
    used = program.once(("signing libraries",), lambda: any(program.mentioning(words)))
    if not used or state.node.type not in _LOOKING_UP:
        return False
    matches = (pattern.fullmatch(name) for name in (*program.callee(state), *program.origins(state)))
    found = [each[each.lastindex or 0] for each in matches if each is not None]
    return bool(found) and keys.isdisjoint((*found, *state.steps[-1:]))


@cache
def _signing() -> tuple[re.Pattern[str], frozenset[str], frozenset[bytes]]:
    table = douane_signatures.table("code/credentials.toml")["signing"]
    return re.compile(table["pattern"]), frozenset(table["keys"]), encoded(table["words"])


def is_used_up(program: Program, way: Iterable[State]) -> bool:
    """Whether a key is only signed, sealed or hashed with on *way*, so that it does not leave itself."""
    spent = re.compile(_table()["spent"])
    return any(call is not None and spent.search(call.name) for call in map(program.call, way))


def before_letters(program: Program) -> Callable[[Tracer, State], Iterator[State]]:
    """Return what goes into a value, where letters of an alphabet are told by what they stand for.

    A number that is written in base 36 by hand is a row of letters, each taken out of the alphabet by a part
    of the number: ``DIGITS[n % 36]``.
    """

    def before(tracer: Tracer, state: State) -> Iterator[State]:
        yield from tracer.before(state)
        node = state.node
        if node.type not in _SUBSCRIPTS or state.steps:
            return
        owner = node.child_by_field_name("object") or node.child_by_field_name("value")
        key = node.child_by_field_name("index") or node.child_by_field_name("subscript")
        if owner is not None and key is not None and _is_alphabet(program, state.at(owner)):
            yield from (state.at(each) for each in _names_in(key))

    return before


def _is_alphabet(program: Program, owner: State) -> bool:
    texts = program.shapes(owner) if owner.node.type in ("identifier", "string", *_MEMBERS) else ()
    return bool(texts) and all(len(text) >= _LETTERS and len({*text}) == len(text) for text in texts)


def _names_in(node: Node) -> Iterator[Node]:
    """Yield the names in the short expression *node* by which a letter is picked."""
    pending = [node]
    for _ in range(_MOST_NAMES):
        if not pending:
            return
        here = pending.pop()
        if here.type == "identifier":
            yield here
        else:
            pending += here.named_children


@cache
def _made() -> re.Pattern[str]:
    return re.compile(_table()["pattern"])


@cache
def _words() -> frozenset[bytes]:
    return encoded(_table()["words"])


def _table() -> dict[str, str]:
    found: dict[str, str] = douane_signatures.table("code/credentials.toml")["wallet_key"]
    return found
