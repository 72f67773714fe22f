"""Which file of a package loads which, told from the text of its imports; nothing is parsed.

An import that is made whenever the file is loaded is told apart from one that some function makes later, or
may make: of that, only the file is known, and where it stands has to be looked at.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from douane.detectors._flow import Program

MAX_SOURCE = 16 * 1024 * 1024
"""Bytes of source of a package whose imports are read."""
_MOST_IMPORTS = 2_000  # of one file
_MOST_LINES = 400  # that are looked back from an indented import to what it stands in
_MOST_LINE = 400  # bytes of each of them
_STATIC = re.compile(rb"""\b(?:from|import)\s*["']([^"'\n]{1,200})["']""")
_CALLED = re.compile(
    rb"""\b(require|import)\s*\(\s*(?:/\*[^*]{0,80}\*/\s*)?["'`]([^"'`\n$]{1,200})["'`]\s*[,)]"""
)
_WITHIN = re.compile(rb"=>|\bfunction\b|\)\s*\{|[;{]\s*\w+\s*\(")  # begins something that may run later
_ANY = re.compile(
    rb"""(?<![.\w$])(?:require|import)\s*\(\s*(?!["'][^"'\n]{1,200}["']\s*[,)])\S|\b(?:eval|importlib|__import__|exec)\b"""
)
_PYTHON = re.compile(
    rb"(?m)^([ \t]*)(?:from[ \t]+([\w.]{1,200})[ \t]+import[ \t]*(\([^)]{0,4000}\)|[^\n#;]{1,400})"
    rb"|import[ \t]+([^\n#;(]{1,300}))"
)
_LATER = re.compile(rb"(async[ \t]+)?def\b|if[ \t]+(typing\.)?TYPE_CHECKING|if[ \t]+__name__")
_ENDINGS = ("", ".js", ".mjs", ".cjs", ".ts", ".mts", ".cts", ".tsx", ".jsx")
_SOURCES = {".js": (".ts", ".tsx", ".jsx"), ".mjs": (".mts",), ".cjs": (".cts",), ".jsx": (".tsx",)}
_BUILT = re.compile(r"^(dist|build|lib|out|esm|cjs)/")


class Loads:
    """What the files of one package load: `eager` at once, `lazy` perhaps, at some later time."""

    def __init__(self, program: Program) -> None:
        self._program = program
        self._read: dict[str, tuple[tuple[str, ...], dict[str, list[int]]]] = {}
        self._importers: dict[str, list[str]] | None = None
        self._dynamic: bool | None = None

    def eager(self, path: str) -> tuple[str, ...]:
        """Return the files that loading the file at *path* loads."""
        return self._of(path)[0]

    def later(self, path: str, target: str) -> list[int]:
        """Return the bytes of the file at *path* where the file *target* may be loaded later than at once."""
        return self._of(path)[1].get(target, [])

    def importers(self, path: str) -> list[str]:
        """Return the files that load the file at *path* in whatever way; none in a very large package."""
        if self._importers is None:
            self._importers = {}
            for each in self._program.paths if self._program.size <= MAX_SOURCE else ():
                for target in dict.fromkeys((*self.eager(each), *self._of(each)[1])):
                    self._importers.setdefault(target, []).append(each)
        return self._importers.get(path, [])

    @property
    def is_whole(self) -> bool:
        """Whether all that the package loads is told by name, and no code is made while it runs."""
        if self._dynamic is None:
            program = self._program
            large = program.size > MAX_SOURCE
            self._dynamic = large or any(program.holds(path, _ANY) for path in program.paths)
        return not self._dynamic

    def _of(self, path: str) -> tuple[tuple[str, ...], dict[str, list[int]]]:
        known = self._read.get(path)
        if known is None:
            source = self._program.source(path)
            in_python = path.endswith((".py", ".pyw"))
            found = self._in_python(path, source) if in_python else self._in_javascript(path, source)
            eager: dict[str, None] = {}
            later: dict[str, list[int]] = {}
            for target, place in islice(found, _MOST_IMPORTS):
                if target != path and place is None:
                    eager[target] = None
                elif target != path and place is not None:
                    later.setdefault(target, []).append(place)
            known = self._read[path] = tuple(eager), {k: v for k, v in later.items() if k not in eager}
        return known

    def _in_javascript(self, path: str, source: bytes) -> Iterator[tuple[str, int | None]]:
        for match in _STATIC.finditer(source):
            target = self._relative(path, match[1].decode("utf-8", "replace"))
            if target is not None:
                yield target, None
        for match in _CALLED.finditer(source):
            target = self._relative(path, match[2].decode("utf-8", "replace"))
            if target is not None:
                start = source.rfind(b"\n", 0, match.start()) + 1
                before = source[start : match.start()][:1_000]
                indented = before[:1] in (b" ", b"\t")
                at_once = match[1] == b"require" and not indented and not _WITHIN.search(before)
                yield target, None if at_once else match.start()

    def _relative(self, path: str, specifier: str) -> str | None:
        if not specifier.startswith("."):
            return None
        return file_at(self._program, posixpath.normpath(posixpath.join(posixpath.dirname(path), specifier)))

    def _in_python(self, path: str, source: bytes) -> Iterator[tuple[str, int | None]]:
        for match in _PYTHON.finditer(source):
            indent = len(match[1].expandtabs())
            place = match.end(1) if indent and _is_later(source, match.start(), indent) else None
            if match[2] is not None:
                origin = match[2].decode("ascii", "replace")
                names = re.findall(r"\w+", re.sub(r"\bas\s+\w+", "", match[3].decode("ascii", "replace")))
                for target in modules(self._program, path, origin, names):
                    yield target, place
                continue
            for named in match[4].decode("ascii", "replace").split(","):
                for target in modules(self._program, path, named.split(" as ")[0].strip(), []):
                    yield target, place


def file_at(program: Program, base: str) -> str | None:
    """Return the source file that *base* means to Node.js, or that it is built from."""
    stem, ending = posixpath.splitext(base)
    candidates = [base + each for each in _ENDINGS] + [stem + each for each in _SOURCES.get(ending, ())]
    candidates += [f"{base}/index{each}" for each in _ENDINGS[1:]]
    found = next((each for each in candidates if each in program.known), None)
    if found is None and _BUILT.match(base):
        inner = _BUILT.sub("", base)
        inner = inner if inner.startswith("src/") else f"src/{inner}"
        return file_at(program, inner)
    return found


def modules(program: Program, path: str, origin: str, names: list[str]) -> Iterator[str]:
    """Yield the files that importing *names* of the module *origin* runs, as the file at *path* sees it."""
    dots = len(origin) - len(origin.lstrip("."))
    parts = [part for part in origin[dots:].split(".") if part]
    for root in _roots(path, dots):
        base = "/".join(part for part in (root, *parts) if part)
        found = _module(program, base) if parts or dots else None
        inner = [
            each for name in names[:60] if (each := _module(program, f"{base}/{name}" if base else name))
        ]
        if found is None and not inner:
            continue
        for count in range(1, len(parts)):  # `import a.b` runs a as well
            around = f"{'/'.join(part for part in (root, *parts[:count]) if part)}/__init__.py"
            if around in program.known:
                yield around
        yield from (each for each in (found, *inner) if each is not None)
        return


def _roots(path: str, dots: int) -> list[str]:
    if not dots:
        top = path.split("/", 1)[0] if "/" in path else ""
        return list(dict.fromkeys(("", "src", top, posixpath.dirname(path))))
    folder = path
    for _ in range(dots):
        folder = posixpath.dirname(folder)
    return [folder]


def _module(program: Program, base: str) -> str | None:
    candidates = (f"{base}/__init__.py" if base else "__init__.py", f"{base}.py")
    return next((each for each in candidates if each in program.known), None)


def _is_later(source: bytes, start: int, indent: int) -> bool:
    """Whether the line at *start*, indented by *indent*, does not run when its file is loaded."""
    end = start
    for _ in range(_MOST_LINES):
        if end <= 0 or indent == 0:
            return False
        begin = source.rfind(b"\n", 0, end - 1) + 1
        line = source[begin : min(end - 1, begin + _MOST_LINE)].expandtabs()
        inner = line.strip()
        if inner and not inner.startswith(b"#") and len(line) - len(line.lstrip()) < indent:
            if _LATER.match(inner):
                return True
            indent = len(line) - len(line.lstrip())
        end = begin
    return True
