"""Keys that are one digest of a pass phrase, and first bytes that are a digest of a name."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

from douane.detectors._catalogue import catalogue
from douane.detectors._written_out import table
from douane.syntax.walking import walk

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Program, State

_DATA = "code/cryptography.toml"
_LONGEST = 4_000  # characters of a function
_CALL = 300  # characters of a call
_MOST_NODES = 60  # of what is hashed
_CLIMB = 30  # from a call to the loop that it is in
_LOOPS = frozenset({"for_statement", "while_statement", "for_in_statement", "do_statement"})
_NAMES = frozenset({"identifier", "property_identifier", "shorthand_property_identifier"})


def phrase_digest(program: Program, values: Iterable[State]) -> State | None:
    """Return the digest of a pass phrase among *values*, outermost first, that nothing stretches."""
    phrase, stretched = (re.compile(table()["worked_out"][each]) for each in ("phrase", "stretched"))
    setting = re.compile(table()["settings"])
    digest: State | None = None
    for leaf in values:
        if stretched.search(leaf.text[:_CALL]):
            return None
        given = _hashed(program, leaf)
        if given is not None and phrase.search(leaf.index.text(given, _CALL)):
            return None if _is_repeated(leaf) else leaf
        digest = digest or (leaf if given is not None else None)
        # What is hashed may be called otherwise than the setting that it comes from.
        said = ".".join((leaf.text[:_CALL], *leaf.steps))
        if digest is not None and setting.match(said) and phrase.search(said):
            return None if _is_repeated(digest) else digest
    return None


def is_digest_of_a_name(program: Program, values: Iterable[State]) -> bool:
    """Whether *values*, of what a cipher begins with, are a digest of what names a text, and no more.

    A digest under a key, of the text itself, or of anything that is drawn or counted is something else.
    """
    drawn = re.compile(table()["worked_out"]["drawn"])
    found = [*values]
    if any(drawn.search(leaf.text[:_CALL]) for leaf in found):
        return False
    for leaf in found:
        given = _hashed(program, leaf)
        if given is not None:
            return not _is_of_the_text(leaf, given)
    return False


def _hashed(program: Program, leaf: State) -> Node | None:
    """Return what the call at *leaf* makes a digest of; None if it makes none."""
    call = program.call(leaf)
    if call is None or catalogue(_DATA, "fast").is_call(program, leaf) is None or not call.arguments:
        return None
    place = 1 if call.name in ("new", "hash") and len(call.arguments) > 1 else 0
    return call.arguments[place]


def _is_repeated(leaf: State) -> bool:
    """Whether the call at *leaf* is made in a loop, as what stretches a phrase is."""
    around = leaf.node.parent
    for _ in range(_CLIMB):
        if around is None or around.type in _LOOPS:
            break
        around = around.parent
    return around is not None and around.type in _LOOPS


def _is_of_the_text(leaf: State, given: Node) -> bool:
    """Whether what is hashed at *leaf* is also what is encrypted in its function."""
    function = leaf.index.enclosing(leaf.node.start_byte)
    body = function.node.child_by_field_name("body") if function is not None else None
    if body is None:
        return False
    rest = leaf.index.text(body, _LONGEST).replace(leaf.text, "")
    for count, node in enumerate(walk(given)):
        if count > _MOST_NODES:
            break
        name = re.escape(leaf.index.text(node, 80)) if node.type in _NAMES else ""
        if name and re.search(rf"(?i)(encrypt|update|final|seal)\w*\([^()\n]{{0,60}}\b{name}\b", rest):
            return True
    return False
