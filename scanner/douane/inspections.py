"""What looking at one package gives, and how it is kept in the store."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, replace
from typing import Any

from douane.model import (
    Capability,
    Confidence,
    Definition,
    Entry,
    Facet,
    Finding,
    Gap,
    Package,
    Reach,
    Severity,
    Surface,
    Where,
)

_SURFACE_VALUES = ("source", "instructions", "capabilities", "contents", "server_info", "protocol")
_SURFACE_LISTS = ("tools", "prompts", "resources", "templates")


@dataclass(frozen=True, slots=True, kw_only=True)
class Inspection:
    """What was seen in one package. `surface` is set for the server itself.

    `licence` is what the package states, bounded and escaped; `server_names` which servers of an MCP registry
    it says it is; `size` the bytes of its archive, `unpacked`
    those of the files in it.
    """

    findings: tuple[Finding, ...] = ()
    gaps: tuple[Gap, ...] = ()
    capabilities: tuple[Capability, ...] = ()
    licence: str | None = None
    server_names: tuple[str, ...] = ()
    size: int | None = None
    unpacked: int | None = None
    surface: Surface | None = None


def described(package: Package, inspection: Inspection) -> Package:
    """Return *package* with the facts its bytes told."""
    return replace(
        package,
        capabilities=inspection.capabilities,
        licence=inspection.licence or package.licence,
        server_names=inspection.server_names,
        size=package.size if inspection.size is None else inspection.size,
        unpacked=inspection.unpacked,
    )


def encode(inspection: Inspection) -> bytes:
    """Return *inspection* as compact JSON; findings and gaps of the surface are in its own lists already."""
    surface = inspection.surface
    document = {
        "findings": [asdict(finding) for finding in inspection.findings],
        "gaps": [asdict(gap) for gap in inspection.gaps],
        "capabilities": [asdict(each) for each in inspection.capabilities],
        "licence": inspection.licence,
        "server_names": inspection.server_names,
        "size": inspection.size,
        "unpacked": inspection.unpacked,
        "surface": None if surface is None else _encode_surface(surface),
    }
    return json.dumps(document, separators=(",", ":")).encode()


def decode(data: bytes) -> Inspection:
    """Return what `encode` wrote. Raises ValueError, KeyError or TypeError for anything else."""
    document = json.loads(data)
    surface = document["surface"]
    return Inspection(
        findings=tuple(_finding(item) for item in document["findings"]),
        gaps=tuple(
            Gap(what=item["what"], why=item["why"], rows=tuple(item["rows"])) for item in document["gaps"]
        ),
        capabilities=tuple(_capability(item) for item in document["capabilities"]),
        licence=document["licence"],
        server_names=tuple(document["server_names"]),
        size=document["size"],
        unpacked=document["unpacked"],
        surface=None if surface is None else _decode_surface(surface),
    )


def _encode_surface(surface: Surface) -> dict[str, Any]:
    listed: dict[str, Any] = {
        "source": surface.source,
        "instructions": surface.instructions,
        "capabilities": dict(surface.capabilities),
        "contents": dict(surface.contents),
        "server_info": dict(surface.server_info),
        "protocol": surface.protocol,
    }
    for name in _SURFACE_LISTS:
        definitions: tuple[Definition, ...] = getattr(surface, name)
        listed[name] = [
            {
                "kind": item.kind,
                "name": item.name,
                "definition": dict(item.definition),
                "where": asdict(item.where),
                "conditional": item.conditional,
            }
            for item in definitions
        ]
    return listed


def _decode_surface(document: dict[str, Any]) -> Surface:
    values: dict[str, Any] = {name: document[name] for name in _SURFACE_VALUES}
    for name in _SURFACE_LISTS:
        values[name] = tuple(_definition(item) for item in document[name])
    return Surface(**values)


def _capability(item: dict[str, Any]) -> Capability:
    return Capability(
        item["kind"],
        tuple(Facet(**each | {"values": tuple(each["values"])}) for each in item["facets"]),
        tuple(Where(**each) for each in item["evidence"]),
    )


def _finding(item: dict[str, Any]) -> Finding:
    typed = {
        "severity": Severity(item["severity"]),
        "confidence": Confidence(item["confidence"]),
        "where": Where(**item["where"]),
        "taxonomy": tuple(item["taxonomy"]),
        "reach": tuple(_reach(each) for each in item["reach"]),
        "owner": None,  # known only where the closure is put together
    }
    return Finding(**item | typed)


def _reach(item: dict[str, Any]) -> Reach:
    where = item["where"]
    return Reach(**item | {"by": Entry(item["by"]), "where": None if where is None else Where(**where)})


def _definition(item: dict[str, Any]) -> Definition:
    return Definition(**item | {"where": Where(**item["where"])})
