"""What one version of an npm package declares, reduced to what Douane uses.

`slim` turns an index's document of a version, whatever its shape, into a small plain object; `Manifest.read`
turns that into a frozen value. Malformed parts are left out and named, never guessed at.
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import cast
from urllib.parse import unquote

from douane.model import Json
from douane.text import address_parts

_NOTHING: Mapping[str, str] = MappingProxyType({})
_SCRIPTS = ("preinstall", "install", "postinstall", "prepare")
_RUN_ON_INSTALL = frozenset(_SCRIPTS[:3])
_TABLES = ("dependencies", "optionalDependencies", "peerDependencies", "engines")
_LISTS = ("os", "cpu", "libc")
_STRENGTH = {"sha1": 0, "sha256": 1, "sha384": 2, "sha512": 3}
_HASH = re.compile(r"(sha1|sha256|sha384|sha512)-([A-Za-z0-9+/]{20,100}={0,2})")
_LONGEST = 2048
_MOST_SIGNATURES = 8  # of one version


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """One version of a package, as the index describes it.

    `scripts` holds the names of lifecycle scripts as far as the document tells; `size` is the tarball's, in
    bytes; `integrity` the strongest digest announced, in SRI form; `signatures` the index's own, as key id
    and base64; `malformed` names the fields that were not what npm allows and were left out.
    """

    name: str
    version: str
    dependencies: Mapping[str, str] = field(default_factory=lambda: _NOTHING)
    optional: Mapping[str, str] = field(default_factory=lambda: _NOTHING)
    peers: Mapping[str, str] = field(default_factory=lambda: _NOTHING)
    optional_peers: frozenset[str] = frozenset()
    bundled: tuple[str, ...] = ()
    engines: Mapping[str, str] = field(default_factory=lambda: _NOTHING)
    os: tuple[str, ...] = ()
    cpu: tuple[str, ...] = ()
    libc: tuple[str, ...] = ()
    bin: tuple[str, ...] = ()
    scripts: tuple[str, ...] = ()
    integrity: str | None = None
    tarball: str | None = None
    size: int | None = None
    deprecated: str | None = None
    has_shrinkwrap: bool = False
    repository: str | None = None
    mcp_name: str | None = None
    maintainers: tuple[str, ...] = ()
    publisher: Mapping[str, str] = field(default_factory=lambda: _NOTHING)
    attested: bool = False
    attestations_url: str | None = None
    signatures: tuple[tuple[str, str], ...] = ()
    published: str | None = None
    malformed: tuple[str, ...] = ()

    @classmethod
    def read(cls, slimmed: Mapping[str, Json], name: str, version: str) -> Manifest:
        """Return the value of an object that `slim` made."""
        fields: dict[str, object] = {
            key: tuple(value) if isinstance(value, list) else value for key, value in slimmed.items()
        }
        fields["signatures"] = tuple(
            tuple(pair) for pair in cast("list[list[str]]", slimmed.get("signatures", ()))
        )
        fields["optional_peers"] = frozenset(cast("tuple[str, ...]", fields.get("optional_peers", ())))
        return cls(name=name, version=version, **fields)  # type: ignore[arg-type]

    @property
    def asked(self) -> Mapping[str, str]:
        """Specifiers by name, from all tables."""
        return {**self.peers, **self.dependencies, **self.optional}

    @property
    def install_scripts(self) -> tuple[str, ...]:
        """The names of the scripts that npm runs when it installs this version from an index."""
        return tuple(name for name in self.scripts if name in _RUN_ON_INSTALL)

    @property
    def filename(self) -> str:
        """The tarball's file name."""
        last = unquote(address_parts(self.tarball or "").path.rpartition("/")[2])
        return last or f"{self.name.rpartition('/')[2]}-{self.version}.tgz"


def slim(document: Mapping[str, Json], published: str | None = None) -> dict[str, Json]:
    """Return what Douane uses of a version's *document*, without what is empty; never raises."""
    malformed: list[str] = []
    tables = {name: _table(document, name, malformed) for name in _TABLES}
    optional = tables["optionalDependencies"]
    dependencies = {name: spec for name, spec in tables["dependencies"].items() if name not in optional}
    dist = document.get("dist")
    dist = dist if isinstance(dist, dict) else {}
    size = dist.get("size")
    slimmed: dict[str, Json] = {
        "dependencies": dict(dependencies),
        "optional": dict(optional),
        "peers": dict(tables["peerDependencies"]),
        "optional_peers": _optional_peers(document.get("peerDependenciesMeta")),
        "bundled": _bundled(document, tables["dependencies"]),
        "engines": dict(tables["engines"]),
        **{name: _strings(document, name, malformed) for name in _LISTS},
        "bin": _bin(document),
        "scripts": _scripts(document),
        "integrity": _integrity(dist),
        "tarball": _text(dist.get("tarball")),
        "size": size if type(size) is int and size >= 0 else None,
        "deprecated": _deprecated(document.get("deprecated")),
        "has_shrinkwrap": document.get("_hasShrinkwrap") is True,
        "repository": _repository(document.get("repository")),
        "mcp_name": _text(document.get("mcpName")),
        "maintainers": _people(document.get("maintainers")),
        "publisher": _publisher(document.get("_npmUser")),
        "attested": bool(dist.get("attestations")),
        "attestations_url": _repository(dist.get("attestations")),
        "signatures": _signatures(dist.get("signatures")),
        "published": _text(published),
        "malformed": cast("list[Json]", malformed),
    }
    return {name: value for name, value in slimmed.items() if value}


