"""What `douane update` brings up to date in the local store: steps, none of which stops the others."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from douane.errors import DouaneError, NetworkError, OfflineError, StoreError, UsageError
from douane.identity import listed_servers
from douane.model import Ecosystem
from douane.osv import dated
from douane.osv.database import FOLDER, Facts
from douane.osv.dumps import Mirror, taken
from douane.osv.versions import named
from douane.provenance import distributed
from douane.services import Services
from douane.text import excerpt

DEFAULT_DUMPS = "https://osv-vulnerabilities.storage.googleapis.com"
"""Where OSV publishes its dumps."""

Step = Callable[[Services], Iterable[str]]
"""Refreshes one thing and yields what it did, a line each. Raises DouaneError where it could not."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What a step has to say: lines of text, and what kept it from ending, if something did."""

    step: str
    lines: tuple[str, ...] = ()
    error: DouaneError | None = None


def steps(
    *, dumps: str | None, source: Path | None, ecosystems: tuple[Ecosystem, ...], whole: bool
) -> Mapping[str, Step]:
    """Return the steps by name, in order. With *source*, a file or folder, only what it holds is taken.

    *dumps* is the address of a mirror of OSV's dumps, by default OSV's own.
    """
    url = dumps or DEFAULT_DUMPS
    found: dict[str, Step] = {}
    for ecosystem in ecosystems or tuple(Ecosystem):
        step = (
            partial(_from_mirror, ecosystem, url, whole)
            if source is None
            else partial(_from_files, ecosystem, source)
        )
        found[f"{named(ecosystem)} advisories"] = step
    if source is None and not ecosystems:
        found["listed servers"] = _servers
        found["trust root"] = _trust
    return found


def refreshed(services: Services, wanted: Mapping[str, Step]) -> Iterator[Told]:
    """Take each step of *wanted* and yield what it says, whatever became of the others."""
    for name, step in wanted.items():
        lines: list[str] = []
        try:
            lines.extend(step(services))
        except DouaneError as error:
            yield Told(step=name, lines=tuple(lines), error=error)
        else:
            yield Told(step=name, lines=tuple(lines))


def _from_mirror(ecosystem: Ecosystem, url: str, whole: bool, services: Services) -> Iterator[str]:
    if services.http.offline:
        raise OfflineError(
            "the mirror of advisories was not asked", remedy="run without --offline, or --from"
        )
    mirror = Mirror(
        http=services.http,
        folder=_folder(services),
        url=url,
        clock=services.clock,
        progress=services.progress,
    )
    try:
        facts, changed = mirror.refreshed(ecosystem, whole=whole)
    except NetworkError as error:
        if "--offline" in error.remedy:  # which is no option of an update
            error.remedy = "check the connection, or take the files from elsewhere with --from"
        raise
    yield _line(facts, changed, services.clock())


def _from_files(ecosystem: Ecosystem, source: Path, services: Services) -> Iterator[str]:
    facts = taken(source, ecosystem, _folder(services), services.clock, services.progress)
    if facts is None:
        yield f"nothing: the folder has no {named(ecosystem)}/all.zip"
    else:
        yield _line(facts, None, services.clock())


def _servers(services: Services) -> Iterator[str]:
    return listed_servers.refresh(services.http, services.store, clock=services.clock)


def _trust(services: Services) -> Iterator[str]:
    return distributed.refresh(services.http, services.store, clock=services.clock)


def _folder(services: Services) -> Path:
    folder = services.store.folder(FOLDER, writable=True)
    if folder is None:
        raise StoreError(
            "the local store cannot be written", remedy="name another with --store or DOUANE_STORE"
        )
    return folder


def _line(facts: Facts, changed: int | None, now: float) -> str:
    how = "all read" if changed is None else "none changed" if not changed else f"{changed:,} new or changed"
    others = f", {facts.others:,} about other packages" if facts.others else ""
    return f"{facts.advisories:,} from {facts.source} ({how}{others}), the newest {dated(facts.newest, now)}"


def checked(source: Path | None, ecosystems: tuple[Ecosystem, ...]) -> None:
    """Check that *source* is a folder with a dump in it, or a single file of one ecosystem.

    Raises UsageError.
    """
    if source is None:
        return
    if not source.is_dir():
        if len(ecosystems) != 1:
            raise UsageError(
                "a single dump is of one ecosystem", remedy="name it with --ecosystem npm or pypi"
            )
        return
    wanted = [f"{named(each)}/all.zip" for each in ecosystems or tuple(Ecosystem)]
    if not any((source / place).is_file() for place in wanted):
        raise UsageError(
            f"{excerpt(str(source))} holds no dump of advisories",
            remedy=f"it has to hold {' or '.join(wanted)}, as osv-scanner keeps them",
        )
