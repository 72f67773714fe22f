"""Seccomp filters: which calls of the kernel are refused, and which are looked at first.

A filter is a program of classic BPF over `struct seccomp_data` (linux/seccomp.h); each instruction is 8
bytes (linux/filter.h). Calls of another architecture or convention end the process: their numbers mean
something else.
"""

from __future__ import annotations

import platform
import struct
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

from douane_signatures import table

_LOAD, _EQUAL, _GREATER, _AT_LEAST, _ANY_BIT, _RETURN = 0x20, 0x15, 0x25, 0x35, 0x45, 0x06
_NUMBER, _ARCHITECTURE, _ARGUMENTS = 0, 4, 16  # offsets in struct seccomp_data
_KILL, _ERROR, _NOTIFY, _ALLOW = 0x80000000, 0x00050000, 0x7FC00000, 0x7FFF0000


def machine() -> str | None:
    """Return the name of this machine's architecture in the table of calls, None if it is not there."""
    return (
        platform.machine() if platform.machine() in table("confinement/calls.toml")["architectures"] else None
    )


def number(call: str, architecture: str) -> int:
    """Return the number of *call*. Raises KeyError if the architecture has none."""
    return int(table("confinement/calls.toml")["numbers"][architecture][call])


@cache
def calls(architecture: str) -> Mapping[int, str]:
    """Return the names of all calls in the table by their numbers."""
    return {value: name for name, value in table("confinement/calls.toml")["numbers"][architecture].items()}


@cache
def refusing(architecture: str) -> bytes:
    """Return the filter that refuses what no server needs and what could reach out of confinement."""
    data = table("confinement/calls.toml")
    numbers, errors, refused = data["numbers"][architecture], data["errors"], data["refused"]
    rules = [_when(numbers, rule, _ERROR | errors[rule["error"]]) for rule in refused["with"]]
    for name in ("EPERM", "ENOSYS"):
        rules += [_always(numbers[call], _ERROR | errors[name]) for call in refused[name] if call in numbers]
    newer = _jump(_GREATER, data["newest"], 0, 1) + _return(_ERROR | errors["ENOSYS"])
    return _filter(architecture, [newer, *rules])


@cache
def watching(architecture: str, *, dated: bool) -> bytes:
    """Return the filter that hands over calls which reach for files, programs or the network.

    If *dated*, also those that a process makes while it starts.
    """
    data = table("confinement/calls.toml")
    numbers, watched = data["numbers"][architecture], data["watched"]
    rules = [_when(numbers, rule, _NOTIFY) for rule in watched["with"] if rule["call"] in numbers]
    rules += [_always(numbers[call], _NOTIFY) for call in watched["calls"] if call in numbers]
    started = table("confinement/clock.toml")["calls"] if dated else []
    rules += [_always(numbers[call], _NOTIFY) for call in started if call in numbers]
    return _filter(architecture, rules)


def _filter(architecture: str, rules: Iterable[bytes]) -> bytes:
    known = table("confinement/calls.toml")["architectures"][architecture]
    head = _load(_ARCHITECTURE) + _jump(_EQUAL, known["audit"], 1, 0) + _return(_KILL) + _load(_NUMBER)
    if "foreign" in known:
        head += _jump(_AT_LEAST, known["foreign"], 0, 1) + _return(_KILL)
    return head + b"".join(rules) + _return(_ALLOW)


def _always(call: int, action: int) -> bytes:
    return _jump(_EQUAL, call, 0, 1) + _return(action)


def _when(numbers: Mapping[str, int], rule: Mapping[str, Any], action: int) -> bytes:
    """Return the instructions for *rule*; they leave the number of the call loaded."""
    test = _tested(rule) + _return(action)
    if only := rule.get("only"):
        test = _load(_low(only["argument"])) + _jump(_EQUAL, only["value"], 0, _length(test)) + test
    test += _load(_NUMBER)
    return _jump(_EQUAL, numbers[rule["call"]], 0, _length(test)) + test


def _tested(rule: Mapping[str, Any]) -> bytes:
    """Return a test that goes on with the next instruction if the rule holds, else skips that one."""
    low = _low(rule["argument"])
    if "bits" in rule:
        high_too = rule["bits"] == 0xFFFFFFFF  # any address: its upper half counts as well
        high = _load(low + 4) + _jump(_ANY_BIT, rule["bits"], 0, 1) if high_too else b""
        skip = _length(high)
        return _load(low) + _jump(_ANY_BIT, rule["bits"], skip, 0 if high_too else 1) + high
    values = rule["other"]
    last = len(values) - 1
    return _load(low) + b"".join(
        _jump(_EQUAL, value, last - index + 1, 0) for index, value in enumerate(values)
    )


def _low(argument: int) -> int:
    return _ARGUMENTS + 8 * argument  # both architectures are little-endian


def _load(offset: int) -> bytes:
    return struct.pack("<HBBI", _LOAD, 0, 0, offset)


def _jump(test: int, value: int, then: int, otherwise: int) -> bytes:
    return struct.pack("<HBBI", test, then, otherwise, value)


def _return(action: int) -> bytes:
    return struct.pack("<HBBI", _RETURN, 0, 0, action)


def _length(instructions: bytes) -> int:
    return len(instructions) // 8
