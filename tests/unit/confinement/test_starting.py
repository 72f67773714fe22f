"""Starting, talking to and ending a program."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from confining import SHORT, confined, node, run, shell, with_node
from douane.confinement import ConfinementError, EndedError, Limits, Mount, Program, available, start

ECHO = Program(argv=("/bin/cat",))
ENDING = """
import sys, time
from douane.confinement import Limits, Program, start
running = start(Program(argv=("/bin/sh", "-c", sys.argv[1])), Limits(seconds=600))
print(running.receive(60).decode(), flush=True)
try:
    time.sleep(600)
finally:
    running.close()
"""


def processes(mark: str) -> list[str]:
    """Return the processes of this machine whose command holds *mark*."""
    found = []
    for folder in Path("/proc").iterdir():
        try:
            if folder.name.isdigit() and mark in (folder / "cmdline").read_text(errors="replace"):
                found.append(folder.name)
        except OSError:
            continue
    return found


def names(folder: str) -> set[str]:
    """Return what is in a folder."""
    return {path.name for path in Path(folder).iterdir()}


def within_seconds(true: Callable[[], bool]) -> bool:
    """Whether this comes true; what runs beside us takes a while to begin and to end."""
    until = time.monotonic() + 20
    while not true() and time.monotonic() < until:
        time.sleep(0.05)
    return true()


def there(mark: str) -> bool:
    """Whether there comes to be such a process."""
    return within_seconds(lambda: bool(processes(mark)))


def gone(mark: str) -> bool:
    """Whether no such process is left in the end."""
    return within_seconds(lambda: not processes(mark))


@confined
def test_lines_go_both_ways() -> None:
    with start(ECHO, SHORT) as running:
        running.send(b'{"one":1}\n{"two"')
        assert running.receive(20) == b'{"one":1}'
        assert running.receive(0.05) is None
        running.send(b":2}\n")
        assert running.receive(20) == b'{"two":2}'


@confined
def test_a_last_line_without_an_end_is_handed_out() -> None:
    assert run("/usr/bin/printf", r"one\n\ntwo").lines == ["one", "", "two"]


@confined
def test_how_a_program_ended_is_told() -> None:
    ended = shell("echo out; echo err >&2; exit 7")
    assert (ended.lines, ended.observed.exit_code, ended.observed.stderr) == (["out"], 7, "err\n")


@confined
def test_a_program_that_goes_on_is_ended() -> None:
    with start(ECHO, SHORT) as running:
        observed = running.close()
    assert observed.exit_code is None
    assert observed.exceeded == ()
    assert running.close() is observed


@confined
def test_nothing_is_asked_of_a_program_that_was_ended() -> None:
    with start(ECHO, SHORT) as running:
        pass
    with pytest.raises(EndedError):
        running.send(b"x")
    with pytest.raises(EndedError):
        running.receive(1)


@confined
def test_a_program_that_reads_nothing_does_not_hold_up_the_sender() -> None:
    with (
        start(Program(argv=("/bin/sleep", "60")), Limits(seconds=1)) as running,
        pytest.raises(EndedError),
    ):
        running.send(b"x" * 10_000_000)


@confined
def test_the_environment_is_the_given_one() -> None:
    program = Program(argv=("/usr/bin/env",), environment={"A": "b=c", "HOME": "/home/user"})
    os.environ["DOUANE_TEST_SECRET"] = "of the host"  # what a host's environment holds
    try:
        with start(program, SHORT) as running:
            lines = {running.receive(20), running.receive(20)}
            with pytest.raises(EndedError):
                running.receive(20)
    finally:
        del os.environ["DOUANE_TEST_SECRET"]
    assert lines == {b"A=b=c", b"HOME=/home/user"}


@confined
def test_a_program_is_looked_for_in_its_path() -> None:
    assert run("printf", "found").lines == ["found"]


@confined
def test_a_program_that_is_not_there_is_said() -> None:
    missing = run("nosuchprogram")
    assert missing.observed.exit_code == 127
    assert missing.observed.stderr == "nosuchprogram: No such file or directory\n"


@confined
def test_mounts_are_read_only_and_nested(tmp_path: Path) -> None:
    (tmp_path / "outer").mkdir()
    (tmp_path / "outer" / "inner").mkdir()
    (tmp_path / "file").write_text("file of the host")
    mounts = (
        Mount(host=tmp_path / "file", inside="/srv/outer/inner/file"),
        Mount(host=tmp_path / "outer", inside="/home/user/server"),
        Mount(host=tmp_path, inside="/srv/outer/inner"),
    )
    seen = run("/bin/sh", "-c", "cat /srv/outer/inner/file; echo x > /home/user/server/new", mounts=mounts)
    assert seen.lines == ["file of the host"]
    assert "Read-only file system" in seen.observed.stderr
    assert seen.observed.written == ("/home/user/server/new",)
    assert not (tmp_path / "outer" / "new").exists()


@confined
@pytest.mark.parametrize(
    "program",
    [
        Program(argv=("/bin/true",), cwd="/nowhere"),
        Program(argv=("/bin/true",), mounts=(Mount(host=Path("/nowhere"), inside="/srv"),)),
        Program(argv=()),
        Program(argv=("/bin/true", "a\0b")),
        Program(argv=("/bin/true",), environment={"A": "\0"}),
    ],
)
def test_what_cannot_be_started_is_one_line(program: Program) -> None:
    with pytest.raises(ConfinementError) as caught:
        start(program, SHORT)
    assert "\n" not in str(caught.value)


def test_whether_it_works_here_is_none_or_a_sentence() -> None:
    found = available()
    assert found is None or found.endswith(".")
    assert available() is found


@confined
@with_node
def test_node_runs() -> None:
    found = node("console.log(JSON.stringify([process.cwd(), require('os').userInfo().username]))")
    assert found.lines == ['["/home/user","user"]']


@confined
def test_nothing_is_left_behind(tmp_path: Path) -> None:
    shell("true")  # what is opened once for all is open now
    before = names("/proc/self/fd")
    mounts = Path("/proc/self/mountinfo").read_text(encoding="utf-8")
    folders = names("/tmp")
    mark = f"93{os.getpid()}"
    with start(Program(argv=("/bin/sh", "-c", f"sleep {mark} & sleep {mark}; echo")), SHORT):
        pass
    assert gone(mark)
    assert names("/proc/self/fd") == before
    assert Path("/proc/self/mountinfo").read_text(encoding="utf-8") == mounts
    assert not {name for name in names("/tmp") - folders if "douane" in name or "bwrap" in name}


@confined
@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
def test_nothing_goes_on_when_the_asking_side_ends(how: signal.Signals) -> None:
    mark = f"94{os.getpid()}{how.value}"
    text = f"trap '' INT TERM; (setsid sleep {mark} &); echo ready; sleep {mark}"
    with subprocess.Popen(
        [sys.executable, "-c", ENDING, text],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    ) as asking:
        try:
            assert asking.stdout is not None
            assert asking.stdout.readline() == b"ready\n"
            assert there(f"sleep\0{mark}")
            asking.send_signal(how)
            asking.wait(60)
        finally:
            asking.kill()
    assert gone(f"sleep\0{mark}")
