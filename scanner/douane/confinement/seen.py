"""What has been seen of a program, under bounds: a flood is cut off and said."""

from __future__ import annotations

from fnmatch import fnmatchcase
from typing import TypeVar

from douane.confinement.nouns import Contact, Observed
from douane.model import Gap
from douane_signatures import table

_MOST = 1000  # of each kind
_ROWS = ("runtime.sandbox", "supply.code")

Kind = TypeVar("Kind")


class Seen:
    """Collects what the watch notices. Used by one thread."""

    def __init__(self) -> None:
        self._ordinary = table("confinement/ordinary.toml")
        self._written: set[str] = set()
        self._contacts: set[Contact] = set()
        self._programs: set[tuple[str, ...]] = set()
        self._tried: set[tuple[str, ...]] = set()
        self._canaries: set[str] = set()
        self._exceeded: set[str] = set()
        self._gaps: dict[str, str] = {}

    def write(self, path: str) -> None:
        """Take down that *path* was written to, or tried to be."""
        if not any(fnmatchcase(path, pattern) for pattern in self._ordinary["written"]):
            self._add(self._written, path, "written files")

    def contact(self, contact: Contact) -> None:
        """Take down an attempt to reach the network or a local socket."""
        if not any(fnmatchcase(contact.address, pattern) for pattern in self._ordinary["sockets"]):
            self._add(self._contacts, contact, "contacts")

    def program(self, words: tuple[str, ...], there: bool) -> None:
        """Take down the start of a program; by its last name only if it is not *there*, as it is sought."""
        if there:
            self._add(self._programs, words, "programs")
        else:
            self._add(self._tried, (words[0].rpartition("/")[2], *words[1:]), "programs")

    def canary(self, name: str) -> None:
        """Take down that the planted secret *name* was opened."""
        self._canaries.add(name)

    def exceed(self, limit: str) -> None:
        """Take down that *limit*, a field of `Limits`, was met."""
        self._exceeded.add(limit)

    @property
    def has_exceeded(self) -> bool:
        """Whether a limit was met."""
        return bool(self._exceeded)

    def gap(self, what: str, why: str) -> None:
        """Take down that *what* could not be watched."""
        self._gaps.setdefault(what, why)

    def observed(self, *, exit_code: int | None, stderr: str) -> Observed:
        """Return everything, sorted."""
        found = {(words[0].rpartition("/")[2], *words[1:]) for words in self._programs}
        named = {contact.host for contact in self._contacts if contact.port}
        contacts = (
            contact for contact in self._contacts if contact.port or contact.host not in (named - {""})
        )
        return Observed(
            canaries=tuple(sorted(self._canaries)),
            written=tuple(sorted(self._written)),
            contacts=tuple(sorted(contacts)),
            programs=tuple(sorted(self._programs | (self._tried - found))),
            exceeded=tuple(sorted(self._exceeded)),
            exit_code=exit_code,
            stderr=stderr,
            gaps=tuple(Gap(what=what, why=why, rows=_ROWS) for what, why in sorted(self._gaps.items())),
        )

    def _add(self, known: set[Kind], new: Kind, what: str) -> None:
        if len(known) < _MOST or new in known:
            known.add(new)
        else:
            self.gap(f"{what} of the program", f"there were more than {_MOST}; the rest was not taken down")
