"""Small npm indexes for tests: names, versions and ranges, and where npm itself put everything.

A world is a JSON file beside this one: `install` (what the user asks for), `packages` (per name: `tags`,
`versions` with what they declare, `others`: versions of which only the number is known), and, where it was
recorded (see record.py), `tree` and `left_out`: placement -> name@version, with ``>`` for nesting.

A case, in ``cases/``, is a world written by hand and answered by the real client (see answer.py). It may
besides have a `manifest` and a `lock` (the folder's package.json and package-lock.json), `error` (the code
with which npm refuses), and versions with `files`: what their tarballs hold besides package.json.
"""

from __future__ import annotations

import base64
import gzip
import hashlib
import io
import json
import tarfile
import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from douane.http import Http, Response
from douane.model import Ecosystem, Environment, Package, Requirement
from douane.registries.npm import NpmRegistry
from douane.registries.npmrc import NpmConfig
from douane.resolve.npm_spec import parse
from douane.store import Store

FOLDER = Path(__file__).parent
INDEX = "https://index.test"
LINUX = Environment(
    python="3.11.7", python_tags=(), markers={}, node="20.20.2", os="linux", cpu="x64", libc="glibc"
)


@dataclass
class World:
    """One index; `asked` lists the names that were asked for, in the order in which requests came."""

    packages: Mapping[str, Any]
    install: tuple[Requirement, ...] = ()
    tree: Mapping[str, str] = field(default_factory=dict)
    left_out: Mapping[str, str] = field(default_factory=dict)
    flags: Mapping[str, str] = field(default_factory=dict)
    manifest: Mapping[str, Any] | None = None
    lock: Mapping[str, Any] | None = None
    error: str | None = None
    asked: list[str] = field(default_factory=list)
    bodies: dict[str, bytes] = field(default_factory=dict)
    statuses: dict[str, int] = field(default_factory=dict)
    guard: threading.Lock = field(default_factory=threading.Lock)
    address: str = "https://index.test"

    def send(
        self,
        method: str,
        url: str,
        headers: Mapping[str, str],
        body: bytes | None,
        timeout: tuple[float, float],
        max_bytes: int,
    ) -> Response:
        """Answer as an index does: the transport of `Http`."""
        name = unquote(url.removeprefix(self.address + "/"))
        with self.guard:
            self.asked.append(name)
        if name in self.statuses:
            return Response(self.statuses[name], {}, b"", url)
        if name in self.bodies:
            return Response(200, {}, self.bodies[name], url)
        if "/-/" in name:
            return self._tarball(name, url)
        if name not in self.packages:
            return Response(404, {}, b"{}", url)
        found = document(name, self.packages[name], self.address)
        return Response(200, {}, json.dumps(found).encode(), url)

    def _tarball(self, path: str, url: str) -> Response:
        name, _, file = path.partition("/-/")
        version = file.removeprefix(name.rpartition("/")[2] + "-").removesuffix(".tgz")
        manifest = self.packages.get(name, {}).get("versions", {}).get(version)
        if manifest is None or "files" not in manifest:
            return Response(404, {}, b"", url)
        return Response(200, {}, tarball(name, version, manifest), url)


def document(name: str, package: Mapping[str, Any], address: str = INDEX) -> dict[str, Any]:
    """Return the document an index at *address* would send for *package*."""
    declared = {**{version: {} for version in package.get("others", ())}, **package.get("versions", {})}
    versions = {
        version: {
            "name": name,
            "version": version,
            "dist": dist(name, version, manifest, address),
            **{key: value for key, value in manifest.items() if key != "files"},
        }
        for version, manifest in declared.items()
    }
    return {"name": name, "dist-tags": package.get("tags", {}), "versions": versions}


def dist(
    name: str, version: str, manifest: Mapping[str, Any] | None = None, address: str = INDEX
) -> dict[str, str]:
    """Return where a tarball is and what it hashes to: made up from its name where it holds no files."""
    there = manifest is not None and "files" in manifest
    data = tarball(name, version, manifest or {}) if there else f"{name}@{version}".encode()
    base = name.rpartition("/")[2]
    return {
        "tarball": f"{address}/{name}/-/{base}-{version}.tgz",
        "integrity": "sha512-" + base64.b64encode(hashlib.sha512(data).digest()).decode(),
    }


def tarball(name: str, version: str, manifest: Mapping[str, Any]) -> bytes:
    """Return the tarball of a version that has `files`; a file that is no text is written as JSON."""
    declared = {key: value for key, value in manifest.items() if key not in {"files", "_hasShrinkwrap"}}
    files = {"package.json": {"name": name, "version": version, **declared}, **manifest["files"]}
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w", format=tarfile.USTAR_FORMAT) as archive:
        for path, content in files.items():
            data = (content if isinstance(content, str) else json.dumps(content)).encode()
            entry = tarfile.TarInfo(f"package/{path}")
            entry.size = len(data)
            archive.addfile(entry, io.BytesIO(data))
    return gzip.compress(packed.getvalue(), mtime=0)


def load(name: str) -> World:
    """Return the recorded world *name*."""
    data = json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8"))
    return World(
        packages=data["packages"],
        install=tuple(wanted(text) for text in data.get("install", ())),
        tree=data.get("tree", {}),
        left_out=data.get("left_out", {}),
        flags=data.get("flags", {}),
        manifest=data.get("manifest"),
        lock=data.get("lock"),
        error=data.get("error"),
    )


def wanted(text: str) -> Requirement:
    """Return the requirement that ``name@spec`` is."""
    at = text.find("@", 1)
    name, spec = (text[:at], text[at + 1 :]) if at > 0 else (text, "")
    parse(name, spec)
    return Requirement(ecosystem=Ecosystem.NPM, name=name, specifier=spec)


def registry(world: World, store: Store | None = None, **options: Any) -> NpmRegistry:
    """Return the registry of *world*, with an empty store unless one is given."""
    http = Http(world, sleep=lambda seconds: None, offline=options.pop("offline", False))
    config = options.pop("config", NpmConfig(registry=INDEX, default=INDEX))
    return NpmRegistry(http, store or Store.in_memory(), config=config, **options)


def placed(packages: tuple[Package, ...]) -> dict[str, str]:
    """Return placement -> name@version, with ``>`` for nesting."""
    return {short(package.path): f"{package.name}@{package.version}" for package in packages}


def short(path: str) -> str:
    """Return ``a>b`` for ``node_modules/a/node_modules/b``."""
    return path.removeprefix("node_modules/").replace("/node_modules/", ">")
