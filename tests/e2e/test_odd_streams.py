"""stdin, stdout, stderr and -o as somebody left them, names of any bytes: one line, the right code."""

from __future__ import annotations

import ctypes
import fcntl
import os
import pty
import struct
import subprocess
import termios
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from e2e.running import Cli, Run, check_hygiene, command

pytestmark = pytest.mark.thorough  # minutes in all: `make thorough`

SOON = (datetime.now(UTC) + timedelta(9)).date().isoformat()
FULL = "No space left on device"
_DROP, _PAST_PERMISSIONS = 24, 1  # PR_CAPBSET_DROP of prctl(2), CAP_DAC_OVERRIDE of capabilities(7)


def redirected(douane: Cli, redirection: str, *arguments: str) -> Run:
    """Run *arguments* with *redirection* as a shell writes it."""
    done = subprocess.run(
        ["sh", "-c", f'exec "$@" {redirection}', "sh", *command(arguments)],
        cwd=douane.cwd,
        env=dict(douane.env),
        capture_output=True,
        timeout=60,
        check=False,
    )
    run = Run(done.returncode, done.stdout.decode(), done.stderr.decode())
    check_hygiene(run)
    return run


CLOSED: tuple[tuple[tuple[str, ...], str, int, str], ...] = (
    (("vet", "npm:mail-mcp"), ">&-", 3, ""),
    (("vet", "npm:mail-mcp"), ">&- 2>&- <&-", 3, ""),
    (("check",), ">&-", 0, ""),
    (("nope",), "2>&-", 2, ""),
    (("nope",), "2>/dev/full", 2, ""),
    (("vet", "npm:mail-mcp"), ">/dev/full", 3, f"douane: the report cannot be written: {FULL}\n"),
    (("check",), ">/dev/full 2>/dev/full", 3, ""),
    (("--help",), ">/dev/full", 3, f"douane: the report cannot be written: {FULL}\n"),
    (("--version",), ">&-", 0, ""),
    (
        ("decide", "npm:mail-mcp", "--person", "ada"),
        "<&-",
        130,
        "\ndouane: interrupted; nothing was recorded\n",
    ),
)


@pytest.mark.parametrize(
    ("arguments", "redirection", "code", "told"), CLOSED, ids=lambda each: str(each)[:30]
)
def test_nobody_to_say_it_to(
    douane: Cli, arguments: tuple[str, ...], redirection: str, code: int, told: str
) -> None:
    before = douane.pinned()
    run = redirected(douane, redirection, *arguments)
    assert (run.code, run.err) == (code, told)
    assert douane.lock.read_bytes() == before
    assert douane("history", "npm:mail-mcp").code == 0, "nothing was said into the store"


def test_help_whose_reader_has_seen_enough_is_no_failure(douane: Cli) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    started = douane.start("--help", stdout=writing)
    os.close(writing)
    assert (started.communicate()[1], started.returncode) == (b"", 0)


def without_privilege() -> None:
    """Let permissions count for root, too."""
    ctypes.CDLL(None).prctl(_DROP, _PAST_PERMISSIONS, 0, 0, 0)


def test_a_report_has_to_go_somewhere(douane: Cli) -> None:
    before = douane.pinned()
    folder = douane.cwd / "folder"
    folder.mkdir(mode=0o555)
    places = {
        "folder": "Invalid value for '-o' / '--output': File 'folder' is a directory. "
        "(see `douane status --help`)",
        "/dev/full": f"/dev/full cannot be written: {FULL}",
        "folder/report": "folder/report cannot be written: Permission denied",
        "none/report": "none/report cannot be written: No such file or directory",
        f"{'long' * 100}": f"{('long' * 100)[:160]}… cannot be written: File name too long",
    }
    for place, told in places.items():
        run = douane("status", "-o", place, preexec=without_privilege)
        assert (run.code, run.out, run.message) == (2, "", told)
    assert list(folder.iterdir()) == []
    assert douane.lock.read_bytes() == before


def test_a_folder_that_may_not_be_written_keeps_the_lock(douane: Cli) -> None:
    before = douane.pinned()
    douane.lock.parent.chmod(0o555)
    answers = ("--person", "ada", "--waive", "install-script", "--reason", "x", "--until", SOON)
    run = douane("decide", "npm:mail-mcp", *answers, preexec=without_privilege)
    assert (run.code, run.out) == (3, "")
    told = "lockfiles/npm/mail-mcp.json was not written: Permission denied (nothing was changed)"
    assert run.message == told
    assert douane.lock.read_bytes() == before


