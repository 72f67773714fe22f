"""Which version of a package npm takes: dist-tags before ranges, then the best that satisfies.

The preferences are those of npm 11: the `latest` tag where it satisfies, is not deprecated and supports the
engine; else the highest among the versions that are not deprecated and support it, then those that support
it, then those that are not deprecated, then any.
"""

from __future__ import annotations

from collections.abc import Iterator

from douane.errors import NotFoundError, WithdrawnError
from douane.model import Ecosystem, purl_of
from douane.registries.npm_manifest import Manifest
from douane.registries.npm_packument import Packument
from douane.registries.npm_versions import engine_admits, key, nearest, parse_range
from douane.resolve.npm_spec import Kind, Spec
from douane.text import excerpt

NPM_VERSION = "11.19.1"  # the client whose behaviour is modelled; packages may ask for it under "engines"


def supports(manifest: Manifest, node: str) -> bool:
    """Whether *manifest* says that it runs on *node* (a full version) with npm."""
    wanted = manifest.engines
    for engine, running in (("node", node), ("npm", NPM_VERSION)):
        if wanted.get(engine) and not engine_admits(running, wanted[engine]):
            return False
    return True


def pick(packument: Packument, spec: Spec, node: str) -> Manifest:
    """Return the version of *packument* that *spec* means.

    Raises NotFoundError that names the nearest versions there are, WithdrawnError where there is none at all.
    """
    if not packument.versions:
        raise _withdrawn(packument)
    found = _exact(packument, spec) if spec.kind is not Kind.RANGE else _best(packument, spec.wanted, node)
    if found is None:
        raise NotFoundError(_missing(packument, spec))
    return found


def _exact(packument: Packument, spec: Spec) -> Manifest | None:
    version = packument.tags.get(spec.wanted) if spec.kind is Kind.TAG else spec.wanted
    return packument.manifest(version) if version else None


def _best(packument: Packument, wanted: str, node: str) -> Manifest | None:
    latest = packument.tags.get("latest")
    if latest and (wanted == "*" or latest in set(_satisfying((latest,), wanted))):
        manifest = packument.manifest(latest)
        if manifest and not manifest.deprecated and supports(manifest, node):
            return manifest
    best: Manifest | None = None
    best_rank = -1
    for version in _satisfying(packument.versions, wanted):
        manifest = packument.manifest(version)
        if manifest is None:
            continue
        rank = 2 * supports(manifest, node) + (not manifest.deprecated)
        if rank > best_rank:
            best, best_rank = manifest, rank
        if rank == 3:
            break
    return best


def _satisfying(versions: tuple[str, ...], wanted: str) -> Iterator[str]:
    """Yield those of *versions* that satisfy *wanted*, in their order."""
    admitted = parse_range(wanted)
    for version in versions if admitted else ():
        found = key(version)
        if found and admitted and admitted.admits(found):
            yield version


def _withdrawn(packument: Packument) -> WithdrawnError:
    name, package = excerpt(packument.name), purl_of(Ecosystem.NPM, packument.name)
    if packument.unpublished:
        why = f"{name} was unpublished ({excerpt(packument.unpublished)}): no version is left"
        return WithdrawnError(why, package=package, how="unpublished")
    return WithdrawnError(f"{name} has no versions in its index", package=package, how="empty")


def _missing(packument: Packument, spec: Spec) -> str:
    name, wanted = excerpt(packument.name), excerpt(spec.wanted)
    if spec.kind is Kind.TAG:
        tags = ", ".join(sorted(excerpt(tag, 40) for tag in packument.tags)[:8]) or "none"
        version = packument.tags.get(spec.wanted)
        if version:
            return f"{name}: the tag {wanted} points at {excerpt(version)}, which is not in the index"
        return f"{name} has no tag {wanted}; its tags are {tags}"
    near = ", ".join(excerpt(version, 60) for version in nearest(packument.versions, spec.wanted))
    return f"{name} has no version that is {wanted}; the nearest are {near}"
