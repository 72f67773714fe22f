"""Modules of the platform as far as they tell about the package itself: paths, addresses, its own files."""

from __future__ import annotations

import posixpath
from collections.abc import Callable
from typing import TYPE_CHECKING

from douane.surface.evaluating.natives_objects import MAX_JSON
from douane.surface.evaluating.values import Array, Native, Object, Opaque, Text, Value
from douane.syntax import Place

if TYPE_CHECKING:
    from douane.surface.evaluating.machine import Machine
    from douane.syntax import Codebase

ROOT = "/package"
"""Where the files of a package seem to be; others that are read beside it are at ``/package/<number>``."""
_KNOWN = frozenset({"path", "fs", "fs/promises", "url", "module", "path/posix"})
_Act = Callable[["Machine", list[Value]], Value]


def root_of(machine: Machine, codebase: Codebase | None) -> str:
    """Return where the files of *codebase* seem to be."""
    for index, known in enumerate(machine.codebases):
        if known is codebase:
            return f"{ROOT}/{index}"
    if codebase is None:
        return ROOT
    machine.codebases.append(codebase)
    return f"{ROOT}/{len(machine.codebases) - 1}"


def file_of(machine: Machine, path: str) -> bytes | None:
    """Return the file of a package at *path*."""
    found = file_at(machine, path)
    return found[0].tree.get(found[1]) if found is not None else None


def file_at(machine: Machine, path: str) -> tuple[Codebase, str] | None:
    """Return the package that *path* (or a `file:` address) lies in, and the path there."""
    path = path.removeprefix("file://")
    number, _, inner = path.removeprefix(f"{ROOT}/").partition("/")
    if not path.startswith(f"{ROOT}/") or not number.isdigit() or int(number) >= len(machine.codebases):
        return None
    return machine.codebases[int(number)], inner


def _texts(given: list[Value]) -> list[str] | None:
    texts = [value for value in given if isinstance(value, str) and not isinstance(value, Text)]
    return texts if len(texts) == len(given) else None


def _joined(_machine: Machine, given: list[Value]) -> Value:
    texts = _texts(given)
    return Opaque() if texts is None else posixpath.normpath(posixpath.join("", *_relative(texts)))


def _relative(texts: list[str]) -> list[str]:
    # `path.join("a", "/b")` is `a/b`, unlike Python's.
    return [text if index == 0 else text.lstrip("/") for index, text in enumerate(texts)]


def _resolved(_machine: Machine, given: list[Value]) -> Value:
    # Nothing before the last absolute path counts, known or not (`resolve(process.cwd(), path)`).
    absolute = [isinstance(value, str) and value.startswith("/") for value in given]
    last = len(absolute) - 1 - absolute[::-1].index(True) if True in absolute else len(given)
    texts = _texts(given[last:])
    return posixpath.normpath(posixpath.join(*texts)) if texts else Opaque()


def _dirname(_machine: Machine, given: list[Value]) -> Value:
    texts = _texts(given[:1])
    return posixpath.dirname(texts[0]) if texts else Opaque()


def _basename(_machine: Machine, given: list[Value]) -> Value:
    texts = _texts(given[:2])
    if not texts:
        return Opaque()
    name = posixpath.basename(texts[0])
    return name.removesuffix(texts[1]) if len(texts) > 1 else name


def _extname(_machine: Machine, given: list[Value]) -> Value:
    texts = _texts(given[:1])
    return posixpath.splitext(texts[0])[1] if texts else Opaque()


def _is_absolute(_machine: Machine, given: list[Value]) -> Value:
    texts = _texts(given[:1])
    return texts[0].startswith("/") if texts else Opaque()


def _read(machine: Machine, given: list[Value]) -> Value:
    path = path_of(given[0]) if given else None
    data = file_of(machine, path) if path is not None else None
    if data is None or len(data) > MAX_JSON:
        return Opaque()
    return data.decode("utf-8", "replace")


def _exists(machine: Machine, given: list[Value]) -> Value:
    path = path_of(given[0]) if given else None
    if path is None:
        return Opaque()
    if not path.startswith(f"{ROOT}/"):
        return Opaque(default=False)  # somebody may have put it there
    return file_of(machine, path) is not None or _folder(machine, path) is not None


def _folder(machine: Machine, path: str) -> list[str] | None:
    found = file_at(machine, path)
    if found is None:
        return None
    codebase, inner = found
    prefix = f"{inner.rstrip('/')}/" if inner else ""
    names = {name.removeprefix(prefix).partition("/")[0] for name in codebase.tree if name.startswith(prefix)}
    return sorted(names) or None


