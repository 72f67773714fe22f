"""From the solver's answer to a closure."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterable, Iterator, Mapping

from douane.model import (
    Closure,
    Ecosystem,
    Edge,
    Environment,
    Finding,
    Gap,
    Package,
    Where,
)
from douane.registries.pypi import deprecation
from douane.registries.pypi_versions import Key
from douane.resolve.oddities import FOREIGN
from douane.resolve.pypi_needs import Need
from douane.resolve.pypi_provider import Candidate, Provider
from douane.text import address_parts

_SHA256 = re.compile(r"(?:^|&)sha256=([0-9a-f]{64})(?:&|$)")


def closure(
    root: str,
    chosen: Mapping[tuple[str, str], Key],
    provider: Provider,
    environment: Environment,
    project: tuple[Package, tuple[Need, ...]] | None = None,
) -> Closure:
    """Return the closure of the solver's answer: (name, extra or empty) -> version.

    *project* is the directory at the root and its needs, if that is what was resolved.
    """
    members = [provider.candidate(name, chosen[name, ""]) for name in sorted({name for name, _ in chosen})]
    placed = [_package(candidate, provider) for candidate in members]
    edges = {
        _edge(name, need)
        for (name, extra), version in chosen.items()
        for need in provider.needs(name, extra, version)
        if need.name != name
    }
    if project:
        placed.append(project[0])
        edges |= {_edge(project[0].path, need) for need in project[1]}
    return Closure(
        root=root,
        packages=tuple(sorted(placed, key=lambda package: package.path)),
        edges=tuple(sorted(edges, key=lambda edge: (edge.source, edge.target, edge.specifier))),
        environment=environment,
        findings=tuple(_findings(members, placed)),
        gaps=tuple(_gaps(members, provider)),
    )


def _package(candidate: Candidate, provider: Provider) -> Package:
    if candidate.choice is None:
        return _from_url(candidate)
    file = candidate.choice.file
    project = provider.project(candidate.name)
    return Package(
        ecosystem=Ecosystem.PYPI,
        name=candidate.name,
        version=candidate.version,
        path=candidate.name,
        url=file.url,
        filename=file.filename,
        integrity=file.integrity,
        size=file.size,
        index=project.index if project else "default",
        deprecated=deprecation(project) if project else None,
        yanked=file.yanked,
        published=file.uploaded,
    )


def _from_url(candidate: Candidate) -> Package:
    url = candidate.url or ""
    parts = address_parts(url)
    digest = _SHA256.search(parts.fragment)
    path = parts.path.rpartition("/")[2]
    return Package(
        ecosystem=Ecosystem.PYPI,
        name=candidate.name,
        version=candidate.version,
        path=candidate.name,
        url=url,
        filename=path if path.endswith((".whl", ".tar.gz", ".zip")) else None,
        integrity=_sri(digest[1]) if digest else None,
        index=f"{parts.scheme}://{parts.hostname or ''}",
    )


def _sri(sha256: str) -> str:
    return "sha256-" + base64.b64encode(binascii.unhexlify(sha256)).decode("ascii")


def _edge(source: str, need: Need) -> Edge:
    specifier = f"@ {need.url}" if need.url else need.specifier
    return Edge(source=source, target=need.name, name=need.name, specifier=specifier)


def _findings(members: Iterable[Candidate], placed: Iterable[Package]) -> Iterator[Finding]:
    purls = {package.name: package.purl for package in placed}
    for candidate in members:
        if candidate.url:
            why = (
                "it is installed from an address instead of the index: what is there can be changed or "
                "removed at any time, and no index keeps its versions, hashes or publisher"
            )
            shown = f"{candidate.name} @ {candidate.url}"
            yield FOREIGN.finding(shown, why, purls[candidate.name], where=Where())


def _gaps(members: Iterable[Candidate], provider: Provider) -> Iterator[Gap]:
    for candidate in members:
        for why in provider.unknown(candidate):
            yield Gap(what=f"pypi:{candidate.name}=={candidate.version}", why=why)
