"""Small npm indexes for tests: names, versions and ranges, and where npm itself put everything.

A world is a JSON file beside this one: `install` (what the user asks for), `packages` (per name: `tags`,
`versions` with what they declare, `others`: versions of which only the number is known), and, where it was
recorded (see record.py), `tree` and `left_out`: placement -> name@version, with ``>`` for nesting.
"""

from __future__ import annotations

import base64
import hashlib
import json
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
    asked: list[str] = field(default_factory=list)
    bodies: dict[str, bytes] = field(default_factory=dict)
    statuses: dict[str, int] = field(default_factory=dict)
    lock: threading.Lock = field(default_factory=threading.Lock)

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
        name = unquote(url.removeprefix(INDEX + "/"))
        with self.lock:
            self.asked.append(name)
        if name in self.statuses:
            return Response(self.statuses[name], {}, b"", url)
        if name in self.bodies:
            return Response(200, {}, self.bodies[name], url)
        if name not in self.packages:
            return Response(404, {}, b"{}", url)
        return Response(200, {}, json.dumps(document(name, self.packages[name])).encode(), url)


def document(name: str, package: Mapping[str, Any]) -> dict[str, Any]:
    """Return the document an index would send for *package*."""
    declared = {**{version: {} for version in package.get("others", ())}, **package.get("versions", {})}
    versions = {
        version: {"name": name, "version": version, "dist": dist(name, version), **manifest}
        for version, manifest in declared.items()
    }
    return {"name": name, "dist-tags": package.get("tags", {}), "versions": versions}


def dist(name: str, version: str) -> dict[str, str]:
    """Return where a tarball is and what it hashes to, made up from its name."""
    digest = hashlib.sha512(f"{name}@{version}".encode()).digest()
    base = name.rpartition("/")[2]
    return {
        "tarball": f"{INDEX}/{name}/-/{base}-{version}.tgz",
        "integrity": "sha512-" + base64.b64encode(digest).decode(),
    }


def load(name: str) -> World:
    """Return the recorded world *name*."""
    data = json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8"))
    return World(
        packages=data["packages"],
        install=tuple(wanted(text) for text in data["install"]),
        tree=data["tree"],
        left_out=data["left_out"],
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
