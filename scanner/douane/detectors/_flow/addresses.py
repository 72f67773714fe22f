"""Addresses that are objects, their parts and texts: ``urlsplit(address).hostname``, ``IPv4Address(0)``."""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from douane.detectors._flow.holes import HOLE

if TYPE_CHECKING:
    from douane.detectors._flow.index import Call
    from douane.detectors._flow.program import Program
    from douane.detectors._flow.state import State

_MAKING = frozenset({"URL", "urlsplit", "urlparse"})
_FORM = re.compile(
    r"(?P<scheme>[a-z][a-z0-9+.-]{0,20}):(?P<origin>//(?:[^@/?#]{0,200}@)?"
    r"(?P<host>(?P<hostname>[^/?#:]{1,300})(?::\d{1,5})?))(?P<pathname>[^?#]{0,4000})"
)
# Addresses of machines that are made of a number, of bytes, or of a text.
_MACHINES: dict[str, Callable[[int | bytes | str], object]] = {
    "ipaddress.IPv4Address": ipaddress.IPv4Address,
    "ipaddress.IPv6Address": ipaddress.IPv6Address,
    "ipaddress.ip_address": ipaddress.ip_address,
    "socket.inet_ntoa": ipaddress.IPv4Address,
}
_SAME_MACHINE = frozenset({"compressed", "exploded"})  # how it is written matters to nobody who listens on it
_NETWORKS = frozenset({"ip_network", "IPv4Network", "IPv6Network"})
_ZEROES = re.compile(r"bytes\(\s*(4|16)\s*\)")
_ANY = re.compile(r"(?:socket\.)?INADDR_ANY")
_PACKS = "struct.pack"
_NUMBER = re.compile(r"\d{1,39}")
_PARTS = {"netloc": "host", "path": "pathname", "protocol": "scheme"}


def part(program: Program, leaf: State, call: Call, depth: int) -> tuple[str, ...]:
    """Return the texts of the part that *leaf* takes of the address *call* makes; none if unknown."""
    if len(leaf.steps) == 1 and call.arguments and leaf.steps[0] in _SAME_MACHINE:
        return machine(program, call, program.origins(leaf.at(call.callee)), leaf, depth) or ()
    if leaf.steps == ("network_address",) and call.arguments and call.name in _NETWORKS:
        return tuple(text.split("/")[0] for text in program.shapes(leaf.at(call.arguments[0]), depth))
    if len(leaf.steps) != 1 or call.name not in _MAKING or not call.arguments:
        return ()
    asked = _PARTS.get(leaf.steps[0], leaf.steps[0])
    texts = program.shapes(leaf.at(leaf.node), depth)
    if asked == "href":
        return texts
    if call.name != "URL":
        texts = program.shapes(leaf.at(call.arguments[0]), depth)
    if asked not in _FORM.groupindex:
        return ()
    return tuple(_taken(text, asked) for text in texts)


def machine(
    program: Program, call: Call, names: tuple[str, ...], at: State, depth: int
) -> tuple[str, ...] | None:
    """Return the address that *call*, called *names*, makes of a number or bytes; None if it makes none."""
    made = next((_MACHINES[name] for name in names if name in _MACHINES), None)
    if made is None or not call.arguments:
        return None
    given = at.at(call.arguments[0])
    known = [_machine(made, each) for leaf in program.leaves(given) for each in _told(program, leaf, depth)]
    return tuple(known) or None


def _told(program: Program, leaf: State, depth: int) -> list[int | bytes | str]:
    """Return what *leaf* tells a maker of addresses: numbers, bytes, or texts."""
    zeroes = _ZEROES.fullmatch(leaf.text[:20])
    if zeroes is not None:
        return [bytes(int(zeroes[1]))]
    if _ANY.fullmatch(leaf.text[:20]):
        return [0]
    call = program.call(leaf)
    if call is not None and len(call.arguments) == 2 and _PACKS in program.callee(leaf):
        return [*_numbers(program.shapes(leaf.at(call.arguments[1]), depth))]
    texts = program.shapes(leaf, depth)
    if leaf.node.type == "integer":
        return [*_numbers(texts)]
    is_bytes = leaf.node.type == "string" and leaf.text[:2].lower().startswith(("b", "rb"))
    return [text.encode("latin-1", "replace") if is_bytes else text for text in texts]


def _numbers(texts: tuple[str, ...]) -> Iterator[int]:
    yield from (int(text) for text in texts if _NUMBER.fullmatch(text))


def _machine(made: Callable[[int | bytes | str], object], told: int | bytes | str) -> str:
    try:
        return str(made(told))
    except ValueError:
        return HOLE


def _taken(text: str, asked: str) -> str:
    match = _FORM.match(text)
    if match is None:
        return HOLE
    return f"{match['scheme']}:{match['origin']}" if asked == "origin" else match[asked]
