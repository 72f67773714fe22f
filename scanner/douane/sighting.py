"""A server seen running: what each fresh process of it listed and did, beside what its source says."""

from __future__ import annotations

from dataclasses import dataclass, field

from douane.confinement.nouns import Observed
from douane.model import Package, Surface

_ROW = "supply.tools"


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """One fresh process: under which name and at which date (YYYY-MM-DD, None: the host's) it was listed.

    `surface` is None where it listed nothing; `ended` then tells why in words. `untold` names the kinds of
    items (`douane_lockfiles.surface_items`) of which some are missing because the process ended or was too
    late. `late` tells whether it was that its time was over: a busy machine does that as well.
    """

    client: str
    date: str | None
    surface: Surface | None
    observed: Observed = field(default_factory=Observed)
    ended: str | None = None
    untold: frozenset[str] = frozenset()
    late: bool = False

    @property
    def is_whole(self) -> bool:
        """Whether it told all that it was asked for, in time."""
        return not self.untold and not self.late


@dataclass(frozen=True, slots=True, kw_only=True)
class Sighting:
    """All runs of one server, the first one as an ordinary client today; at least one.

    `read` is the surface its source gives, with the gaps of that reading; `packages` names what it is
    installed with, `package` is the server's own (None: nobody knows). `standing` is kind and key of what is
    listed and was not read so although its words stand in the server's own files.
    """

    read: Surface
    runs: tuple[Run, ...]
    packages: frozenset[str] = frozenset()
    package: Package | None = None
    standing: frozenset[tuple[str, str]] = frozenset()

    @property
    def listed(self) -> Surface | None:
        """What the first run that told all listed; where there is none, the first that listed anything."""
        listing = (run for run in self.runs if run.surface is not None)
        found = min(listing, key=lambda run: not run.is_whole, default=None)
        return found.surface if found is not None else None

    @property
    def is_read_whole(self) -> bool:
        """Whether the source decides every definition: then whatever else is listed was hidden."""
        return bool(self.read.definitions) and not any(_ROW in gap.rows for gap in self.read.gaps)