def _table(document: Mapping[str, Json], name: str, malformed: list[str]) -> dict[str, str]:
    value = document.get(name)
    if value is None or (name == "engines" and isinstance(value, list | str)):
        return {}  # a list of engines is an ancient form that npm ignores too
    if not isinstance(value, dict):
        malformed.append(name)
        return {}
    table = {key: spec for key, spec in value.items() if isinstance(spec, str)}
    if len(table) != len(value):
        malformed.append(name)
    return table


def _strings(document: Mapping[str, Json], name: str, malformed: list[str]) -> list[Json]:
    value = document.get(name)
    listed = [value] if isinstance(value, str) else value
    if listed is None:
        return []
    if not isinstance(listed, list):
        malformed.append(name)
        return []
    return [item for item in listed if isinstance(item, str)]


def _optional_peers(value: Json) -> list[Json]:
    if not isinstance(value, dict):
        return []
    return [name for name, meta in value.items() if isinstance(meta, dict) and meta.get("optional")]


def _bundled(document: Mapping[str, Json], dependencies: Mapping[str, str]) -> list[Json]:
    value = document.get("bundleDependencies", document.get("bundledDependencies"))
    if value is True:
        return list(dependencies)
    if isinstance(value, dict):
        return list(value)
    return [name for name in value if isinstance(name, str)] if isinstance(value, list) else []


def _bin(document: Mapping[str, Json]) -> list[Json]:
    value = document.get("bin")
    if isinstance(value, str):
        return [str(document.get("name", "")).rpartition("/")[2]]
    return list(value) if isinstance(value, dict) else []


def _scripts(document: Mapping[str, Json]) -> list[Json]:
    scripts = document.get("scripts")
    declared = scripts if isinstance(scripts, dict) else {}
    names: list[Json] = [name for name in _SCRIPTS if declared.get(name)]
    runs = any(name in _RUN_ON_INSTALL for name in names)
    if not runs and (document.get("hasInstallScript") is True or document.get("gypfile") is True):
        names.append("install")
    return names


def _integrity(dist: Mapping[str, Json]) -> str | None:
    announced = dist.get("integrity")
    found = _HASH.findall(announced[:_LONGEST]) if isinstance(announced, str) else []
    if found:
        algorithm, digest = max(found, key=lambda pair: _STRENGTH[pair[0]])
        return f"{algorithm}-{digest}"
    shasum = dist.get("shasum")
    if not isinstance(shasum, str) or len(shasum) != 40:
        return None
    try:
        return "sha1-" + base64.b64encode(binascii.unhexlify(shasum)).decode("ascii")
    except (binascii.Error, ValueError):
        return None


def _deprecated(value: Json) -> str | None:
    """Return the deprecation message; npm takes any non-empty value for a deprecation."""
    if not value:
        return None
    return value[:_LONGEST] if isinstance(value, str) else "deprecated"


def _repository(value: Json) -> str | None:
    return _text(value.get("url")) if isinstance(value, dict) else _text(value)


def _people(value: Json) -> list[Json]:
    people = value if isinstance(value, list) else []
    names = [person.get("name") if isinstance(person, dict) else person for person in people[:1000]]
    return [name for name in names if isinstance(name, str)]


def _publisher(value: Json) -> dict[str, Json]:
    """Return who uploaded a version, and who released what was staged.

    `publisher` is the trusted publisher's stable id, where there is one.
    """
    if not isinstance(value, dict):
        return {}
    approver = value.get("approver")
    trusted = value.get("trustedPublisher")
    trusted = trusted if isinstance(trusted, dict) else {}
    known = {
        "name": _text(value.get("name")),
        "publisher": _text(trusted.get("oidcConfigId")),
        "service": _text(trusted.get("id")),
        "approver": _text(approver.get("name")) if isinstance(approver, dict) else None,
    }
    return {name: text for name, text in known.items() if text}


def _signatures(value: Json) -> list[Json]:
    """Return the index's own signatures over name, version and integrity, as pairs of key id and base64."""
    listed = value[:_MOST_SIGNATURES] if isinstance(value, list) else []
    pairs = [(_text(each.get("keyid")), _text(each.get("sig"))) for each in listed if isinstance(each, dict)]
    return [[key, signature] for key, signature in pairs if key and signature]


def _text(value: Json) -> str | None:
    return value[:_LONGEST] if isinstance(value, str) and value else None
