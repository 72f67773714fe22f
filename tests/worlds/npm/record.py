"""Record a world: ``PYTHONPATH=tests python -m worlds.npm.record OUT.json LOCKFILE NAME[@SPEC]...``

LOCKFILE is what ``npm install --package-lock-only`` wrote in an empty folder for the same requirements just
before; it is the truth that tests compare with. The index is the one of the user's npm configuration; what
is kept of it are names, versions and ranges: no address, no text.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import Any

from douane.http import Http
from douane.progress import Silent
from douane.registries.npm import NpmRegistry
from douane.registries.npm_manifest import Manifest
from douane.registries.npm_packument import Packument
from douane.registries.npmrc import NpmConfig
from douane.resolve.npm import resolution
from douane.store import Store
from worlds.npm.world import LINUX, short, wanted

_NEIGHBOURS = 5  # versions on either side of one that mattered: enough for a wrong choice to show


class _Recording(NpmRegistry):
    seen: dict[str, Packument]

    def packument(self, name: str, *, full: bool = False) -> Packument:
        found = super().packument(name, full=full)
        self.seen[name] = found
        return found


def main(out: str, lockfile: str, *texts: str) -> None:
    """Write the world *out*."""
    config = NpmConfig.load(os.environ, Path.home(), Path.cwd())
    registry = _Recording(Http(), Store.in_memory(), config=config)
    registry.seen = {}
    result = resolution([wanted(text) for text in texts], LINUX, registry, Silent())
    lock = json.loads(Path(lockfile).read_text(encoding="utf-8"))["packages"]
    placements = {
        short(path): f"{entry.get('name') or path.rpartition('node_modules/')[2]}@{entry['version']}"
        for path, entry in sorted(lock.items())
        if path and not entry.get("inBundle")
    }
    left_out = {short(package.path) for package in result.left_out}
    packages = {name: _package(packument) for name, packument in sorted(registry.seen.items())}
    lines = ",\n".join(f"{json.dumps(name)}: {_compact(package)}" for name, package in packages.items())
    tree = {path: name for path, name in placements.items() if path not in left_out}
    rest = {path: name for path, name in placements.items() if path in left_out}
    head = f'"install": {_compact(list(texts))},\n"tree": {_compact(tree)},\n"left_out": {_compact(rest)}'
    Path(out).write_text(f'{{\n{head},\n"packages": {{\n{lines}\n}}\n}}\n', encoding="utf-8")


def _package(packument: Packument) -> dict[str, Any]:
    versions = list(packument.versions)
    read = {version: packument.manifest(version) for version in versions if version in packument._read}
    others = set()
    for version in read:
        at = versions.index(version)
        others.update(versions[max(0, at - _NEIGHBOURS) : at + _NEIGHBOURS + 1])
    tags = {tag: version for tag, version in packument.tags.items() if version in read}
    package = {
        "tags": tags,
        "versions": {version: _manifest(manifest) for version, manifest in read.items() if manifest},
        "others": sorted(others - set(read)),
    }
    return {key: value for key, value in package.items() if value}


def _manifest(manifest: Manifest) -> dict[str, Any]:
    kept = {
        "dependencies": dict(manifest.dependencies),
        "optionalDependencies": dict(manifest.optional),
        "peerDependencies": dict(manifest.peers),
        "peerDependenciesMeta": {name: {"optional": True} for name in sorted(manifest.optional_peers)},
        "bundleDependencies": list(manifest.bundled),
        "engines": {name: text for name, text in manifest.engines.items() if name in {"node", "npm"}},
        "os": list(manifest.os),
        "cpu": list(manifest.cpu),
        "libc": list(manifest.libc),
        "deprecated": "yes" if manifest.deprecated else None,
    }
    return {key: value for key, value in kept.items() if value}


def _compact(value: object) -> str:
    return json.dumps(value, separators=(",", ":"))


if __name__ == "__main__":
    main(*sys.argv[1:])
