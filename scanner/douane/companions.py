"""Servers that one client connects beside one another, for the rules that hold them against each other."""

from __future__ import annotations

from dataclasses import dataclass

from douane.model import Package, Surface


@dataclass(frozen=True, slots=True, kw_only=True)
class Companion:
    """One of the servers that are connected together, and what it lists.

    `names` are those under which its client knows it, in order; `id` is ``npm:name``, ``pypi:name``, an
    address or a program. `standing` is 0 for a server that the register of known servers does not have, else
    1 to 3, 3 for the best known. `package` is None where no index vouches for its name.
    """

    names: tuple[str, ...]
    id: str
    surface: Surface
    standing: int = 0
    package: Package | None = None

    @property
    def order(self) -> tuple[tuple[str, ...], str]:
        """Sort key, so that no result depends on the order of a file."""
        return (self.names, self.id)


@dataclass(frozen=True, slots=True, kw_only=True)
class Company:
    """One server, `itself`, and the `others` that the same client connects, in order of `Companion.order`."""

    itself: Companion
    others: tuple[Companion, ...]
