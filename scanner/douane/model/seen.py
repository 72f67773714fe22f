"""What is seen and what is not: findings with their places, and gaps."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Self, TypeAlias

Json: TypeAlias = None | bool | int | float | str | list["Json"] | dict[str, "Json"]


class Ecosystem(StrEnum):
    """Where a package comes from; the value is its package-URL type."""

    NPM = "npm"
    PYPI = "pypi"


class _Ranked(StrEnum):
    @property
    def rank(self) -> int:
        """Position in the order of declaration; higher is worse (or surer)."""
        return list(type(self)).index(self)

    def at_most(self, most: Self) -> Self:
        """Return this, or *most* where that is lower."""
        return min(self, most, key=lambda each: each.rank)

    def at_least(self, least: Self) -> Self:
        """Return this, or *least* where that is higher."""
        return max(self, least, key=lambda each: each.rank)


class Severity(_Ranked):
    """How bad a finding is if it is true."""

    INFO = "info"
    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"
    CRITICAL = "critical"


class Confidence(_Ranked):
    """How sure a finding is."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"


@dataclass(frozen=True, slots=True, kw_only=True)
class Where:
    """A place: a file of a package and a 1-based line, or a JSON pointer (RFC 6901) into a definition set."""

    path: str | None = None
    line: int | None = None
    pointer: str | None = None


class Entry(StrEnum):
    """What leads to a piece of code: the occasions on which it runs, those without anybody's doing first.

    `EXPORTED`: only where code of another package calls it. `ASIDE`: a test or an example. `NEVER`: nothing
    in the whole package leads there.
    """

    INSTALL = "install"
    INTERPRETER = "interpreter"  # every start of Python
    IMPORT = "import"
    START = "start"  # of the server
    TOOL = "tool"  # a tool, prompt or resource is asked for
    REQUEST = "request"  # an HTTP request arrives
    EXPORTED = "exported"
    COMMAND = "command"  # a person asks for it by name
    ASIDE = "aside"
    NEVER = "never"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reach:
    """One way in which a place is reached.

    `name` is that of the tool, route, lifecycle script, program or file that leads there, escaped and
    bounded; `where` the code that answers for it; `calls` how many calls lie between; `more` how many
    further tools or routes lead there.
    """

    by: Entry
    name: str | None = None
    where: Where | None = None
    calls: int = 0
    more: int = 0


class Relation(StrEnum):
    """Whose code it is, as seen from the server."""

    SERVER = "server"
    DIRECT = "direct"
    TRANSITIVE = "transitive"
    BESIDE = "beside"  # installed with the server, required by nothing of it


@dataclass(frozen=True, slots=True, kw_only=True)
class Owner:
    """Whose code a finding is about: a package's place in the closure.

    `way` are the names of packages from the server to it, both among them, along the shortest way. `library`:
    it is on the shipped list of widely used libraries, by its name. `optional`: the server can do without.
    """

    relation: Relation
    way: tuple[str, ...]
    library: bool = False
    optional: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Advisory:
    """A published statement that a version is vulnerable or malicious. `package` is a purl.

    `fixed` are versions above it that are not affected, the lowest of each line of releases.
    """

    id: str
    package: str
    summary: str
    severity: Severity
    malicious: bool = False
    aliases: tuple[str, ...] = ()
    source: str = ""
    fixed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiver:
    """What somebody says of a finding, until the day `expires` (YYYY-MM-DD, the last one).

    It is about findings of `rule`, of `package` (a purl; None: any) in the closure of `server` (None: any),
    and where `advisory` is not empty, of that one, which `aliases` name as well. `status` is one of
    `waiving.STATUSES`. `source` is where it is written; `statement`: in a document about many products.
    `wrong` is what keeps it from being a waiver, `lapsed` whether its day has passed: then it does not hold.
    """

    rule: str
    package: str | None = None
    server: str | None = None
    advisory: str = ""
    aliases: tuple[str, ...] = ()
    status: str = "accepted"
    justification: str = ""
    reason: str = ""
    owner: str = ""
    expires: str = ""
    source: str = ""
    statement: bool = False
    wrong: str = ""
    lapsed: bool = False

    @property
    def names(self) -> frozenset[str]:
        """The identifiers of the advisory it is about."""
        return frozenset((self.advisory, *self.aliases))


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """Something bad that was seen. `excerpt` is already escaped and bounded; `row` is a checklist row id.

    `deterministic` is False for what another run over the same bytes need not say: a model's opinion.
    `reach` are the ways in which the place is reached, one of each kind, worst first; empty where that is not
    known. `owner` is None until the closure is put together, and where no package is meant. `advisory` is the
    published statement it repeats, `waived` what somebody says of it.
    """

    rule: str
    severity: Severity
    confidence: Confidence
    package: str | None
    where: Where
    excerpt: str
    why: str
    remedy: str
    row: str
    taxonomy: tuple[str, ...] = ()
    deterministic: bool = True
    reach: tuple[Reach, ...] = ()
    owner: Owner | None = None
    advisory: Advisory | None = None
    waived: Waiver | None = None

    @property
    def is_waived(self) -> bool:
        """Whether somebody answers for it: that it is looked into, or true, waives nothing."""
        return self.waived is not None and self.waived.status in ("accepted", "not_affected", "fixed")

    @property
    def order(self) -> tuple[int, int, str, str, str, int, str, str]:
        """Sort key: worst first, then by rule and place."""
        where = self.where
        return (
            -self.severity.rank,
            -self.confidence.rank,
            self.rule,
            self.package or "",
            where.path or "",
            where.line or 0,
            where.pointer or "",
            self.excerpt,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """Something that could not be looked at; it makes every row in `rows` unknown."""

    what: str
    why: str
    rows: tuple[str, ...] = ("supply.code",)


def ordered(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Return *findings* without repetitions, worst first, in an order that depends on nothing else."""
    return tuple(sorted(dict.fromkeys(findings), key=lambda finding: finding.order))
