"""From what is called to the words that start it: programs of npm packages, of wheels, modules and files."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Iterator, Mapping
from typing import Any

from douane.materialised.calls import Call
from douane.materialised.nouns import APP, INSIDE, VENV, Placed, folder_of, info_of, is_below, plain
from douane.materialised.scripts import console_scripts
from douane.model import Ecosystem, Gap, Package
from douane.text import excerpt

_MOST_MANIFEST = 4 << 20
_MOST_PROGRAMS = 4
_HERE = re.compile(r"\$\{__dirname\}[\\/]?")
_SHEBANG = re.compile(rb"#![ \t]*(?P<line>[^\r\n]{1,200})")
_NODE = frozenset({"node", "nodejs"})
_SHELLS = frozenset({"sh", "bash"})


class CannotStartError(Exception):
    """Why something cannot be started here, in words."""


def words_of(call: Call, placed: Placed, package: Package) -> tuple[tuple[str, ...], ...]:
    """Return the commands (without the arguments of the user) that *call* may mean, the likeliest first.

    Paths are those inside. Raises CannotStartError.
    """
    if call.kind == "program":
        return (_program(call.name, placed),)
    if call.kind == "module":
        return ((_python(placed), "-m", call.name),)
    if call.kind == "file":
        return (_file(call.name, call.options, placed),)
    if package.ecosystem is Ecosystem.NPM:
        return (_npm_program(call.name, placed, package),)
    return _python_programs(call.name, placed, package)


def programs(placed: Placed, package: Package) -> frozenset[str]:
    """Return the names of the programs that *package* itself has."""
    if package.ecosystem is Ecosystem.NPM:
        return frozenset(_programs(_manifest(placed, folder_of(package)), package))
    return frozenset(_stated(placed, package))


def gap(package: Package, why: str) -> Gap:
    """Return that *package* was not started, and why."""
    return Gap(what=f"what {package.purl} lists when it runs", why=why, rows=("supply.tools",))


# --- npm -------------------------------------------------------------------------------------------------


def _npm_program(name: str, placed: Placed, package: Package) -> tuple[str, ...]:
    """Return how the program *name*, of the package itself or of one beside it, is started.

    Without a name it is the one that ``npx`` takes (libnpmexec, get-bin-from-manifest): the only one, else
    the one that is called like the package without its scope.
    """
    folder = folder_of(package)
    manifest = _manifest(placed, folder)
    programs = _programs(manifest, package)
    found = _default(programs, package.name, manifest) if not name else programs.get(name)
    if found is None and name:
        folder, found = next(_beside(name, placed, folder), (folder, None))
    if found is None and package.path == ".":
        found = _main(manifest)
    if found is None:
        what = f"a program {excerpt(name, 80)}" if name else "one program that could be started"
        raise CannotStartError(f"its package.json does not name {what}")
    path = f"{folder}/{found}"
    for each in (path, f"{path}.js", f"{path}/index.js"):
        if (head := placed.head(each)) is not None:
            return _by_head(each, head, placed)
    raise CannotStartError(f"{excerpt(found, 120)}, which it is started by, is not among its files")


def _manifest(placed: Placed, folder: str) -> Mapping[str, Any]:
    data = placed.read(f"{folder}/package.json", _MOST_MANIFEST)
    try:
        document = json.loads((data or b"{}").decode("utf-8-sig"))
    except (ValueError, RecursionError):
        return {}
    return document if isinstance(document, dict) else {}


def _programs(manifest: Mapping[str, Any], package: Package) -> dict[str, str]:
    """Return name -> path of the programs that a package.json names (npm docs, package.json, "bin")."""
    stated = manifest.get("bin")
    if isinstance(stated, str):
        name = manifest.get("name")
        stated = {(name if isinstance(name, str) else package.name).rpartition("/")[2]: stated}
    if not isinstance(stated, dict):
        return {}
    texts = {name: path for name, path in stated.items() if isinstance(path, str)}
    return {name: path.removeprefix("./") for name, path in texts.items() if is_below(path)}


def _default(programs: Mapping[str, str], name: str, manifest: Mapping[str, Any]) -> str | None:
    if len(set(programs.values())) == 1:
        return next(iter(programs.values()))
    stated = manifest.get("name")
    return programs.get((stated if isinstance(stated, str) else name).rpartition("/")[2])


def _beside(name: str, placed: Placed, own: str) -> Iterator[tuple[str, str]]:
    """Yield the folder and path of the program *name* of other packages that are installed at the top."""
    for package in placed.closure.packages:
        if package.ecosystem is Ecosystem.NPM and package.path.count("node_modules/") == 1:
            folder = folder_of(package)
            found = None if folder == own else _programs(_manifest(placed, folder), package).get(name)
            if found:
                yield folder, found


def _main(manifest: Mapping[str, Any]) -> str | None:
    main = manifest.get("main", "index.js")
    return main.removeprefix("./") if isinstance(main, str) and is_below(main) else None


def _by_head(path: str, data: bytes, placed: Placed) -> tuple[str, ...]:
    """Return how the file *path* is started: by its first line, by itself, or by node."""
    inside = f"{INSIDE}/{path}"
    if data.startswith(b"\x7fELF"):
        return (inside,)
    line = _SHEBANG.match(data)
    words = line["line"].decode("ascii", "replace").split() if line else ["node"]
    if words[0].rpartition("/")[2] == "env":
        words = [word for word in words[1:] if word != "-S"] or ["node"]
    name = words[0].rpartition("/")[2]
    if name in _NODE:
        return (_node(placed), *words[1:], inside)
    if name in _SHELLS:
        return (f"/bin/{name}", *words[1:], inside)
    if name.startswith("python") and placed.python:
        return (_python(placed), inside)
    raise CannotStartError(f"it is started by {excerpt(name, 40)}, which is not at hand here")


def _node(placed: Placed) -> str:
    node = placed.interpreters.node()
    if node is None:
        raise CannotStartError("Node.js is not installed here: install it, so that the server can be listed")
    return node.path


# --- Python ----------------------------------------------------------------------------------------------


def _python(placed: Placed) -> str:
    if placed.python is None:
        minor = ".".join(placed.closure.environment.python.split(".")[:2])
        raise CannotStartError(f"Python {minor} is not installed here: install it, so that it can be listed")
    return f"{INSIDE}/{VENV}/bin/python"


def _python_programs(name: str, placed: Placed, package: Package) -> tuple[tuple[str, ...], ...]:
    """Return how the program *name* is started; where there is none of that name, those the package has."""
    python = _python(placed)
    stated = _stated(placed, package)
    everything = {script: None for scripts in _all_scripts(placed) for script in scripts} if name else {}
    if name in stated or name in everything:
        return (
            ((python, f"{INSIDE}/{VENV}/bin/{name}"),)
            if name not in stated
            else (_script(name, stated, placed),)
        )
    wanted = plain(name or package.name)
    alike = [each for each in stated if plain(each) == wanted]
    others = sorted(
        (each for each in stated if each not in alike), key=lambda each: ("mcp" not in each, each)
    )
    found = [_script(each, stated, placed) for each in (*alike, *others)[:_MOST_PROGRAMS]]
    module = plain(package.name).replace("-", "_")
    if not found and _is_module(placed, module):
        found = [(python, "-m", module)]
    if not found:
        raise CannotStartError("it has no program that could be started")
    return tuple(found)


def _script(name: str, stated: Mapping[str, tuple[str, str]], placed: Placed) -> tuple[str, ...]:
    """Return how a program is started: by its file, or where it was not installed, by what it calls."""
    path = f"{VENV}/bin/{name}"
    if placed.read(path, _MOST_MANIFEST) is not None:
        return (_python(placed), f"{INSIDE}/{path}")
    module, target = stated[name]
    steps = ("import sys", f"from {module} import {target.partition('.')[0]}", f"sys.argv[0] = {name!r}")
    return (_python(placed), "-c", "; ".join((*steps, f"sys.exit({target}())")))


def _stated(placed: Placed, package: Package) -> dict[str, tuple[str, str]]:
    if package.path == ".":
        return _of_project(placed.read(f"{APP}/pyproject.toml", _MOST_MANIFEST) or b"")
    return _scripts_of(placed, package)


def _all_scripts(placed: Placed) -> Iterator[dict[str, tuple[str, str]]]:
    for package in placed.closure.packages:
        if package.ecosystem is Ecosystem.PYPI and package.path != ".":
            yield _scripts_of(placed, package)


def _scripts_of(placed: Placed, package: Package) -> dict[str, tuple[str, str]]:
    info = info_of(placed, package)
    return console_scripts(placed.read(f"{info}/entry_points.txt", _MOST_MANIFEST) or b"") if info else {}


def _of_project(data: bytes) -> dict[str, tuple[str, str]]:
    """Return the programs that a pyproject.toml states."""
    try:
        project = tomllib.loads(data.decode("utf-8", "replace")).get("project")
    except (ValueError, RecursionError):
        return {}
    scripts = project.get("scripts") if isinstance(project, dict) else None
    if not isinstance(scripts, dict):
        return {}
    lines = [
        f"{name} = {value}"
        for name, value in scripts.items()
        if isinstance(value, str) and "\n" not in name + value
    ]
    return console_scripts("\n".join(["[console_scripts]", *lines]).encode())


def _is_module(placed: Placed, module: str) -> bool:
    return (placed.folder / placed.site / module / "__main__.py").is_file()


# --- files and programs ----------------------------------------------------------------------------------


def _file(name: str, options: tuple[str, ...], placed: Placed) -> tuple[str, ...]:
    path = _found(name, placed)
    if path is None:
        raise CannotStartError(f"{excerpt(name, 120)} is not among its files")
    if path.endswith((".py", ".pyw")):
        return (_python(placed), f"{INSIDE}/{path}")
    if path.endswith((".ts", ".tsx", ".mts", ".cts")):
        raise CannotStartError("it is started from TypeScript, which would have to be built")
    return (_node(placed), *options, f"{INSIDE}/{path}")


def _found(name: str, placed: Placed) -> str | None:
    """Return the placed file that *name* ends in: its first folders are those of the user's machine."""
    parts = [part for part in _HERE.sub("", name).replace("\\", "/").split("/") if part not in {"", "."}]
    for start in range(min(len(parts), 64)):
        rest = "/".join(parts[start:])
        for path in (f"{APP}/{rest}", f"{APP}/{rest}/index.js", f"{APP}/{rest}/__main__.py"):
            if placed.head(path) is not None:
                return path
    return None


def _program(name: str, placed: Placed) -> tuple[str, ...]:
    path = _found(name, placed) if _HERE.match(name) else None
    if path is None:
        raise CannotStartError(f"{excerpt(name, 120)} is a program that is not among its files")
    return (f"{INSIDE}/{path}",)
