"""Capabilities that the files of a package show by being there, and by the moment at which they run."""

from __future__ import annotations

from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors._capabilities.data import DATA
from douane.detectors._scripts import hooks, runs_on_install, start_files
from douane.model import Ecosystem

if TYPE_CHECKING:
    from douane.detectors._capabilities.collecting import Found
    from douane.syntax import Codebase

_MACHINE_CODE = (b"\x7fELF", b"MZ\x90\0", b"\xcf\xfa\xed\xfe", b"\xce\xfa\xed\xfe", b"\xca\xfe\xba\xbe")
_WEBASSEMBLY = b"\0asm"


def look_at_files(codebase: Codebase, found: Found) -> None:
    """Add what the names, the first bytes and the place of each file tell."""
    table = douane_signatures.table(DATA)["files"]
    native, names = tuple(table["native"]), frozenset(table["native_names"])
    wasm, bytecode = tuple(table["wasm"]), tuple(table["bytecode"])
    for path in codebase.tree:
        name, data = path.rpartition("/")[2], codebase.tree[path]
        if name.endswith(wasm) or data.startswith(_WEBASSEMBLY):
            found.place("wasm", path)
        elif name.endswith(native) or name in names or data.startswith(_MACHINE_CODE):
            found.place("native-code", path)
        elif name.endswith(bytecode) and not _has_source(codebase, path):
            found.place("bytecode", path)
    if runs_on_install(codebase):
        is_npm = codebase.package.ecosystem is Ecosystem.NPM
        path = "package.json" if is_npm else "setup.py"
        for hook in hooks(codebase) if is_npm else ("",):
            found.place("install-script", path, _line(codebase.tree[path], f'"{hook}"') if hook else 1)
    for path, line, _ in start_files(codebase):
        found.place("persistence", path, line)


def _line(data: bytes, text: str) -> int:
    """Return the 1-based line of the first *text* in *data*; 1 where it does not stand so."""
    return data.count(b"\n", 0, max(data.find(text.encode()), 0)) + 1


def _has_source(codebase: Codebase, path: str) -> bool:
    """Whether byte code at *path* stands beside the source it was compiled from (PEP 3147)."""
    folder, _, name = path.rpartition("/")
    module = name.split(".")[0] + ".py"
    folder = folder.removesuffix("__pycache__").rstrip("/")
    return (f"{folder}/{module}" if folder else module) in codebase.tree.files