def test_a_lock_that_cannot_be_written_is_told_before_anything_is_asked(
    douane: Cli, nowhere: dict[str, str]
) -> None:
    before = douane.pinned()
    (douane.cwd / "file").touch()
    (douane.cwd / "shut").mkdir(mode=0o555)
    (douane.cwd / "part").mkdir()
    (douane.cwd / "part" / "npm").touch()
    douane.lock.parent.chmod(0o555)
    lock = "lockfiles/npm/mail-mcp.json"
    cases = (
        (("pin", "npm:mail-mcp", "--lockfiles", "shut"), "shut", "Permission denied"),
        (("pin", "npm:mail-mcp", "--lockfiles", "file/a"), "file/a", "Not a directory"),
        (("pin", "npm:mail-mcp", "--lockfiles", "part"), "part/npm/mail-mcp.json", "Not a directory"),
        (("pin", "npm:mail-mcp"), lock, "Permission denied"),
        (("pin", "--update", "npm:mail-mcp", "--yes"), lock, "Permission denied"),
        (("decide", "npm:mail-mcp", "--person", "ada"), lock, "Permission denied"),
        (("sign", lock), f"{lock}.sigstore.json", "Permission denied"),
    )
    for arguments, place, why in cases:
        run = douane(*arguments, env=nowhere, preexec=without_privilege)
        assert (run.code, run.out) == (3, "")
        assert run.message == f"{place} was not written: {why} (nothing was changed)"
    assert douane.lock.read_bytes() == before
    assert list((douane.cwd / "shut").iterdir()) == []


def test_a_report_that_cannot_be_written_is_told_before_anything_is_asked(
    douane: Cli, nowhere: dict[str, str]
) -> None:
    (douane.cwd / "shut").mkdir(mode=0o555)
    lock = Path("lockfiles/npm/mail-mcp.json")
    douane.pinned()
    cases: tuple[tuple[str | Path, ...], ...] = (
        ("vet", "npm:mail-mcp", "-o", "shut/a"),
        ("vet", "npm:mail-mcp", "--also", "json=shut/a"),
        ("pin", "npm:mail-mcp", "-o", "shut/a"),
        ("check", "--refresh", "-o", "shut/a"),
        ("diff", lock, lock, "-o", "shut/a"),
        ("adopt", "none.json", "-o", "shut/a"),
        ("tree", "npm:mail-mcp", "-o", "shut/a"),
        ("capabilities", "npm:mail-mcp", "-o", "shut/a"),
        ("history", "npm:mail-mcp", "-o", "shut/a"),
        ("policy", "check", "-o", "shut/a"),
        ("policy", "schema", "-o", "shut/a"),
        ("export", lock, "--format", "cyclonedx", "-o", "shut/a"),
        ("export", lock, "-o", "shut/a"),
    )
    for arguments in cases:
        run = douane(*arguments, env=nowhere, preexec=without_privilege)
        assert (run.code, run.out) == (2, "")
        place = "shut/a/package.json" if arguments[0] == "export" and len(arguments) == 4 else "shut/a"
        assert run.message == f"{place} cannot be written: Permission denied"


