"""Filters, run by a small machine for classic BPF as the kernel would run them."""

from __future__ import annotations

import struct

import pytest

from douane.confinement.filters import calls, number, refusing, watching
from douane_signatures import table

DATA = table("confinement/calls.toml")
ARCHITECTURES = sorted(DATA["architectures"])
KILL, ALLOW, NOTIFY = 0x80000000, 0x7FFF0000, 0x7FC00000
EPERM, ENOSYS, EAFNOSUPPORT, EPROTONOSUPPORT = (0x50000 | n for n in (1, 38, 97, 93))


def answer(code: bytes, audit: int, call: int, arguments: tuple[int, ...] = ()) -> int:
    """Return what the filter *code* answers to a call."""
    data = struct.pack("<iIQ6Q", call, audit, 0, *arguments, *[0] * (6 - len(arguments)))
    place = accumulator = 0
    while True:
        what, then, otherwise, value = struct.unpack_from("<HBBI", code, 8 * place)
        place += 1
        if what == 0x20:
            accumulator = struct.unpack_from("<I", data, value)[0]
        elif what == 0x06:
            return int(value)
        else:
            test = {
                0x15: accumulator == value,
                0x25: accumulator > value,
                0x35: accumulator >= value,
                0x45: bool(accumulator & value),
            }[what]
            place += then if test else otherwise


class Machine:
    """One architecture's filters."""

    def __init__(self, architecture: str) -> None:
        self.architecture = architecture
        self.audit = DATA["architectures"][architecture]["audit"]

    def refused(self, call: str, *arguments: int) -> int:
        return answer(refusing(self.architecture), self.audit, number(call, self.architecture), arguments)

    def watched(self, call: str, *arguments: int, dated: bool = False) -> int:
        code = watching(self.architecture, dated=dated)
        return answer(code, self.audit, number(call, self.architecture), arguments)


@pytest.fixture(params=ARCHITECTURES)
def machine(request: pytest.FixtureRequest) -> Machine:
    return Machine(request.param)


def test_there_are_both_architectures() -> None:
    assert ARCHITECTURES == ["aarch64", "x86_64"]


def test_every_name_has_a_number_and_every_number_a_use() -> None:
    named = set(DATA["watched"]["calls"]) | {rule["call"] for rule in DATA["watched"]["with"]}
    named |= {call for name in ("EPERM", "ENOSYS") for call in DATA["refused"][name]}
    named |= {rule["call"] for rule in DATA["refused"]["with"]} | {"seccomp"}
    named |= set(table("confinement/clock.toml")["calls"])
    assert set(DATA["numbers"]["x86_64"]) == named
    assert set(DATA["numbers"]["aarch64"]) < named


def test_numbers_are_told_apart(machine: Machine) -> None:
    assert len(calls(machine.architecture)) == len(DATA["numbers"][machine.architecture])


def test_ordinary_calls_are_allowed(machine: Machine) -> None:
    read = 0 if machine.architecture == "x86_64" else 63
    for code in (refusing(machine.architecture), watching(machine.architecture, dated=True)):
        assert answer(code, machine.audit, read) == ALLOW


def test_calls_of_another_architecture_end_the_program(machine: Machine) -> None:
    others = [known["audit"] for known in DATA["architectures"].values() if known["audit"] != machine.audit]
    for audit in (*others, 0x40000003):  # the last: 32 bits
        assert answer(refusing(machine.architecture), audit, 1) == KILL
        assert answer(watching(machine.architecture, dated=False), audit, 1) == KILL


def test_calls_of_another_convention_end_the_program() -> None:
    assert answer(refusing("x86_64"), Machine("x86_64").audit, 0x40000000 | 1) == KILL


@pytest.mark.parametrize("call", DATA["refused"]["EPERM"])
def test_calls_are_refused(machine: Machine, call: str) -> None:
    if call in DATA["numbers"][machine.architecture]:
        assert machine.refused(call, 1, 2, 3) == EPERM


@pytest.mark.parametrize("call", DATA["refused"]["ENOSYS"])
def test_calls_are_denied_to_be_there(machine: Machine, call: str) -> None:
    assert machine.refused(call, 1, 2, 3) == ENOSYS


def test_calls_of_later_kernels_are_denied_to_be_there(machine: Machine) -> None:
    code = refusing(machine.architecture)
    assert answer(code, machine.audit, DATA["newest"]) == ALLOW
    assert answer(code, machine.audit, DATA["newest"] + 1) == ENOSYS


@pytest.mark.parametrize(
    "bit", [0x20000, 0x2000000, 0x4000000, 0x8000000, 0x10000000, 0x20000000, 0x40000000]
)
def test_clone_makes_no_namespace(machine: Machine, bit: int) -> None:
    assert machine.refused("clone", bit | 17) == EPERM


def test_clone_makes_threads_and_processes(machine: Machine) -> None:
    assert machine.refused("clone", 0x3D0F00) == ALLOW
    assert machine.refused("clone", 17) == ALLOW


@pytest.mark.parametrize("family", [1, 2, 10])
def test_usual_sockets_are_allowed(machine: Machine, family: int) -> None:
    assert machine.refused("socket", family, 1, 6) == ALLOW
    assert machine.refused("socket", family, 2, 17) == ALLOW


@pytest.mark.parametrize("family", [0, 3, 9, 17, 29, 31, 38, 40, 44])
def test_unusual_sockets_are_refused(machine: Machine, family: int) -> None:
    assert machine.refused("socket", family, 1, 0) == EAFNOSUPPORT


def test_netlink_tells_routes_and_nothing_else(machine: Machine) -> None:
    assert machine.refused("socket", 16, 3, 0) == ALLOW
    assert machine.refused("socket", 16, 3, 12) == EPROTONOSUPPORT
    assert machine.refused("socket", 2, 3, 12) == ALLOW


@pytest.mark.parametrize("call", DATA["watched"]["calls"])
def test_calls_are_watched(machine: Machine, call: str) -> None:
    if call in DATA["numbers"][machine.architecture]:
        assert machine.watched(call) == NOTIFY


@pytest.mark.parametrize(
    ("flags", "expected"),
    [(0, ALLOW), (0o2000000, ALLOW), (1, NOTIFY), (2, NOTIFY), (0o100, NOTIFY), (0o1000, NOTIFY)],
)
def test_opening_is_watched_if_it_may_write(machine: Machine, flags: int, expected: int) -> None:
    assert machine.watched("openat", 0xFFFFFF9C, 4096, flags) == expected


@pytest.mark.parametrize(("place", "expected"), [(0, ALLOW), (4096, NOTIFY), (1 << 40, NOTIFY)])
def test_sending_is_watched_if_it_names_an_address(machine: Machine, place: int, expected: int) -> None:
    assert machine.watched("sendto", 3, 4096, 1, 0, place, 16) == expected


def test_starting_is_watched_where_the_clock_is_set(machine: Machine) -> None:
    assert machine.watched("set_tid_address") == ALLOW
    assert machine.watched("set_tid_address", dated=True) == NOTIFY
