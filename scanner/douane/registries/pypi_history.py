"""What the Python index says of a project's versions, and who may publish it where its JSON API tells."""

from __future__ import annotations

import json

from packaging.version import InvalidVersion, Version

from douane.model import Ecosystem, Publication, Publisher, Release
from douane.registries.pypi_project import Project
from douane.registries.pypi_versions import is_early
from douane.registries.pypi_versions import key as sort_key
from douane.registries.times import doubt, moment

MOST = 40
"""Earlier versions that are looked at."""
FEW = 8
"""The same of a package that is only needed."""

_MOST_LISTED = 400  # versions whose times are read
_MOST_PEOPLE = 1000
_LONGEST_NAME = 200
_SIMPLE = "/simple/"


def address(index: str, name: str) -> str | None:
    """Return where the JSON API of *index* tells of project *name*, None for an index that has none."""
    return f"{index.removesuffix(_SIMPLE)}/pypi/{name}/json" if index.endswith(_SIMPLE) else None


def people(body: bytes) -> tuple[str, ...]:
    """Return the accounts that a JSON API's answer names as owners and maintainers, sorted."""
    try:
        document = json.loads(body)
    except (ValueError, RecursionError):
        return ()
    ownership = document.get("ownership") if isinstance(document, dict) else None
    roles = ownership.get("roles") if isinstance(ownership, dict) else None
    users = [
        role["user"][:_LONGEST_NAME]
        for role in (roles[:_MOST_PEOPLE] if isinstance(roles, list) else ())
        if isinstance(role, dict) and isinstance(role.get("user"), str)
    ]
    organisation = ownership.get("organization") if isinstance(ownership, dict) else None
    if isinstance(organisation, str) and organisation:
        users.append(f"{organisation[:_LONGEST_NAME]} (organisation)")
    return tuple(sorted(set(users)))


def publication(
    project: Project,
    version: str,
    maintainers: tuple[str, ...],
    now: float,
    filename: str | None = None,
    *,
    most: int = MOST,
) -> Publication | None:
    """Return what *project* says of *version* and those before it; None where it has no such version.

    Of *version* itself, *filename* is the file that would be installed: an attestation of another one does
    not cover it. Of the *most* versions before it something is said, few being read for few.
    """
    spelling = project.spelling(version)
    if spelling is None:
        return None
    listed = min(_MOST_LISTED, most * 10)
    rising = [_release(project, each) for each in _around(project.versions, spelling, listed)]
    why = doubt(rising, now)
    place = next(number for number, each in enumerate(rising) if each.version == spelling)
    own = rising[place]
    if why is None and own.at is not None:
        dated = sorted(((each.at, number) for number, each in enumerate(rising) if each.at is not None))
        before = [rising[number] for when, number in dated if when < own.at]
    else:
        before = rising[:place]
    return Publication(
        ecosystem=Ecosystem.PYPI,
        name=project.name,
        release=_release(project, spelling, filename, Publisher(maintainers=maintainers)),
        earlier=tuple(before[-most:]),
        more=max(0, len(before) - most),
        doubt=why,
    )


def _around(versions: tuple[str, ...], version: str, most: int) -> list[str]:
    """Return *most* of the *versions* (highest first) about *version*, lowest first."""
    place = versions.index(version)
    first = max(0, place - most // 2)
    return list(reversed(versions[first : first + most]))


def _release(
    project: Project, version: str, filename: str | None = None, publisher: Publisher | None = None
) -> Release:
    files = project.files(version)
    covered = [file for file in files if file.filename == filename] or files
    stated = [at for file in covered if (at := moment(file.uploaded)) is not None]
    parsed = _parsed(version)
    return Release(
        version=version,
        at=min(stated, default=None),
        publisher=publisher or Publisher(),
        attested=any(file.provenance for file in covered),
        number=parsed.release if parsed else (),
        early=parsed is not None and is_early(sort_key(parsed)),
    )


def _parsed(version: str) -> Version | None:
    try:
        return Version(version)
    except InvalidVersion:
        return None


def encode(maintainers: tuple[str, ...]) -> bytes:
    """Return the form in which `people` is kept in the store."""
    return json.dumps(maintainers).encode()


def decode(data: bytes) -> tuple[str, ...]:
    """Return what `encode` wrote; empty for anything else."""
    try:
        names = json.loads(data)
    except ValueError:
        return ()
    return tuple(name for name in names if isinstance(name, str)) if isinstance(names, list) else ()
