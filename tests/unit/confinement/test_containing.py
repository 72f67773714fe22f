"""Programs that want out, want too much or do not want to end: each is contained, and it is told."""

from __future__ import annotations

import os
import platform
import resource
import sys
from pathlib import Path

import pytest

from confining import confined, node, python, shell, with_node
from douane.confinement import Limits

MEGABYTE = 2**20
x86_64 = pytest.mark.skipif(platform.machine() != "x86_64", reason="uses numbers of calls of x86_64")
FORK_BOMB = """
import os
while True:
    try:
        os.fork()
    except OSError:
        pass
"""
THREAD_BOMB = """
import threading, time
threading.stack_size(65536)
while True:
    threading.Thread(target=time.sleep, args=(99,), daemon=True).start()
"""
DAEMON = """
import os, time
if os.fork() == 0:
    os.setsid()
    if os.fork() == 0:
        for descriptor in (0, 1, 2):
            os.close(descriptor)
        open("/tmp/daemon", "w")
        time.sleep(600)
    os._exit(0)
os.wait()
time.sleep(1)
"""
CALLS = """
import ctypes, errno, os
library = ctypes.CDLL(None, use_errno=True)
for name, *call in %r:
    result = library.syscall(*[ctypes.c_long(part) for part in call])
    print(name, errno.errorcode[ctypes.get_errno()] if result < 0 else "allowed")
"""
REFUSED = {  # x86_64
    "unshare": (272, 0x10000000),
    "mount": (165, 0, 0, 0, 0, 0),
    "umount": (166, 0, 0),
    "pivot_root": (155, 0, 0),
    "chroot": (161, 0),
    "ptrace": (101, 0, 0, 0, 0),
    "process_vm_readv": (310, 1, 0, 0, 0, 0, 0),
    "setns": (308, 0, 0),
    "bpf": (321, 0, 0, 0),
    "keyctl": (250, 0, 0, 0, 0, 0),
    "perf_event_open": (298, 0, 0, 0, 0, 0),
    "kexec_load": (246, 0, 0, 0, 0),
    "init_module": (175, 0, 0, 0),
    "open_by_handle_at": (304, 0, 0, 0),
    "clone into a user namespace": (56, 0x10000011, 0, 0, 0, 0),
    "mknod": (133, 0, 0o20666, 0x0101),
}
UNKNOWN = {
    "io_uring_setup": (425, 8, 0),
    "userfaultfd": (323, 0),
    "memfd_create": (319, 0, 0),
    "clone3": (435, 0, 0),
    "openat2": (437, 0, 0, 0, 0),
    "one of a later kernel": (470, 0),
}
FAMILIES = {
    "vsock": (41, 40, 1, 0),
    "packet": (41, 17, 3, 0),
    "bluetooth": (41, 31, 3, 1),
    "alg": (41, 38, 5, 0),
    "firewall netlink": (41, 16, 3, 12),
}


@confined
def test_a_fork_bomb_is_ended() -> None:
    assert python(FORK_BOMB).observed.exceeded == ("processes",)


@confined
def test_a_thread_bomb_is_ended() -> None:
    assert python(THREAD_BOMB, limits=Limits(seconds=30, processes=32)).observed.exceeded == ("processes",)


@confined
def test_memory_is_bounded() -> None:
    taken = python(
        "l=[]\nwhile 1: l.append(bytearray(10**7))", limits=Limits(seconds=30, memory=256 * MEGABYTE)
    )
    assert taken.observed.exceeded == ("memory",)


@confined
def test_memory_of_many_processes_is_counted_together() -> None:
    code = """
import os, time
for _ in range(8):
    if os.fork() == 0:
        held = b"1" * (50 * 10**6)
        break
time.sleep(60)
"""
    taken = python(code, limits=Limits(seconds=30, memory=256 * MEGABYTE))
    assert taken.observed.exceeded == ("memory",)


@confined
@pytest.mark.parametrize("folder", ["/tmp", "/home/user", "/dev/shm"])
def test_files_are_bounded(folder: str) -> None:
    full = shell(f"cat /dev/zero > {folder}/full; sleep 60", limits=Limits(seconds=30, disk=8 * MEGABYTE))
    assert full.observed.exceeded == ("disk",)
    assert full.observed.written == (f"{folder}/full",)


@confined
def test_a_program_that_hangs_is_ended_whatever_it_ignores() -> None:
    hung = shell("trap '' TERM INT HUP QUIT; while :; do sleep 60; done", limits=Limits(seconds=1))
    assert hung.observed.exceeded == ("seconds",)
    assert hung.observed.exit_code is None
    assert hung.lines == []


