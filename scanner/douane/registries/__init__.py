"""Package indexes: what they announce, and under which credentials they are asked."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from douane.model import Ecosystem, Publication


@dataclass(frozen=True, slots=True, kw_only=True)
class Announced:
    """What an index says today about one artifact of a version.

    `integrity` is in SRI form, `uploaded` the index's own date as it wrote it.
    """

    filename: str
    url: str
    integrity: str | None
    size: int | None = None
    index: str = "default"
    deprecated: str | None = None
    yanked: str | None = None
    requires_python: str | None = None
    uploaded: str | None = None


class Registry(Protocol):
    """One ecosystem's index as the rest of the engine needs it."""

    @property
    def ecosystem(self) -> Ecosystem:
        """Whose packages these are."""

    def headers(self, url: str) -> dict[str, str]:
        """Return the credentials configured for exactly this *url*; empty for any other host."""

    def announced(self, name: str, version: str) -> tuple[Announced, ...]:
        """Return what the index says today of the artifacts of *version* of *name*.

        Raises NotFoundError when the index knows no such version, NetworkError when it does not answer,
        OfflineError when it may not be asked and the store does not know.
        """

    def publication(self, name: str, version: str, filename: str | None = None) -> Publication | None:
        """Return what the index says of *version* of *name* and the versions before it.

        *filename* is the file of it that would be installed. None where the index has no such version; what
        it does not say is left open. Raises as `announced` does.
        """


@runtime_checkable
class Outlining(Protocol):
    """An index whose plain document, which is needed anyhow, tells something of the versions as well."""

    def outline(self, name: str, version: str, filename: str | None = None) -> Publication | None:
        """Return what of `Registry.publication` that document holds, of few versions. Raises as that does."""
