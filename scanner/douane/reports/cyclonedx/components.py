"""Packages as CycloneDX components, and how they depend on each other."""

from __future__ import annotations

import base64
import binascii
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from urllib.parse import quote, urlsplit

from packaging.licenses import InvalidLicenseExpression, canonicalize_license_expression

from douane.model import Closure, Json, Origin, Package
from douane.text import excerpt, visible
from douane_signatures import table

_LONG = 500  # characters of one value
_MOST_VALUES = 200  # of one facet of a capability
_WEB = ("http", "https", "ssh", "git")
_LENGTHS = {"sha1": 20, "sha256": 32, "sha384": 48, "sha512": 64}
_BY_HASH, _BY_NAME = 1.0, 0.5  # how sure it is that the bytes are those of the name


def references(closure: Closure) -> dict[str, str]:
    """Return placement -> bom-ref: the purl, with the placement where several packages share one."""
    counts = Counter(package.purl for package in closure.packages)
    return {
        package.path: package.purl if counts[package.purl] == 1 else f"{package.purl}#{quote(package.path)}"
        for package in closure.packages
    }


def component(package: Package, reference: str, kind: str, origin: Origin | None) -> dict[str, Json]:
    """Return *package* as a component of *kind*; *origin* is where it is known to come from."""
    group, slash, name = package.name.rpartition("/")
    found: dict[str, Json] = {"type": kind, "bom-ref": reference, "name": visible(name)}
    if slash:
        found["group"] = visible(group)
    found |= {"version": visible(package.version), "purl": _purl(package)}
    found["scope"] = "optional" if package.optional else "required"
    hashes: list[Json] = [{"alg": name, "content": content} for name, content in sorted(_hashes(package))]
    if hashes:
        found["hashes"] = hashes
    if package.licence:
        found["licenses"] = [_licence(package.licence)]
    address = package.repository
    if address and is_address(address):
        found["externalReferences"] = [{"type": "vcs", "url": uri(address)}]
    found["evidence"] = _evidence(package, origin)
    found["properties"] = properties(_said(package))
    return found


def dependencies(closure: Closure, names: Mapping[str, str]) -> list[Json]:
    """Return what depends on what, by bom-ref, in order; what a carrier bundles hangs on its carrier."""
    needed: dict[str, set[str]] = {reference: set() for reference in names.values()}
    for edge in closure.edges:
        if edge.source in names and edge.target in names and edge.source != edge.target:
            needed[names[edge.source]].add(names[edge.target])
    for package in closure.packages:
        if package.carrier in names and package.carrier is not None and package.carrier != package.path:
            needed[names[package.carrier]].add(names[package.path])
    ordered: dict[str, list[Json]] = {each: [*sorted(needed[each])] for each in sorted(needed)}
    return [{"ref": each, "dependsOn": targets} for each, targets in ordered.items()]


def properties(pairs: Iterator[tuple[str, str]]) -> list[Json]:
    """Return *pairs* as properties of our namespace, in order; values are escaped and bounded."""
    return [{"name": f"douane:{name}", "value": excerpt(value, _LONG)} for name, value in pairs]


def is_address(text: str) -> bool:
    """Whether *text* is an address that may stand in a reference."""
    try:
        parts = urlsplit(text)
        return parts.scheme in _WEB and bool(parts.hostname) and "@" not in parts.netloc
    except ValueError:
        return False


def uri(text: str) -> str:
    """Return *text* as a URI: what may not stand in one is percent-encoded."""
    return quote(visible(text), safe=":/?#[]@!$&'()*+,;=%-._~")


def _purl(package: Package) -> str:
    if package.index == "default":
        return package.purl
    return f"{package.purl}?repository_url={quote(package.index, safe='')}"


def _hashes(package: Package) -> Iterator[tuple[str, str]]:
    """Yield the digests that are known: that of the bytes that were read, those the index announced."""
    names = table("cyclonedx.toml")["algorithms"]
    found = {"sha256": package.sha256} if package.sha256 else {}
    for each in (package.integrity or "").split():
        algorithm, _, encoded = each.partition("-")
        try:
            content = base64.b64decode(encoded.partition("?")[0], validate=True)
        except (binascii.Error, ValueError):
            continue
        if len(content) == _LENGTHS.get(algorithm):
            found.setdefault(algorithm, content.hex())
    yield from ((names[algorithm], str(content)) for algorithm, content in found.items())


def _licence(stated: str) -> Json:
    """Return an expression of SPDX as one, anything else by the name it was given."""
    try:
        expression = canonicalize_license_expression(stated)
    except InvalidLicenseExpression:
        return {"license": {"name": excerpt(stated, _LONG), "acknowledgement": "declared"}}
    return {"expression": str(expression), "acknowledgement": "declared"}


def _evidence(package: Package, origin: Origin | None) -> Json:
    """Where it stands in the closure, and what says that the bytes are those of its name."""
    methods: list[Json] = []
    sure = _BY_NAME
    if package.sha256 and package.integrity:
        sure = _BY_HASH
        methods.append(
            {"technique": "hash-comparison", "confidence": sure, "value": f"sha256:{package.sha256}"}
        )
    for each in origin.verified if origin is not None else ():
        by = f"{each.kind} by {each.repository or each.by}"
        methods.append({"technique": "attestation", "confidence": _BY_HASH, "value": excerpt(by, _LONG)})
    if not methods:
        methods.append({"technique": "manifest-analysis", "confidence": sure, "value": "named, not read"})
    return {
        "identity": [{"field": "purl", "confidence": sure, "methods": methods}],
        "occurrences": [{"location": visible(package.path)}],
    }


def _said(package: Package) -> Iterator[tuple[str, str]]:
    yield "placement", package.path
    for name in ("published", "deprecated", "yanked", "carrier", "alias"):
        if value := getattr(package, name):
            yield name, value
    if package.size is not None:
        yield "size", str(package.size)
    if package.peer:
        yield "peer", "true"
    for script in package.install_scripts:
        yield "install-script", script
    for capability in package.capabilities:
        yield "capability", capability.kind
        for facet in capability.facets:
            for value in facet.values[:_MOST_VALUES]:
                yield f"capability:{capability.kind}:{facet.name}", value
            more = len(facet.values[_MOST_VALUES:]) + facet.unlisted
            if more:
                yield f"capability:{capability.kind}:{facet.name}:unlisted", str(more)


def origins(found: Sequence[Origin]) -> dict[str, Origin]:
    """Return purl -> where it comes from."""
    return {each.package: each for each in found}