def _listed(machine: Machine, given: list[Value]) -> Value:
    path = path_of(given[0]) if given else None
    names = _folder(machine, path) if path is not None else None
    if names is None or path is None:
        return Opaque()
    options = given[1] if len(given) > 1 else None
    if not isinstance(options, Object) or options.members.get("withFileTypes") is not True:
        return Array(list(names))
    return Array([_entry(machine, path, name) for name in names])


def _entry(machine: Machine, folder: str, name: str) -> Object:
    """Return what tells of a file or folder: `name`, `isFile()`, `isDirectory()`."""
    is_file = file_of(machine, posixpath.join(folder, name)) is not None
    kinds = {"isFile": is_file, "isDirectory": not is_file, "isSymbolicLink": False}
    told = {key: Native(key, lambda *_, fits=fits: fits) for key, fits in kinds.items()}
    return Object({"name": name, "parentPath": folder, "path": folder, **told})


def _status(machine: Machine, given: list[Value]) -> Value:
    path = path_of(given[0]) if given else None
    if path is None or _exists(machine, given) is not True:
        return Opaque()
    return _entry(machine, *posixpath.split(path))


def _relative_to(_machine: Machine, given: list[Value]) -> Value:
    texts = _texts(given[:2])
    absolute = texts is not None and len(texts) == 2 and all(text.startswith("/") for text in texts)
    return posixpath.relpath(texts[1], texts[0]) if absolute and texts is not None else Opaque()


def _parsed(_machine: Machine, given: list[Value]) -> Value:
    texts = _texts(given[:1])
    if not texts:
        return Opaque()
    folder, base = posixpath.split(texts[0])
    name, suffix = posixpath.splitext(base)
    return Object({"dir": folder, "base": base, "name": name, "ext": suffix})


def path_of(value: Value) -> str | None:
    """Return the path that a text or a `file:` address names."""
    if isinstance(value, Object):
        value = value.members.get("href")
    if not isinstance(value, str) or isinstance(value, Text):
        return None
    return value.removeprefix("file://")


def _to_path(_machine: Machine, given: list[Value]) -> Value:
    path = path_of(given[0]) if given else None
    return Opaque() if path is None else path


def _to_url(_machine: Machine, given: list[Value]) -> Value:
    path = path_of(given[0]) if given else None
    return Opaque() if path is None else address(f"file://{path}")


def address(text: str) -> Object:
    """Return the `URL` of *text*."""
    return Object({"href": text, "pathname": text.removeprefix("file://")})


def made_address(_machine: Machine, given: list[Value]) -> Value:
    """Return `new URL(relative, base)` within the package."""
    if not given or not isinstance(given[0], str) or isinstance(given[0], Text):
        return Opaque()
    if given[0].startswith("file://"):
        return address(given[0])
    base = path_of(given[1]) if len(given) > 1 else None
    if base is None or not base.startswith(ROOT):
        return Opaque()
    path = posixpath.normpath(posixpath.join(posixpath.dirname(base), given[0]))
    return address(f"file://{path}/" if given[0].endswith("/") else f"file://{path}")


_PATH: dict[str, _Act] = {
    "join": _joined,
    "resolve": _resolved,
    "normalize": _joined,
    "dirname": _dirname,
    "basename": _basename,
    "extname": _extname,
    "isAbsolute": _is_absolute,
    "relative": _relative_to,
    "parse": _parsed,
}
_FILES: dict[str, _Act] = {
    "readFileSync": _read,
    "readFile": _read,
    "existsSync": _exists,
    "readdirSync": _listed,
    "readdir": _listed,
    "statSync": _status,
    "stat": _status,
    "lstatSync": _status,
}
_ADDRESSES: dict[str, _Act] = {"fileURLToPath": _to_path, "pathToFileURL": _to_url}


def platform_module(machine: Machine, specifier: str) -> Object | None:
    """Return the module of the platform that *specifier* names, or None."""
    name = specifier.removeprefix("node:")
    if name not in _KNOWN:
        return None
    table = _PATH if name.startswith("path") else _FILES if name.startswith("fs") else _ADDRESSES
    made = Object({key: _bound(machine, key, act) for key, act in table.items()}, open=_nowhere(machine))
    if name.startswith("path"):
        made.members["sep"] = "/"
    if name == "fs":
        made.members["promises"] = platform_module(machine, "fs/promises")
    if name == "url":
        made.members["URL"] = Native("URL", lambda _, given: made_address(machine, given))
    if name == "module":
        made.members["createRequire"] = Native("createRequire", lambda *_: machine.libraries.loader(machine))
    made.members["default"] = Object(dict(made.members), open=made.open)
    return made


def _nowhere(machine: Machine) -> Place:
    return Place(machine.first_module, None)


def _bound(machine: Machine, name: str, act: _Act) -> Native:
    return Native(name, lambda _, given: act(machine, given))
