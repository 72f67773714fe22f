"""Placed servers for tests: closures of packages whose files are written out."""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from closures import ENVIRONMENT
from douane.materialised import Interpreters, Placed, materialise
from douane.model import Closure, Ecosystem, FileTree, Package
from douane.store import Store


def tree(files: Mapping[str, str | bytes]) -> FileTree:
    return FileTree({path: data.encode() if isinstance(data, str) else data for path, data in files.items()})


def npm_files(
    name: str, files: Mapping[str, str | bytes] | None = None, *, programs: Any = "./cli.js"
) -> FileTree:
    """Return a package with a package.json, a ``cli.js``, and *files* besides."""
    manifest = json.dumps({"name": name, "version": "1.0.0", "bin": programs})
    return tree({"package.json": manifest, "cli.js": "#!/usr/bin/env node\n", **(files or {})})


def wheel_files(
    name: str, scripts: str = "", description: str = "", files: Mapping[str, str | bytes] | None = None
) -> FileTree:
    """Return the files of a wheel: a module, what describes it, and the ``console_scripts`` in *scripts*."""
    module = name.replace("-", "_")
    info = f"{module}-1.0.0.dist-info"
    held = {
        f"{module}/__init__.py": "def main(): pass\n",
        f"{info}/METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0.0\n\n{description}",
        f"{info}/WHEEL": "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
        f"{info}/entry_points.txt": f"[console_scripts]\n{scripts}\n",
        **(files or {}),
    }
    return tree({f"{info}/RECORD": record(held, info), **held})


def record(files: Mapping[str, str | bytes], info: str) -> str:
    """Return the RECORD that states each of *files*."""
    lines = [f'"{path}",{digest(data)},' for path, data in files.items()]
    return "\n".join([*lines, f"{info}/RECORD,,", ""])


def digest(data: str | bytes) -> str:
    """Return what a RECORD states of *data*."""
    held = data.encode() if isinstance(data, str) else data
    return "sha256=" + base64.urlsafe_b64encode(hashlib.sha256(held).digest()).decode().rstrip("=")


def pypi(name: str) -> Package:
    return Package(ecosystem=Ecosystem.PYPI, name=name, version="1.0.0", path=name)


def npm(name: str, path: str | None = None) -> Package:
    return Package(ecosystem=Ecosystem.NPM, name=name, version="1.0.0", path=path or f"node_modules/{name}")


def interpreters(base: Path, *minors: str) -> Interpreters:
    """Return where a node and Pythons of *minors* seem to be installed, below *base*; none of them runs."""
    programs = base / "programs"
    programs.mkdir(parents=True, exist_ok=True)
    _native(programs / "node")
    for minor in minors:
        prefix = base / ".pyenv" / "versions" / f"{minor}.4"
        (prefix / "lib" / f"python{minor}").mkdir(parents=True)
        (prefix / "lib" / f"python{minor}" / "os.py").touch()
        (prefix / "bin").mkdir()
        _native(prefix / "bin" / f"python{minor}")
    return Interpreters(environ={"PATH": str(programs)}, home=base, running=base / "nowhere")


def placed(
    into: Path,
    packages: Mapping[Package, FileTree | None],
    *,
    found: Interpreters | None = None,
    **changes: Any,
) -> Placed:
    """Return the closure of *packages*, the first being its server, placed below *into*."""
    listed = tuple(packages)
    closure = Closure(
        root=listed[0].path, packages=listed, edges=(), environment=replace(ENVIRONMENT, **changes)
    )
    trees = {package.path: files for package, files in packages.items() if files is not None}
    known = found or interpreters(into / "home", "3.11")
    return materialise(closure, Store.in_memory(), trees, into / "placed", interpreters=known)


def _native(path: Path) -> None:
    path.write_bytes(b"\x7fELF" + b"\0" * 60)
    path.chmod(0o755)
