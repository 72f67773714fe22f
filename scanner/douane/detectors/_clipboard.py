"""What is on the clipboard is put back with an account in it that the code fixes, or in place of accounts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors._catalogue import catalogue
from douane.detectors._credentials import CredentialReads
from douane.detectors._diverted import fixing
from douane.detectors._flow import HOLE
from douane.detectors._places import is_aside

if TYPE_CHECKING:
    from douane.detectors._flow import Program, State

_DATA = "code/copies.toml"
_CLIPBOARD = "the clipboard"
_IN_PLACE = "what the code puts in place of every account"
_SUBSTITUTING = frozenset({"sub", "subn"})
_REPLACING = _SUBSTITUTING | {"replace", "replaceAll"}
_MASK = re.compile(r"\W*|\W*(?i:redacted|hidden|masked|removed|wallet|address)\W*")
_MOST_PLACES = 8  # in other files, of one call
_LONGEST = 400  # bytes of an expression that can name an account
_TEXTS = frozenset(
    {"string", "template_string", "binary_operator", "binary_expression", "concatenated_string"}
)


def swapped(program: Program) -> Iterator[tuple[State, str, tuple[State, ...]]]:
    """Yield (call, account, places) where what was read of the clipboard is put back with a fixed account.

    The places are those, in other files, where the account is written, or handed on to be put back.
    """
    writing = catalogue(_DATA, "clipboard")
    word = frozenset(
        {b"clipboard", b"pyperclip", b"pyperclip3", b"clipboardy", b"xerox", b"copy", b"win32clipboard"}
    )
    connected = program.connected(fixing(program))
    for _, call in writing.calls(
        program, tuple(path for path in program.mentioning(word) if path in connected)
    ):
        if is_aside(call.index.path):
            continue
        account, places = _account(program, call)
        if account:
            yield call, account, places


def _account(program: Program, call: State) -> tuple[str, tuple[State, ...]]:
    """Return the account that what *call* puts on the clipboard is made with, if it was read there before."""
    fixed = re.compile(douane_signatures.table(_DATA)["recipient"]["fixed"])
    shaped = re.compile(douane_signatures.table(_DATA)["recipient"]["shaped"])
    reads = CredentialReads(program)
    accounts: list[str] = []
    written: list[State] = []

    def source(state: State) -> str | None:
        sought = _sought(program, state)
        if any(shaped.search(text) for text in sought):
            accounts.append(_IN_PLACE)
        if state.node.type in _TEXTS and state.node.end_byte - state.node.start_byte <= _LONGEST:
            texts = [text for text in program.shapes(state) if HOLE not in text and fixed.search(text)]
            accounts.extend(texts)
            written.extend([state] * bool(texts))
            return ""
        credential = reads.at(state) if program.call(state) is not None else None
        return _CLIPBOARD if credential is not None and credential.owner == _CLIPBOARD else None

    tracer = program.tracer(source)
    read = [trace for node in program.nodes(call)[:1] for trace in tracer.trace(call.at(node))]
    if not read or not accounts:
        return "", ()
    ways = [each for at in written for each in (*tracer.way(at), at)]
    away = {each.index.path: each for each in reversed(ways) if each.index is not call.index}
    beyond = [each for each in written if each.index is not call.index]
    places = {(each.index.path, each.line): each for each in (*away.values(), *beyond)}
    return accounts[0], tuple(places.values())[:_MOST_PLACES]


def _sought(program: Program, state: State) -> list[str]:
    """Return the patterns for which the call at *state* puts something else, unless that is a mask."""
    call = program.call(state)
    if call is None or call.name not in _REPLACING or len(call.arguments) < 2:
        return []
    by_pattern = call.name in _SUBSTITUTING and call.receiver is not None
    given = [call.arguments[0], *([call.receiver] if by_pattern and call.receiver is not None else [])]
    put = [text for node in call.arguments[:2] for text in program.shapes(state.at(node)) if HOLE not in text]
    if any(_MASK.fullmatch(text) for text in put):
        return []
    found: list[str] = []
    for node in given:
        for leaf in program.leaves(state.at(node)):
            made = program.call(leaf)
            inner = made.arguments[0] if made is not None and made.arguments else leaf.node
            found += [leaf.index.text(inner, _LONGEST), *program.shapes(leaf.at(inner))]
    return found
