"""Packages of an index that serves where they come from, as an instance made in the test says it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from attesting import PUBLISH, Identity, Instance, instance, pep740, provenance, statement
from e2e.index import World
from e2e.packages import SEND, Built, npm

HOME = "git+https://github.com/acme/mail-mcp.git"
PYPI_PUBLISH = "https://docs.{}.org/attestations/publish/v1".format("pyp" + "i")

Tamper = Callable[[Any], None]


def attested(
    built: Built,
    world: World,
    who: Identity | None = None,
    *,
    made: Instance | None = None,
    about: Built | None = None,
    named: tuple[str, str] | None = None,
    tamper: Tamper | None = None,
) -> Built:
    """Return *built* as an index announces it that serves its signature and its attestations.

    They are *about* another package, or give it another name and version; *tamper* changes the build's.
    """
    made = made or instance()
    about = about or built
    sha512 = hashlib.sha512(about.data).hexdigest()
    name, version = named or (about.name, about.version)
    purl = f"pkg:npm/{name}@{version}"
    told = {"name": name, "version": version}
    build = made.bundle(statement(purl, sha512=sha512), who)
    if tamper:
        tamper(build)
    listed = [
        {"predicateType": "https://slsa.dev/provenance/v1", "bundle": build},
        {
            "predicateType": PUBLISH,
            "bundle": made.published(statement(purl, predicate=PUBLISH, told=told, sha512=sha512)),
        },
    ]
    path = f"/-/npm/v1/attestations/{built.name}@{built.version}"
    world.documents[f"/npm{path}"] = json.dumps({"attestations": listed}).encode()
    world.documents["/npm/-/npm/v1/keys"] = made.keys()
    signature = made.index_signature(built.name, built.version, built.integrity)
    announced = {"attestations": {"url": f"https://elsewhere.example{path}"}, "signatures": [signature]}
    return replace(built, more=announced)


def attested_wheel(
    built: Built,
    world: World,
    base: str,
    who: Identity | None = None,
    *,
    made: Instance | None = None,
    filename: str | None = None,
    sha256: str | None = None,
    publisher: str | None = None,
    tamper: Tamper | None = None,
) -> Built:
    """Return *built* as the index at *base* announces it, with the provenance object that it serves.

    The object is about the file *filename* of that *sha256*; *publisher* is whom the index names.
    """
    about = statement(filename or built.filename, predicate=PYPI_PUBLISH, sha256=sha256 or built.sha256)
    bundle = (made or instance()).bundle(about, who)
    if tamper:
        tamper(bundle)
    by = who or Identity()
    path = f"/integrity/{built.name}/{built.version}/{built.filename}/provenance"
    world.documents[path] = provenance(
        pep740(bundle),
        repository=publisher or (by.repository or "").removeprefix("https://github.com/"),
        workflow=(by.workflow or "").rpartition("/")[2],
    )
    return replace(built, more={"provenance": f"{base}{path}"})


def server(version: str = "1.0.0", **more: Any) -> Built:
    """Return a version of mail-mcp whose manifest names its repository."""
    return npm("mail-mcp", version, tools=(SEND,), repository={"type": "git", "url": HOME}, **more)
