"""Checks of which page, or under which name, a server was asked, that a look-alike passes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors._branches import is_in_condition
from douane.detectors._flow import HOLE, State
from douane.detectors._text_checks import MATCHES, PREFIXES, SUFFIXES, contained, matched, pattern_of
from douane.detectors._verifiers import Weakness
from douane.syntax.walking import parts

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Index, Program
    from douane.detectors._flow.index import Call

ORIGINS = "code/origins.toml"
"""The data file of what is about origins."""
_PARTS = frozenset({"includes", "indexOf", "find", "contains"})
_HOST_LIKE = re.compile(r"^[\w.-]*[a-z][\w-]*\.[a-z]{2,}$|^localhost$|^127\.0\.0\.1$", re.IGNORECASE)
_WHOLE_HOST = re.compile(r"^https?://(\[::1\]|[\w.-]+)$", re.IGNORECASE)
_NAME = re.compile(r"^(localhost|127\.0\.0\.1|[\w-]+(\.[\w-]+)+)$", re.IGNORECASE)
_IN = re.compile(rb"\bin\b")
_LISTS = re.compile(r"(?i)(s|list|set|allow\w*|known|permitted)$")
_ENDS = "an origin is checked by its end, which a name that anybody registers can share"
_BEGINS = "an origin is checked by its beginning, which the name of another host can share"
_HOLDS = "an origin is checked by a part of it, which any name can contain"
_NAMED = "under which name it was asked, the server checks by a part of that name, which any name can have"
_OPEN = "an origin is checked with a pattern that is open at an end, or takes a dot for any letter"


def reads_origin(state: State) -> bool:
    """Whether *state* is the header that tells which page asks."""
    text = ".".join((state.text[:160], *(step for step in state.steps if step not in ("[]", "?"))))
    if state.node.type not in _HEADER_NODES:
        return False
    return re.search(douane_signatures.table(ORIGINS)["reads_origin"], text) is not None


_HEADER_NODES = frozenset(
    {"member_expression", "attribute", "subscript", "subscript_expression", "call", "call_expression"}
)


def weak_checks(program: Program, index: Index) -> Iterator[Weakness]:
    """Yield the checks of an origin, or of the name of this host, that others pass, in *index*."""
    about = _About(index)
    if not about.origins and not about.hosts:
        return
    for call in index.calls:
        if call.receiver is None or not call.arguments:
            continue
        if call.name in PREFIXES | SUFFIXES | _PARTS and is_in_condition(call.node):
            why = _partly(program, index, call, about.what(call.receiver))
            if why:
                yield Weakness(State(index, call.node), why)
        elif call.name in MATCHES and about.origins and _matched(program, index, call, about):
            yield Weakness(State(index, call.node), _OPEN)
    for node in index.module.nodes_at(_IN, "comparison_operator"):
        yield from _contained(program, index, node, about)


class _About:
    """Tells what of a file is about origins and names of hosts."""

    def __init__(self, index: Index) -> None:
        self._index = index
        self._table = douane_signatures.table(ORIGINS)
        source = index.module.source.decode("utf-8", "replace")
        handed = re.search(r"(?i)\borigin\s*(:\s*(async\s*)?(function\s*)?\(|\()\s*\w*origin\b", source)
        self.origins = handed is not None or re.search(self._table["reads_origin"], source) is not None
        self.hosts = re.search(self._table["reads_host"], source) is not None

    def what(self, node: Node) -> str:
        """Return whether *node* is an ``origin``, its ``host``, or the ``name`` that was asked."""
        text = re.sub(r"\s+", "", self._index.text(node, 160))
        if self.origins and re.search(self._table["named_origin"], text):
            return "host" if re.search(r"(?i)\b(hostname|host|netloc)\b\)*$", text) else "origin"
        if self.hosts and re.search(r"(?i)(^|\.|_|\[[\"'`])host(_?(header|name))?([\"'`]\])?!?$", text):
            return "name" if self._is_asked(node) else ""
        return "name" if self.hosts and re.search(self._table["reads_host"], text) else ""

    def _is_asked(self, node: Node) -> bool:
        """Whether *node* is a name that is given what the header `Host` holds."""
        index = self._index
        if re.search(self._table["reads_host"], index.text(node, 160)):
            return True
        for binding in index.bindings(index.text(node, 60), node.start_byte):
            if binding.value is not None and re.search(
                self._table["reads_host"], index.text(binding.value, 160)
            ):
                return True
            if "host" in binding.steps and binding.value is not None:
                return index.text(binding.value, 80).endswith("headers")
        return False


def _partly(program: Program, index: Index, call: Call, what: str) -> str:
    """Return what is weak about *call*, which looks at a part of *what*; empty if nothing is."""
    if not what:
        return ""
    listed = parts(call.arguments[0]) if call.arguments[0].type == "tuple" else [call.arguments[0]]
    for text in (text for node in listed for text in program.shapes(State(index, node))):
        why = _weak(call.name, text, what)
        if why:
            return why
    return ""


def _weak(name: str, text: str, what: str) -> str:
    if what == "name":
        part = name in PREFIXES | _PARTS and _NAME.match(text)
        return _NAMED if part or (name in SUFFIXES and _HOST_LIKE.match(text)) else ""
    if name in SUFFIXES:
        return _ENDS if _HOST_LIKE.match(text) and not text.startswith(".") else ""
    if name in PREFIXES:
        whole = _WHOLE_HOST.match(text) or (what == "host" and _NAME.match(text))
        return _BEGINS if whole else ""
    return _HOLDS if _HOST_LIKE.match(text) or _WHOLE_HOST.match(text) else ""


def _matched(program: Program, index: Index, call: Call, about: _About) -> bool:
    """Whether *call* matches an origin with a pattern that others fit, too."""
    for pattern, asked in matched(index, call):
        if about.what(asked) != "origin":
            continue
        for leaf in program.leaves(State(index, pattern)):
            text = pattern_of(program, leaf)
            if text and is_open(text, whole=False, begins=index.module.language.is_python):
                return True
    return False


def is_open(pattern: str, *, whole: bool, begins: bool = False) -> bool:
    """Whether *pattern*, for origins, also fits those of other hosts.

    *whole* says that it must fit all of an origin, *begins* that it must fit its beginning.
    """
    pattern = pattern.replace("\\/", "/")
    if HOLE in pattern:
        return False
    if re.fullmatch(r"\^?(https\??://|https\(\?:s\)\?://)?(\.[*+]|\(\.[*+]\))\$?", pattern):
        return True
    if not re.search(r"\.[a-z]{2,}|localhost|127", pattern):
        return False
    alternatives = re.split(r"\|(?=\^)", pattern)
    return any(_is_open(each, whole=whole, begins=begins) for each in alternatives)


def _is_open(pattern: str, *, whole: bool, begins: bool) -> bool:
    closed = whole or pattern.endswith(("$", "\\Z", "$)"))
    anchored = whole or begins or pattern.startswith(("^", "\\A", "(^", "(?i)^", "(?:^"))
    if not closed and not re.search(r"/$", pattern):
        return True
    if not anchored and not re.search(r"^\(?(\?:)?https?", pattern):
        return True
    # ``.*`` right before the name of a host, without the dot that would end another name.
    return re.search(r"(?<!\\)\.[*+]\??\)?(?=[a-z0-9])", pattern) is not None


def _contained(program: Program, index: Index, node: Node, about: _About) -> Iterator[Weakness]:
    """Yield ``"example.com" in origin``."""
    sides = contained(index, node)
    if sides is None:
        return
    part, whole = sides
    what = about.what(whole)
    if not what or _LISTS.search(index.text(whole, 80)) or not is_in_condition(node):
        return
    for text in program.shapes(State(index, part)):
        why = _weak("includes", text, what)
        if why:
            yield Weakness(State(index, node), why)
            return
