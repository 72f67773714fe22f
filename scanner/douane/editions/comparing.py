"""Which modules and programs of a wheel its source distribution has not, or has otherwise."""

from __future__ import annotations

import hashlib
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import douane_signatures
from douane.editions.inert import is_constant, is_inert
from douane.editions.trees import Installed, installed, plain, source_files
from douane.model import FileTree, Package

_DATA = "code/editions.toml"
_MOST_ALIKE = 20  # files of one name that are held against a module
_MOST_LINES = 20_000  # of a file of which the likeness to another is measured
_ALIKE = 0.5  # share of lines that two files have in common if one is the other, changed


@dataclass(frozen=True, slots=True, kw_only=True)
class Differing:
    """One file of the wheel that the source distribution does not account for.

    `origin` is the file of the source distribution that it differs from, or is made of where `made`; None if
    there is none. `line` is the first that is not there too, with its text.
    """

    file: Installed
    origin: str | None = None
    made: bool = False
    line: int = 1
    text: str = ""


def compared(package: Package, wheel: FileTree, source: FileTree) -> tuple[Differing, ...]:
    """Return what of *wheel* is not in *source*, in order of path.

    A module may stand in any folder of the source distribution (``src/``, a package-dir mapping): where the
    contents are there, it is accounted for. What does nothing when it is imported is left out.
    """
    sources = _Sources(source_files(source))
    found: list[Differing] = []
    for file in installed(wheel):
        if file.is_module or file.is_path_file:
            data = plain(wheel[file.path], is_script=file.is_script)
            if data and not sources.has(data, is_script=file.is_script):
                found += _differing(package, file, data, sources)
    return tuple(found)


def _differing(package: Package, file: Installed, data: bytes, sources: _Sources) -> Iterator[Differing]:
    lines = data.decode("utf-8", "replace").split("\n")
    origin = sources.nearest(file, lines)
    if origin is None:
        if file.is_module and not file.is_script and is_inert(package, file.path, data):
            return
        made = sources.maker(file)
        first = next((n for n, line in enumerate(lines, 1) if not is_constant(line)), 1)
        yield Differing(file=file, origin=made, made=made is not None, line=first, text=lines[first - 1])
        return
    there = Counter(line.rstrip() for line in sources.lines(origin))
    for number, line in enumerate(lines, 1):
        if there[line.rstrip()]:
            there[line.rstrip()] -= 1
        elif not is_constant(line):
            yield Differing(file=file, origin=origin, line=number, text=line)
            return
    gone = [line for line, count in there.items() if count and not is_constant(line)]
    if gone:
        yield Differing(file=file, origin=origin, text=f"without: {gone[0].strip()}")


class _Sources:
    """The files of a source distribution, by contents, by name and by what they are made into."""

    def __init__(self, files: Mapping[str, bytes]) -> None:
        self._files = files
        self._held = {_digest(plain(data)) for data in files.values()}
        self._scripts = {_digest(plain(data, is_script=True)) for data in files.values()}
        self._named: dict[str, list[str]] = defaultdict(list)
        for path in sorted(files):
            self._named[path.rpartition("/")[2]].append(path)
        self._made = _makers(files)

    def has(self, data: bytes, *, is_script: bool) -> bool:
        """Whether a file with these contents is there, wherever."""
        return _digest(data) in (self._scripts if is_script else self._held)

    def lines(self, path: str) -> list[str]:
        return plain(self._files[path]).decode("utf-8", "replace").split("\n")

    def maker(self, file: Installed) -> str | None:
        """Return the file that a build makes *file* of."""
        return self._made.get(file.place.rpartition("/")[2].rpartition(".")[0])

    def nearest(self, file: Installed, lines: list[str]) -> str | None:
        """Return the file that *file* is, changed: the one of its name and folders, or one much like it."""
        named = self._named.get(file.place.rpartition("/")[2], [])
        placed = [path for path in named if f"/{path}".endswith(f"/{file.place}")]
        if placed:
            return min(placed, key=lambda path: (path.count("/"), path))
        if len(lines) > _MOST_LINES:
            return None
        best = max(
            ((_likeness(lines, self.lines(path)), path) for path in named[:_MOST_ALIKE]), default=(0.0, "")
        )
        return best[1] if best[0] >= _ALIKE else None


def _likeness(ours: list[str], theirs: list[str]) -> float:
    """Return the share of lines that both have, whatever their order: linear in their number."""
    shared = sum((Counter(ours) & Counter(theirs)).values())
    return 2 * shared / (len(ours) + len(theirs))


def _makers(files: Mapping[str, bytes]) -> dict[str, str]:
    made: dict[str, str] = {}
    rules = [(end, rule["endings"]) for rule in douane_signatures.table(_DATA)["made"] for end in rule["of"]]
    for path in sorted(files):
        name = path.rpartition("/")[2]
        for end, endings in rules:
            if name.endswith(end):
                stem = name.removesuffix(end).removesuffix(".py")
                for ending in endings:
                    made.setdefault(stem + ending, path)
    return made


def _digest(data: bytes) -> bytes:
    return hashlib.sha256(data).digest()