def test_the_locale_changes_no_byte(douane: Cli) -> None:
    douane.pinned()
    commands = (("vet", "npm:mail-mcp", "--lang", "fr"), ("tree", "lockfiles/npm/mail-mcp.json"), ("--help",))
    plain = {"LANG": "C", "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    for arguments in commands:
        assert douane(*arguments, env=plain) == douane(*arguments)


def shown(douane: Cli, *arguments: str, columns: int = 40, **env: str) -> str:
    """Return what a terminal of so many *columns* is sent."""
    near, far = pty.openpty()
    fcntl.ioctl(far, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
    environment = {**douane.env, "TERM": "xterm", **env}
    started = subprocess.Popen(
        command(arguments), cwd=douane.cwd, env=environment, stdin=far, stdout=far, stderr=far
    )
    os.close(far)
    parts = []
    try:
        while part := os.read(near, 4096):
            parts.append(part)
    except OSError:  # the other end is closed
        pass
    finally:
        started.wait(60)
        os.close(near)
    return b"".join(parts).decode()


def test_colour_is_for_terminals_that_want_it(douane: Cli) -> None:
    douane.pinned()
    assert "\x1b[" in shown(douane, "status")
    assert "\x1b" not in shown(douane, "status", NO_COLOR="1")
    assert "\x1b" not in shown(douane, "status", "--color", "never")
    assert "\x1b[" in shown(douane, "status", "--color", "always", NO_COLOR="1")
    assert "\x1b" not in shown(douane, "status", "-o", "report")
    assert "\x1b" not in (douane.cwd / "report").read_text(encoding="utf-8")


NARROW = (("tree", "lockfiles/npm/mail-mcp.json"), ("capabilities", "lockfiles/npm/mail-mcp.json"))


@pytest.mark.parametrize("arguments", NARROW, ids=lambda each: str(each[0]))
def test_a_narrow_terminal(douane: Cli, arguments: tuple[str, ...]) -> None:
    douane.pinned()
    lines = shown(douane, *arguments, NO_COLOR="1").splitlines()
    assert lines
    assert [line for line in lines if len(line) > 40] == []


def test_words_typed_in_another_encoding(douane: Cli) -> None:
    douane.pinned()
    bad = os.fsdecode(b"ad\xe9")
    for option in ("--person", "--owner", "--scope", "--condition", "--reason", "--waive", "--package"):
        person = () if option == "--person" else ("--person", "ada")
        run = douane("decide", "npm:mail-mcp", *person, option, bad)
        assert (run.code, run.out) == (2, "")
        assert run.message == (
            f"Invalid value for '{option}': ad\\udce9 is not UTF-8 (see `douane decide --help`)"
        )
    typed = subprocess.run(
        command(("decide", "npm:mail-mcp", "--person", "ada", "--owner", "ada", "--row", "value.task")),
        cwd=douane.cwd,
        env=dict(douane.env),
        input=b"y\nil y va de l'\xe9t\xe9\n\n\n\n\n",
        capture_output=True,
        check=False,
    )
    assert (typed.returncode, typed.stderr) == (3, b"")
    assert "il y va de l'\\ufffdt\\ufffd" in douane.lock.read_text(encoding="utf-8")


NAMED: tuple[tuple[tuple[str, ...], int], ...] = (
    (("check", "."), 0),
    (("history", "PLACE"), 0),
    (("status", "PLACE", "--format", "json"), 3),
    (("tree", "PLACE"), 0),
    (("diff", "lockfiles/npm/mail-mcp.json", "PLACE", "--format", "sarif"), 0),
    (("diff", "lockfiles/npm/mail-mcp.json", "PLACE", "--format", "markdown"), 0),
    (("export", "PLACE", "-o", "OUT", "--format", "cyclonedx"), 0),
    (("status", "PLACE", "-o", "OUT"), 3),
    (
        (
            "decide",
            "PLACE",
            "--person",
            "ada",
            "--waive",
            "install-script",
            "--reason",
            "x",
            "--until",
            SOON,
        ),
        0,
    ),
)


def test_a_file_whose_name_is_no_utf_8(douane: Cli) -> None:
    content = douane.pinned()
    folder = Path(os.fsdecode(os.fsencode(douane.cwd) + b"/fold\xff"))
    folder.mkdir()
    (folder / os.fsdecode(b"mail\xfe.json")).write_bytes(content)
    names = {"PLACE": os.fsdecode(b"fold\xff/mail\xfe.json"), "OUT": os.fsdecode(b"fold\xff/out\xfd")}
    for arguments, code in NAMED:
        run = douane(*(names.get(each, each) for each in arguments))
        assert run.code == code, run
        assert "fold\\udcff/" in run.out or arguments[0] in ("tree", "diff", "export") or "-o" in arguments
    assert (folder / os.fsdecode(b"out\xfd")).is_file()


ARGUMENTS: tuple[tuple[tuple[str, ...], str], ...] = (
    (("BAD",), "No such command 'x\\udcff'."),
    (("vet", "npm:BAD"), "x\\udcff is no name of an npm package"),
    (("vet", "./BAD"), "there is no ./x\\udcff (check the path)"),
    (("vet", "npx -y BAD"), "x\\udcff is no name of an npm package"),
    (("vet", "npm:a", "--format", "BAD"), "'x\\udcff' is not one of 'text'"),
    (("vet", "npm:a", "--environment", "python=BAD"), "python=x\\udcff is no version of Python"),
    (("tree", "BAD"), "x\\udcff may be a package of npm or of PyPI"),
    (("explain", "BAD"), "there is no rule or row named 'x\\udcff'"),
    (("diff", "BAD..HEAD"), "is in no git work tree"),
    (("history", "npm:BAD"), "x\\udcff"),
    (("pin", "npm:a", "--owner", "BAD"), "x\\udcff is not UTF-8"),
    (("policy", "check", "--policy", "BAD"), "x\\udcff cannot be read"),
)


def test_an_argument_that_is_no_utf_8(douane: Cli) -> None:
    douane.pinned()  # without a store there is nothing to look for
    bad = os.fsdecode(b"x\xff")
    runs = douane.together(*([each.replace("BAD", bad) for each in typed] for typed, _ in ARGUMENTS))
    for run, (arguments, said) in zip(runs, ARGUMENTS, strict=True):
        assert (run.code, run.out) == (2, ""), arguments
        assert said in run.message, arguments
