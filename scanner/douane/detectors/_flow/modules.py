"""Which file of the package an import means, and what files export, through those that hand on others."""

from __future__ import annotations

import posixpath
from collections import deque
from typing import TYPE_CHECKING

from douane.detectors._flow.index import Binding, Index, Steps

if TYPE_CHECKING:
    from douane.detectors._flow.program import Program
    from douane.detectors._flow.texts import Texts

Exported = tuple[Index, Binding, Steps]

_SUFFIXES = (".js", ".ts", ".mjs", ".cjs", ".mts", ".cts", ".tsx", ".jsx")
_BUILT = {".js": (".ts", ".tsx", ".jsx"), ".mjs": (".mts",), ".cjs": (".cts",), ".jsx": (".tsx",)}
_MOST_EXPORTS = 48  # values of one exported name
_MOST_REEXPORTS = 400  # names that are passed through to find them
_MOST_LEFT = 12  # steps that a name of another file is taken apart by


def found(program: Program, index: Index, origin: str, steps: Steps) -> tuple[str, Steps] | None:
    """Return the path of the file that *origin* means in *index*, and what is left of *steps*."""
    if index.module.language.is_python:
        return _python_file(program, index, origin, steps)
    path = relative(program, index.path, origin)
    return (path, steps) if path is not None else None


def relative(program: Texts, path: str, origin: str) -> str | None:
    """Return the file that *origin* means in the JavaScript file at *path*, if it is one of the package."""
    if not origin.startswith("."):
        return None
    base = posixpath.normpath(posixpath.join(posixpath.dirname(path), origin))
    stem, dot = posixpath.splitext(base)
    candidates = [base, *(stem + suffix for suffix in _BUILT.get(dot, ()))]
    candidates += [base + suffix for suffix in _SUFFIXES]
    candidates += [f"{base}/index{suffix}" for suffix in _SUFFIXES]
    return next((each for each in candidates if program.can_import(each)), None)


def _python_file(program: Program, index: Index, origin: str, steps: Steps) -> tuple[str, Steps] | None:
    dots = len(origin) - len(origin.lstrip("."))
    if dots:
        folder = index.path
        for _ in range(dots):
            folder = posixpath.dirname(folder)
        roots = [folder]
    else:
        top = index.path.split("/", 1)[0] if "/" in index.path else ""
        roots = ["", "src", top, posixpath.dirname(index.path)]
    named = [part for part in origin.lstrip(".").split(".") if part]
    for root in roots:
        for taken in range(min(len(steps), 4), -1, -1):
            path = "/".join([part for part in (root, *named, *steps[:taken]) if part])
            for candidate in (f"{path}.py", f"{path}/__init__.py" if path else "__init__.py"):
                if candidate in program.known and (named or taken or dots):
                    return candidate, steps[taken:]
    return None


def exported(program: Program, path: str, steps: Steps) -> tuple[list[Exported], bool]:
    """Return what the file at *path* exports as the first of *steps*, and what is left of them.

    Files that hand on what they import are passed through, however they import each other; what they
    hand on from another package is a binding with an origin. False: there may be more.
    """
    key = (path, steps)
    found: list[Exported] = []
    pending = deque([key])
    seen = {key}
    while pending and len(found) < _MOST_EXPORTS:
        program.steps_left -= 1
        declared, onward = _declared(program, *pending.popleft())
        for index, binding, rest in declared:
            origin, taken = binding.origin or ("", ())
            target = program.imported(index, origin, taken + rest) if origin else None
            if target is None:
                found.append((index, binding, rest))
            else:
                onward.append(target)
        for target in onward:
            if target not in seen and len(target[1]) <= _MOST_LEFT:
                seen.add(target)
                pending.append(target)
        if len(seen) > _MOST_REEXPORTS or not program.can_go_on:
            return found, False
    return found, True


def _declared(program: Program, path: str, steps: Steps) -> tuple[list[Exported], list[tuple[str, Steps]]]:
    """Return what the file at *path* declares as the first of *steps*, and where to look on."""
    index = program.index(path)
    if index is None:
        return [], []
    name, rest = (steps[0], steps[1:]) if steps else ("default", ())
    if index.module.language.is_python:
        found = [(index, binding, rest) for binding in index.bindings(name, -1)] if steps else []
    else:
        found = [(index, binding, rest) for binding in index.exports.get(name, ())]
        whole = index.exports.get("default", ())
        if name != "default":
            found += [(index, binding, steps) for binding in whole if not found]
        elif not whole and rest:
            return [], [(path, rest)]
    targets = [program.imported(index, origin, steps) for origin in index.reexports] if not found else []
    return found, [target for target in targets if target is not None]