@confined
def test_a_flood_of_output_is_cut_off() -> None:
    flood = shell("yes", limits=Limits(seconds=30, output=MEGABYTE // 4))
    assert flood.observed.exceeded == ("output",)
    assert sum(len(line) + 1 for line in flood.lines) <= MEGABYTE // 4 + 65536


@confined
def test_a_line_of_100_megabytes_is_cut_off() -> None:
    long = shell("head -c 100000000 /dev/zero", limits=Limits(seconds=30, output=4 * MEGABYTE))
    assert long.observed.exceeded == ("output",)
    assert long.lines == []


@confined
def test_a_flood_of_errors_is_read_and_cut_off() -> None:
    flood = shell("yes 1>&2 & sleep 1; kill $!; echo done")
    assert flood.lines == ["done"]
    assert len(flood.observed.stderr) == 2**18


@confined
def test_a_program_that_closes_its_output_is_at_its_end() -> None:
    closed = shell("exec 1>&-; sleep 60")
    assert closed.observed.exceeded == ()
    assert closed.seconds < 20


@confined
def test_a_daemon_ends_with_its_program() -> None:
    daemon = python(DAEMON)
    assert daemon.observed.written == ("/tmp/daemon",)
    assert daemon.seconds < 20


@confined
@x86_64
@pytest.mark.parametrize(
    ("calls", "errors"),
    [
        (REFUSED, {"EPERM"}),
        (UNKNOWN, {"ENOSYS"}),
        (FAMILIES, {"EAFNOSUPPORT", "EPROTONOSUPPORT"}),
    ],
)
def test_calls_that_could_reach_out_are_refused(calls: dict[str, tuple[int, ...]], errors: set[str]) -> None:
    tried = python(CALLS % [(name, *call) for name, call in calls.items()])
    answers = dict(line.rsplit(" ", 1) for line in tried.lines)
    assert answers.keys() == calls.keys(), tried.observed.stderr
    assert set(answers.values()) <= errors, answers


@confined
@x86_64
def test_calls_of_another_convention_end_the_program() -> None:
    ended = python("import ctypes\nctypes.CDLL(None).syscall(0x40000000 | 39)\nprint('alive')")
    assert ended.lines == []
    assert ended.observed.exit_code == 128 + 31  # SIGSYS


@confined
def test_there_is_nothing_of_the_host() -> None:
    inside = shell(
        "ls -A / /home; hostname; id -un; ls /sys /var /run /srv /" + "root; cat /proc/self/cgroup"
    )
    names = set(inside.lines)
    assert {"user", "workstation", "home", "usr"} <= names
    assert not names & {"sys", "var", "root", "run", "boot", "mnt", "media"}
    assert inside.lines.count("user") == 2
    assert all(line.endswith(":/") for line in inside.lines if line.startswith("0::"))


@confined
def test_only_its_own_processes_are_there() -> None:
    inside = shell("ls /proc | grep -c '^[0-9]'; kill -9 1; kill -9 -1; echo alive")
    assert int(inside.lines[0]) <= 4
    # Its first process cannot be ended from inside; it may end everything else.
    assert inside.observed.exit_code in (0, 137)


@confined
def test_it_cannot_read_how_it_was_started() -> None:
    inside = python("print(open('/proc/1/cmdline').read()); print(open('/proc/1/environ').read())")
    assert str(Path(sys.base_prefix)) not in "".join(inside.lines) or sys.base_prefix == "/usr"
    assert "douane" not in "".join(inside.lines)


@confined
def test_settings_of_the_kernel_cannot_be_written() -> None:
    code = "for name in ('core_pattern', 'hostname'):\n  open(f'/proc/sys/kernel/{name}', 'r+').write('x')"
    inside = python(code)
    # A file of root's, so that it matters who started this; only then is it the mount that refuses.
    refusal = "Permission denied" if os.geteuid() else "Read-only file system"
    assert refusal in inside.observed.stderr
    assert inside.observed.written == ("/proc/sys/kernel/core_pattern",)


@confined
def test_it_has_no_rights() -> None:
    rights = shell("grep -E '^(Cap|NoNewPrivs|Seccomp:)' /proc/self/status")
    values = dict(line.split(":\t") for line in rights.lines)
    assert {value for name, value in values.items() if name.startswith("Cap")} == {"0" * 16}
    assert (values["NoNewPrivs"], values["Seccomp"]) == ("1", "2")


@confined
def test_the_watching_side_cannot_be_closed_or_confused_from_inside() -> None:
    code = """
import os, ctypes
library = ctypes.CDLL(None)
for descriptor in range(3, 4096):
    try:
        os.close(descriptor)
    except OSError:
        pass
for number in (257, 42, 46, 307, 59, 322, 83, 82, 44, 87, 316):
    for place in (0, 1, 2**64 - 1, 2**63, 0x7fffffffffff, 2**64 - 4096):
        library.syscall(number, *[ctypes.c_ulong(place)] * 6)
open("/tmp/still-seen", "w")
print("done")
"""
    tried = python(code)
    assert tried.lines == ["done"]
    assert "/tmp/still-seen" in tried.observed.written


@confined
def test_a_flood_of_watched_calls_is_cut_off() -> None:
    code = """
import os
for number in range(200000):
    try:
        os.chmod("/tmp/none", 0)
    except FileNotFoundError:
        pass
    except OSError as error:
        print(error.strerror)
        break
"""
    flood = python(code, limits=Limits(seconds=120))
    assert flood.lines == ["Function not implemented"]
    assert [gap.what for gap in flood.observed.gaps] == ["calls of the program"]


@confined
@with_node
def test_a_program_that_kills_itself_is_told() -> None:
    assert node("process.kill(process.pid, 'SIGKILL')").observed.exit_code == 137


@confined
def test_the_addresses_that_a_helper_of_ours_may_use_do_not_bound_the_program() -> None:
    soft, hard = resource.getrlimit(resource.RLIMIT_AS)
    resource.setrlimit(resource.RLIMIT_AS, (3 * 2**30, hard))
    try:
        limits = python("import resource; print(*resource.getrlimit(resource.RLIMIT_AS))")
    finally:
        resource.setrlimit(resource.RLIMIT_AS, (soft, hard))
    assert limits.lines == [f"{hard} {hard}"]
