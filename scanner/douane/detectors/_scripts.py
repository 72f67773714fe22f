"""What of a package runs without being asked for: at installation, and at every start of an interpreter."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

import douane_signatures
from douane.model import Ecosystem

if TYPE_CHECKING:
    from douane.syntax import Codebase

_DATA = "code/install.toml"
_MANIFEST_BYTES = 2 * 1024 * 1024
_PTH_BYTES = 1024 * 1024
_FROM_SOURCE = ("git", "file:", "link:", "github:", "ssh:")
# The site module runs a line of a .pth file that starts so (Python library reference, `site`).
_RUNS = re.compile(rb"^import[ \t]")
LOCAL = "local"
"""The index of what lies in a folder of the user's."""


def manifest(codebase: Codebase) -> dict[str, Any]:
    """Return the package's package.json, empty where there is none or it is no JSON object."""
    data = codebase.tree.get("package.json")
    if data is None or len(data) > _MANIFEST_BYTES:
        return {}
    try:
        document = json.loads(data)
    except (ValueError, RecursionError):
        return {}
    return document if isinstance(document, dict) else {}


def hooks(codebase: Codebase) -> dict[str, str]:
    """Return hook -> command for everything that npm would run when it installs the package."""
    scripts = manifest(codebase).get("scripts")
    table = douane_signatures.table(_DATA)
    named = list(table["hooks"])
    if (codebase.package.url or "").startswith(_FROM_SOURCE):
        named += table["hooks_from_source"]
    given = scripts if isinstance(scripts, dict) else {}
    found = {name: given[name] for name in named if isinstance(given.get(name), str) and given[name].strip()}
    # npm adds this itself where a binding.gyp lies in the root and no hook builds it.
    implied = "binding.gyp" in codebase.tree.files and manifest(codebase).get("gypfile", True) is not False
    if implied and manifest(codebase) and not {"install", "preinstall"} & set(found):
        found["install"] = "node-gyp rebuild"
    return found


def hooks_of_developers(codebase: Codebase) -> dict[str, str]:
    """Return hook -> command for what npm runs besides where its user installs in the folder itself."""
    if codebase.package.index != LOCAL:
        return {}
    scripts = manifest(codebase).get("scripts")
    given = scripts if isinstance(scripts, dict) else {}
    names = douane_signatures.table(_DATA)["hooks_from_source"]
    told = hooks(codebase)
    return {name: given[name] for name in names if isinstance(given.get(name), str) and name not in told}


def runs_npm_hooks(codebase: Codebase) -> bool:
    """Whether npm may install the package: one of its index, or a folder that npm would take for one."""
    if codebase.package.ecosystem is Ecosystem.NPM:
        return True
    return codebase.package.index == LOCAL and "package.json" in codebase.tree.files


def runs_setup(codebase: Codebase) -> bool:
    """Whether pip may build the package: a project for Python, or a folder that may be one."""
    return codebase.package.ecosystem is Ecosystem.PYPI or codebase.package.index == LOCAL


def start_files(codebase: Codebase) -> list[tuple[str, int, str]]:
    """Return (path, line, text) of what Python runs at every start once the package is installed."""
    if not runs_setup(codebase):
        return []
    found = []
    for path in codebase.tree:
        name = path.rpartition("/")[2]
        if name.endswith(".pth") and _lands_in_site(path):
            lines = codebase.tree[path][:_PTH_BYTES].splitlines()
            found += [
                (path, number, line.decode("utf-8", "replace"))
                for number, line in enumerate(lines, 1)
                if _RUNS.match(line)
            ]
        elif name in douane_signatures.table(_DATA)["python"]["start_files"] and _lands_in_site(path):
            found.append((path, 1, name))
    return found


def _lands_in_site(path: str) -> bool:
    """Whether a wheel puts *path* directly into site-packages (PEP 427: its root, purelib and platlib)."""
    folders = path.split("/")[:-1]
    return not folders or (
        len(folders) == 2 and folders[0].endswith(".data") and folders[1] in ("purelib", "platlib", "data")
    )


def is_wheel(codebase: Codebase) -> bool:
    """Whether the package is an unpacked wheel: then no setup.py of it ever runs."""
    return any(path.split("/")[0].endswith(".dist-info") for path in codebase.tree)


def runs_on_install(codebase: Codebase) -> bool:
    """Whether anything of the package runs while it is installed."""
    if codebase.package.ecosystem is Ecosystem.NPM:
        return bool(hooks(codebase))
    return "setup.py" in codebase.tree.files and not is_wheel(codebase)
