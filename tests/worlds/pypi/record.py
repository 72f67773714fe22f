"""Record a world from the configured index: ``python record.py NAME... --python 3.11.7 --expected PINS``.

PINS is what another resolver says (``name==version`` lines) for the same Python and platform; it becomes the
expectation. Only the newest versions, the chosen ones and what lies between are kept, with the wheels that
fit the platform, so that the file stays small. The world is written to standard output.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from pathlib import Path
from typing import Any

from douane.environment import detect
from douane.http import Http
from douane.model import Closure, Ecosystem, Package, Requirement
from douane.progress import Silent
from douane.registries.pip_config import PypiConfig
from douane.registries.pypi import PypiRegistry
from douane.resolve.pypi import resolve
from douane.resolve.pypi_candidates import Selector
from douane.store import Store

_NEWEST = 3
_MOST_VERSIONS = 12


def main() -> None:
    """Read the command line and write the world."""
    parser = argparse.ArgumentParser()
    parser.add_argument("names", nargs="+")
    parser.add_argument("--python", required=True)
    parser.add_argument("--platform", default="manylinux_2_28_x86_64")
    parser.add_argument("--expected", type=Path, required=True)
    options = parser.parse_args()
    environment = detect({"python": options.python, "platform": options.platform})
    registry = PypiRegistry(
        Http(), Store.in_memory(), config=PypiConfig.load(os.environ, Path.home(), Path.cwd())
    )
    asked = [Requirement(ecosystem=Ecosystem.PYPI, name=name) for name in options.names]
    closure = resolve(asked, environment, registry, Silent())
    pins = [
        line.strip().partition("==") for line in options.expected.read_text().splitlines() if "==" in line
    ]
    case = {
        "why": "recorded; the expectation is another resolver's",
        "ask": options.names,
        "python": options.python,
        "platform": options.platform,
        "expect": {name: version for name, _, version in pins},
    }
    index = {package.name: _versions(package, closure, registry) for package in closure.packages}
    sys.stdout.write(_text(case, index))


def _text(case: dict[str, Any], index: dict[str, Any]) -> str:
    """Return the world with one package a line."""
    lines = [f"{json.dumps(name)}: {json.dumps(index[name], sort_keys=True)}" for name in sorted(index)]
    return f'{{"cases": [{json.dumps(case, sort_keys=True)}],\n"index": {{\n' + ",\n".join(lines) + "\n}}\n"


def _versions(package: Package, closure: Closure, registry: PypiRegistry) -> dict[str, Any]:
    project = registry.project(package.name)
    selector = Selector(closure.environment)
    chosen = project.versions.index(package.version)
    kept = dict.fromkeys(
        (*project.versions[: min(chosen, _MOST_VERSIONS)][-_MOST_VERSIONS:], package.version)
    )
    kept |= dict.fromkeys(project.versions[:_NEWEST])
    entries: dict[str, Any] = {}
    for version in kept:
        files = project.files(version)
        fitting = [file for file in files if file.wheel and selector.fits_platform(file)]
        entries[version] = {
            "wheels": sorted(file.filename[:-4].split("-", 2)[2] for file in fitting),
            "sdist": any(not file.wheel for file in files),
            "python": next((file.requires_python for file in files if file.requires_python), None),
            "yanked": next((file.yanked or True for file in files if file.yanked is not None), False),
            "requires": None,
        }
        if version == package.version:
            file = next(file for file in files if file.filename == package.filename)
            if file.wheel:
                declared = registry.metadata(file, package.name, version)
                entries[version]["requires"] = list(declared.requires)
    return entries


if __name__ == "__main__":
    main()
