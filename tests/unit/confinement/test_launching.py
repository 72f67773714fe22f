"""What bubblewrap and the launcher are told."""

from __future__ import annotations

import dataclasses
import itertools
import os
import socket
import struct
import subprocess
import sys
from pathlib import Path

import pytest

from douane.confinement import Limits, Mount, Program, clock_available
from douane.confinement.arguments import arguments
from douane.confinement.clock import Clock
from douane.confinement.launching import LAUNCHER, interpreter, launcher, orders

PROGRAM = Program(
    argv=("node", "server.js"),
    mounts=(
        Mount(host=Path("/srv/b"), inside="/opt/a/b"),
        Mount(host=Path("/srv/c"), inside="/opt/a-c"),
        Mount(host=Path("/srv/a"), inside="/opt/a"),
    ),
    environment={"A": "1", "B": "x=y"},
)


def options() -> list[str]:
    handed = itertools.count(10)
    return arguments(PROGRAM, Limits(disk=12345), lambda _: next(handed), (), ())


def test_every_namespace_is_new() -> None:
    kinds = {"user", "pid", "ipc", "uts", "net"}
    assert {f"--unshare-{kind}" for kind in kinds} | {"--unshare-cgroup-try"} <= set(options())
    assert {"--new-session", "--die-with-parent", "--clearenv"} <= set(options())
    assert not any(option.startswith(("--share", "--bind", "--dev-bind")) for option in options())


def test_mounts_inside_others_come_after_them() -> None:
    words = options()
    places = [words.index(inside) for inside in ("/opt/a", "/opt/a/b", "/opt/a-c")]
    assert places[0] < places[1]
    assert words[places[0] - 2 : places[0]] == ["--ro-bind", "/srv/a"]


def test_what_can_be_written_is_bounded() -> None:
    words = options()
    assert words.count("--tmpfs") == 3
    for index, word in enumerate(words):
        if word == "--tmpfs":
            assert words[index - 2 : index] == ["--size", "12345"]


def test_everything_else_is_read_only_in_the_end() -> None:
    words = options()
    last = [words[index + 1] for index, word in enumerate(words) if word == "--remount-ro"]
    assert last == ["/proc", "/dev", "/"]
    assert words.index("--remount-ro") > words.index(LAUNCHER)


def test_orders_hold_the_command_and_its_environment() -> None:
    call, code, count, *rest = orders(PROGRAM, "x86_64").split(b"\0")
    assert (call, count) == (b"317", b"2")
    assert len(bytes.fromhex(code.decode())) % 8 == 0
    assert rest == [b"node", b"server.js", b"A=1", b"B=x=y"]


def test_a_clock_that_is_set_is_watched_for() -> None:
    plain = orders(PROGRAM, "x86_64").split(b"\0")[1]
    dated = orders(dataclasses.replace(PROGRAM, date=1.0), "x86_64").split(b"\0")[1]
    assert len(dated) > len(plain)


def test_the_interpreter_is_this_one() -> None:
    found = interpreter()
    assert found.command[1:] == ("-I", "-S", LAUNCHER)
    assert all(mount.host.exists() for mount in found.mounts)
    assert bool(found.mounts) is found.command[0].startswith("/opt/launch/")


def test_the_launcher_becomes_what_it_is_told(tmp_path: Path) -> None:
    """It runs here without a filter, as it does where calls cannot be handed over."""
    (tmp_path / "start").write_bytes(launcher())
    program = Program(argv=("sh", "-c", "echo $A; cat"), environment={"A": "of the orders", "PATH": "/bin"})
    there, here = os.pipe()
    call, _, rest = orders(program, "x86_64").split(b"\0", 2)
    os.write(here, b"\0".join([call, b"", rest]))  # a filter without an instruction cannot be installed
    os.close(here)
    ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    ours.send(b"x")
    streams = (os.open(tmp_path / "start", os.O_RDONLY), os.open(tmp_path / "out", os.O_WRONLY | os.O_CREAT))
    subprocess.run(
        [sys.executable, "-I", "-S", tmp_path / "start", *map(str, (there, theirs.fileno(), *streams))],
        pass_fds=(there, theirs.fileno(), *streams),
        check=True,
    )
    assert ours.recv(10) == b"-1 -1"
    assert (tmp_path / "out").read_bytes() == b"of the orders\n" + launcher()
    for end in (there, *streams):
        os.close(end)
    ours.close()
    theirs.close()


@pytest.mark.skipif(not clock_available(), reason="the clock cannot be changed on this machine")
def test_the_replaced_functions_hold_the_offset() -> None:
    patches = Clock(86_400, "x86_64").patches
    bodies = [code for _, code in patches if len(code) > 5]
    jumps = [(place, code) for place, code in patches if len(code) == 5]
    assert len(bodies) == 3
    assert len(jumps) == 2
    assert all(struct.pack("<q", 86_400) in code and code.endswith(b"\xc3") for code in bodies)
    starts = {place for place, code in patches if len(code) > 5}
    for place, code in jumps:
        assert place + 5 + struct.unpack("<Bi", code)[1] in starts


@pytest.mark.skipif(not clock_available(), reason="the clock cannot be changed on this machine")
def test_a_clock_that_cannot_be_changed_is_said() -> None:
    clock = Clock(1, "x86_64")
    clock.shift(2**22 + 1, lambda: True)
    assert (clock.worked, clock.failed) == (False, True)


@pytest.mark.skipif(not clock_available(), reason="the clock cannot be changed on this machine")
def test_a_process_that_does_not_wait_is_left_alone() -> None:
    clock = Clock(1, "x86_64")
    clock.shift(os.getpid(), lambda: False)
    assert (clock.worked, clock.failed) == (False, False)
