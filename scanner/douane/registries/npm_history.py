"""What npm's index says of a package's versions: who published which, and when (the long form)."""

from __future__ import annotations

from collections.abc import Iterator

from douane.model import Ecosystem, Publication, Publisher, Release
from douane.registries.npm_manifest import Manifest
from douane.registries.npm_packument import Packument
from douane.registries.npm_versions import key
from douane.registries.times import doubt, moment

MOST = 40
"""Earlier versions of which the documents are read."""
FEW = 8
"""The same of a package that is only needed."""

_SERVICES = frozenset({"github actions", "gitlab ci/cd"})  # the name that stands for every trusted publisher


def publication(packument: Packument, version: str, now: float, most: int = MOST) -> Publication | None:
    """Return what *packument* says of *version* and the *most* versions before it; None where it has no such.

    A short document knows no accounts and no times.
    """
    own = packument.manifest(version)
    if own is None:
        return None
    rising = [_dated(packument, each) for each in reversed(packument.versions)]
    why = doubt(rising, now)
    before = _before(rising, version, by_time=why is None)
    return Publication(
        ecosystem=Ecosystem.NPM,
        name=packument.name,
        release=_read(own),
        earlier=tuple(_documented(packument, before[-most:])),
        more=max(0, len(before) - most),
        doubt=why,
    )


def _dated(packument: Packument, version: str) -> Release:
    found = key(version)
    return Release(
        version=version,
        at=moment(packument.published.get(version)),
        number=found[:3] if found else (),
        early=found is not None and found[3] != (1,),
    )


def _before(rising: list[Release], version: str, *, by_time: bool) -> list[str]:
    at = next((each.at for each in rising if each.version == version), None)
    if by_time and at is not None:
        dated = sorted((each.at, place) for place, each in enumerate(rising) if each.at is not None)
        return [rising[place].version for when, place in dated if when < at]
    return [each.version for each in rising[: [each.version for each in rising].index(version)]]


def _documented(packument: Packument, versions: list[str]) -> Iterator[Release]:
    for version in versions:
        manifest = packument.manifest(version)
        if manifest is not None:
            yield _read(manifest)


def _read(manifest: Manifest) -> Release:
    found = key(manifest.version)
    return Release(
        version=manifest.version,
        at=moment(manifest.published),
        publisher=_publisher(manifest),
        repository=manifest.repository,
        attested=manifest.attested,
        number=found[:3] if found else (),
        early=found is not None and found[3] != (1,),
    )


def _publisher(manifest: Manifest) -> Publisher:
    """Return who published a version. Every trusted publisher goes by one name, which is nobody's account."""
    said = manifest.publisher
    trusted = " ".join(filter(None, (said.get("service"), said.get("publisher")))) or None
    account = said.get("name")
    if account is not None and (trusted or account.lower() in _SERVICES):
        account = None
    return Publisher(
        maintainers=tuple(sorted(set(manifest.maintainers))),
        account=account,
        trusted=trusted,
        approver=said.get("approver"),
    )
