"""Disks that are full, stores that cannot be written, runs that are broken off: nothing half-done is left."""

from __future__ import annotations

import hashlib
import os
import resource
import signal
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

from e2e.index import World
from e2e.packages import SEND, npm
from e2e.running import Cli, leftovers

BIG = 150_000
LIMIT = 70_000


def small_files_only() -> None:
    """Let no file of the process grow beyond LIMIT bytes, as on a disk that is all but full."""
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (LIMIT, LIMIT))


def publish_big(world: World) -> None:
    """Publish mail-mcp 1.0.1, whose bytes and whose lock are larger than LIMIT."""
    text = "".join(f"{number:x}" for number in range(BIG // 4))
    tool = {**SEND, "description": text}
    world.publish(npm("mail-mcp", "1.0.1", tools=(tool,), files={"noise.bin": os.urandom(BIG)}))


def test_a_full_disk_under_the_store(douane: Cli, world: World) -> None:
    publish_big(world)
    run = douane("vet", "npm:mail-mcp", preexec=small_files_only)
    assert (run.code, run.out) == (3, "")
    assert "free some space, or set DOUANE_STORE= to a folder elsewhere" in run.message
    assert not leftovers(douane.cwd.parent)
    assert douane("vet", "npm:mail-mcp").out.startswith("BLOCKED  mail-mcp 1.0.1"), "the store is sound"


def test_a_full_disk_under_the_lockfile(douane: Cli, world: World) -> None:
    pinned = douane.pinned()
    publish_big(world)
    assert douane("vet", "npm:mail-mcp", "--refresh").code == 1
    run = douane("pin", "npm:mail-mcp", "--blocked", preexec=small_files_only)
    assert run.code == 3
    assert run.message == "lockfiles/npm/mail-mcp.json was not written: File too large (nothing was changed)"
    assert douane.lock.read_bytes() == pinned
    assert [path.name for path in douane.lock.parent.iterdir()] == ["mail-mcp.json"]


def test_a_report_that_cannot_be_written(douane: Cli) -> None:
    before = douane.pinned()
    report = douane.cwd / "report.json"
    report.write_text("old", encoding="utf-8")
    report.chmod(0o640)
    run = douane("vet", "npm:mail-mcp", "--format", "json", "-o", report)
    assert (run.code, run.out, run.err) == (3, "", "")
    assert report.read_text(encoding="utf-8").startswith('{\n  "schema": 1,')
    assert report.stat().st_mode & 0o777 == 0o640
    run = douane("vet", "npm:mail-mcp", "-o", "nowhere/report")
    assert (run.code, run.out) == (2, "")
    assert run.message == "nowhere/report cannot be written: No such file or directory"
    assert douane.lock.read_bytes() == before


def test_a_report_goes_through_a_link_and_never_replaces_a_pipe(douane: Cli) -> None:
    douane.pinned()
    (douane.cwd / "link").symlink_to("report")
    os.mkfifo(douane.cwd / "pipe")
    assert douane("vet", "npm:mail-mcp", "-o", "link").code == 3
    assert (douane.cwd / "link").is_symlink()
    assert (douane.cwd / "report").read_text(encoding="utf-8").startswith("OPEN  mail-mcp")
    started = douane.start("vet", "npm:mail-mcp", "-o", "pipe")
    assert (douane.cwd / "pipe").read_text(encoding="utf-8").startswith("OPEN  mail-mcp")
    started.communicate()
    assert started.returncode == 3
    assert (douane.cwd / "pipe").is_fifo()


def test_a_full_stdout(douane: Cli) -> None:
    douane.pinned()
    with open("/dev/full", "wb") as full:  # noqa: PTH123 - a device
        started = douane.start("vet", "npm:mail-mcp", stdout=full.fileno())
        _, err = started.communicate()
    assert started.returncode == 3
    assert err == b"douane: the report cannot be written: No space left on device\n"


def test_a_reader_that_has_seen_enough_changes_no_exit_code(douane: Cli) -> None:
    douane.pinned()
    for arguments, code in ((("vet", "npm:mail-mcp", "--rows", "all"), 3), (("explain",), 0)):
        reading, writing = os.pipe()
        os.close(reading)
        started = douane.start(*arguments, stdout=writing)
        os.close(writing)
        _, err = started.communicate()
        assert (started.returncode, err) == (code, b"")


def test_a_store_that_cannot_be_written(douane: Cli) -> None:
    file = douane.cwd / "file"
    file.write_text("mine", encoding="utf-8")
    places = [str(file), "/proc/nowhere"]
    for place in places:
        run = douane("vet", "npm:mail-mcp", env={"DOUANE_STORE": place})
        assert run.code == 3
        assert run.out.startswith("OPEN  mail-mcp 1.0.0")
        assert run.message.startswith(f"the store {place} cannot be written (")
        assert run.message.endswith("): keeping this run in memory")
    assert file.read_text(encoding="utf-8") == "mine"


def test_two_runs_at_once_on_one_store(douane: Cli) -> None:
    runs = douane.together(*[("vet", "npm:mail-mcp", "--format", "json")] * 4)
    assert {run.code for run in runs} == {3}
    assert {run.err for run in runs} == {""}
    assert len({run.out for run in runs}) == 1


def test_ctrl_c_while_an_index_is_silent(douane: Cli, world: World, tmp_path: Path) -> None:
    for part, asked in (("/npm/left", signal.SIGINT), ("/files/left", signal.SIGTERM)):
        world.faults = {part: "hang"}
        started = douane.start("vet", "npm:mail-mcp")
        wait_for(lambda part=part: any(part in path for path in world.asked))  # type: ignore[misc]
        begun = time.monotonic()
        started.send_signal(asked)
        out, err = started.communicate(timeout=10)
        assert time.monotonic() - begun < 5
        assert (started.returncode, out) == (130, b"")
        assert err.strip() == b"douane: interrupted; nothing was left half-written"
        world.asked.clear()
    assert_sound(tmp_path / "store")


def test_ctrl_c_before_a_lock_is_renewed(douane: Cli, world: World) -> None:
    pinned = douane.pinned()
    world.publish(npm("left", "1.0.1"))
    world.faults = {"/files/left": "hang"}
    started = douane.start("pin", "npm:mail-mcp", "--refresh", "--blocked")
    wait_for(lambda: any("left-1.0.1" in path for path in world.asked))
    started.send_signal(signal.SIGINT)
    assert started.communicate(timeout=10)[1].strip().startswith(b"douane: interrupted")
    assert started.returncode == 130
    assert douane.lock.read_bytes() == pinned
    assert [path.name for path in douane.lock.parent.iterdir()] == ["mail-mcp.json"]


def assert_sound(store: Path) -> None:
    """Every blob that has a name is whole, whatever was broken off."""
    for blob in (store / "blobs").glob("*/*"):
        assert hashlib.sha256(blob.read_bytes()).hexdigest() == blob.parent.name + blob.name


def test_ctrl_c_at_a_question(douane: Cli) -> None:
    pinned = douane.pinned()
    started = subprocess.Popen(
        [*douane_command("decide", "npm:mail-mcp", "--person", "ada")],
        cwd=douane.cwd,
        env=douane.env,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert started.stdout
    assert any(b"value.task" in started.stdout.readline() for _ in range(5))
    started.send_signal(signal.SIGINT)
    _, err = started.communicate(timeout=10)
    assert started.returncode == 130
    assert b"Traceback" not in err
    assert douane.lock.read_bytes() == pinned


def douane_command(*arguments: str | Path) -> list[str]:
    from e2e.running import command

    return command(arguments)


def wait_for(happened: Callable[[], bool]) -> None:
    end = time.monotonic() + 20
    while not happened():
        assert time.monotonic() < end
        time.sleep(0.01)
