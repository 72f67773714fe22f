"""Compare Douane's closures of Python servers with those of uv, name by name, and print each difference.

    python bench/closures_pypi.py LIST --uv uv [--python 3.11.7] [--platform manylinux_2_28_x86_64]

LIST holds JSON lines with ecosystem, name, and perhaps version, extras and requires_python; other ecosystems
are passed over. uv starts with an empty cache each time and never builds. What has only a source distribution
is taken all the same, for uvx would build it: uv reads what it states, and where that would need a build (a
gap of Douane's) it is told that nothing is needed. Both ask the public index.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from packaging.specifiers import SpecifierSet
from packaging.utils import canonicalize_name

from douane.api import Options, connected
from douane.errors import DouaneError
from douane.model import Closure, Requirement, Target, TargetKind
from douane.model import Ecosystem as Index
from douane.resolve import resolve

_PIN = re.compile(r"([A-Za-z0-9][A-Za-z0-9._-]*)==([^\s;]+)|([A-Za-z0-9][A-Za-z0-9._-]*) @ (\S+)")
# No version of any build back end is below 0: what uv would build, it cannot begin to.
_BACKENDS = (
    "setuptools",
    "wheel",
    "hatchling",
    "flit-core",
    "poetry-core",
    "poetry",
    "pdm-backend",
    "pdm-pep517",
    "maturin",
    "scikit-build-core",
    "meson-python",
    "cython",
    "numpy",
    "uv-build",
    "setuptools-scm",
    "pbr",
)
_PLATFORM = re.compile(r"(manylinux_\d+_\d+|musllinux_\d+_\d+)_(.+)")


@dataclass(frozen=True)
class Server:
    """One line of the list."""

    name: str
    version: str
    extras: tuple[str, ...]
    python: str

    def __str__(self) -> str:
        extras = f"[{','.join(self.extras)}]" if self.extras else ""
        return f"{self.name}{extras}" + (f"=={self.version}" if self.version else "")


def main() -> None:
    """Read the command line, compare server after server, and end with 1 if any closure differs."""
    parser = argparse.ArgumentParser(description="Compare closures with those of uv.")
    parser.add_argument("list", type=Path)
    parser.add_argument("--uv", default="uv", help="the uv program")
    parser.add_argument("--python", action="append", help="full versions; the first that a server takes")
    parser.add_argument("--platform", default="manylinux_2_28_x86_64")
    parser.add_argument("--only", action="append", default=[], help="compare only these names")
    options = parser.parse_args()
    stated = subprocess.run([options.uv, "--version"], capture_output=True, text=True, check=True)
    _say(f"{stated.stdout.strip()}, {options.platform}")
    different = 0
    for server in _servers(options.list, options.python or ["3.11.7", "3.12.8", "3.13.1"]):
        if not options.only or server.name in options.only:
            different += not _compare(server, options.uv, options.platform)
    _say(f"{different} different" if different else "all identical")
    sys.exit(1 if different else 0)


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def _servers(path: Path, pythons: list[str]) -> Iterator[Server]:
    for line in path.read_text(encoding="utf-8").splitlines():
        entry: Mapping[str, Any] = json.loads(line)
        if entry["ecosystem"] == "pypi":
            runs = SpecifierSet(entry.get("requires_python") or "")
            yield Server(
                canonicalize_name(entry["name"]),
                entry.get("version") or "",
                tuple(entry.get("extras") or ()),
                next((python for python in pythons if python in runs), pythons[0]),
            )


def _compare(server: Server, uv: str, platform: str) -> bool:
    began = time.perf_counter()
    ours, gaps, sources = _ours(server, platform)
    middle = time.perf_counter()
    theirs = _uv(server, uv, platform, {*ours}, sources)
    times = f"{middle - began:.1f} s, uv {time.perf_counter() - middle:.1f} s"
    refused = "" in ours and "" in theirs
    same = ours == theirs or refused
    count = "no closure" if "" in ours else f"{len(ours)} packages"
    verdict = "both refuse" if refused else "identical" if same else "DIFFERENT"
    _say(f"{verdict}  {server} (Python {server.python}): {count}, {times}")
    for gap in gaps:
        _say(f"    gap: {gap}")
    for name in sorted({*ours, *theirs}):
        if ours.get(name) != theirs.get(name):
            _say(f"    {name}: {ours.get(name, 'absent')}, uv has {theirs.get(name, 'absent')}")
    return same


def _ours(server: Server, platform: str) -> tuple[dict[str, str], list[str], dict[str, str | None]]:
    """Return name -> version (or ``"" -> error``), the gaps, and the metadata uv is to take as given."""
    with tempfile.TemporaryDirectory() as store:
        wanted = {"python": server.python, "platform": platform}
        asked = Requirement(
            ecosystem=Index.PYPI,
            name=server.name,
            specifier=f"=={server.version}" if server.version else "",
            extras=server.extras,
        )
        target = Target(text=server.name, kind=TargetKind.PACKAGE, requirement=asked)
        try:
            with connected(Options(environment=wanted, store=Path(store))) as services:
                closure = resolve(target, services.environment, services.registries, services.progress)
        except DouaneError as error:
            return {"": str(error)}, [], {}
    gaps = [f"{gap.what}: {gap.why}" for gap in closure.gaps]
    return {package.name: package.version for package in closure.packages}, gaps, _sources(closure)


def _sources(closure: Closure) -> dict[str, str | None]:
    """Return name -> version of what is no wheel; None where uv can read itself what it needs."""
    unknown = {gap.what.removeprefix("pypi:").partition("==")[0] for gap in closure.gaps}
    return {
        package.name: package.version if package.name in unknown else None
        for package in closure.packages
        if not (package.filename or "").endswith(".whl")
    }


def _uv(
    server: Server, uv: str, platform: str, known: set[str], sources: Mapping[str, str | None]
) -> dict[str, str]:
    with tempfile.TemporaryDirectory() as folder:
        here = Path(folder)
        (here / "in.txt").write_text(f"{server}\n", encoding="utf-8")
        (here / "uv.toml").write_text(_settings(sources), encoding="utf-8")
        (here / "never.txt").write_text("".join(f"{name}<0\n" for name in _BACKENDS), encoding="utf-8")
        command = [uv, "pip", "compile", "in.txt", "--quiet", "--no-header", "--no-annotate"]
        command += [
            "--build-constraints",
            "never.txt",
            "--config-file",
            "uv.toml",
            "--python-version",
            server.python,
        ]
        command += ["--python-platform", _PLATFORM.sub(r"\2-\1", platform)]
        command += ["--cache-dir", str(here / "cache"), "--no-python-downloads"]
        for name in known - {*sources} if sources else [":all:"]:
            command += ["--only-binary", name]
        done = subprocess.run(command, capture_output=True, text=True, cwd=here, check=False)
    if done.returncode:
        return {"": " ".join(done.stderr.split())}
    return {
        canonicalize_name(found[1] or found[3]): found[2] or found[4]
        for found in map(_PIN.match, done.stdout.splitlines())
        if found
    }


def _settings(sources: Mapping[str, str | None]) -> str:
    lines: list[str] = []
    for name, version in sources.items():
        if version:
            lines += ["[[dependency-metadata]]", f"name = {json.dumps(name)}"]
            lines += [f"version = {json.dumps(version)}", "requires-dist = []"]
    return "\n".join([*lines, ""])


if __name__ == "__main__":
    main()
