"""The nouns of Douane: frozen values, standard library only.

A run turns a `Target` into a `Closure` of `Package`s, each fetched as an `Artifact`; looking at them gives
`Finding`s, capabilities, a `Surface` and `Gap`s; those become 24 `Answer`s and one `Verdict`, all kept in
a `Report`. Nothing here does any work beyond naming and ordering.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType
from typing import TypeAlias
from urllib.parse import quote

Json: TypeAlias = None | bool | int | float | str | list["Json"] | dict[str, "Json"]

_NOTHING: Mapping[str, Json] = MappingProxyType({})


class Ecosystem(StrEnum):
    """Where a package comes from; the value is its package-URL type."""

    NPM = "npm"
    PYPI = "pypi"


class _Ranked(StrEnum):
    @property
    def rank(self) -> int:
        """Position in the order of declaration; higher is worse (or surer)."""
        return list(type(self)).index(self)


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


class Mark(StrEnum):
    """The answer to a checklist row."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"
    NOT_APPLICABLE = "not-applicable"


class Outcome(StrEnum):
    """What the gate says: go, stop, or something is still unknown."""

    CLEAR = "clear"
    BLOCKED = "blocked"
    OPEN = "open"


@dataclass(frozen=True, slots=True, kw_only=True)
class Where:
    """A place: a file of a package and a 1-based line, or a JSON pointer (RFC 6901) into a definition set."""

    path: str | None = None
    line: int | None = None
    pointer: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """Something bad that was seen. `excerpt` is already escaped and bounded; `row` is a checklist row id."""

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


# --- what the user asked for ---------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Requirement:
    """A package as a user or another package asks for it.

    `specifier` is an npm range or dist-tag, or a PEP 440 specifier set; empty means any. `url` is set for
    what does not come from an index (git, http, file). PyPI names and extras are normalised (PEP 503).
    """

    ecosystem: Ecosystem
    name: str
    specifier: str = ""
    extras: tuple[str, ...] = ()
    url: str | None = None

    def __str__(self) -> str:
        extras = f"[{','.join(self.extras)}]" if self.extras else ""
        if self.ecosystem is Ecosystem.NPM:
            return f"npm:{self.name}" + (f"@{self.specifier}" if self.specifier else "")
        return f"pypi:{self.name}{extras}{self.specifier}"


class TargetKind(StrEnum):
    """The kinds of thing that can be vetted."""

    PACKAGE = "package"
    DIRECTORY = "directory"
    RECORDED = "recorded"


@dataclass(frozen=True, slots=True, kw_only=True)
class Launch:
    """How the server is started: the whole argument vector, never a shell string.

    `typed` tells whether the user gave this command (else it is the one Douane proposes);
    `environment_names` are names only, values are never kept.
    """

    argv: tuple[str, ...]
    typed: bool = False
    environment_names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """What the user typed, understood. `path` is set for a directory or a recorded listing."""

    text: str
    kind: TargetKind
    requirement: Requirement | None = None
    additional: tuple[Requirement, ...] = ()
    launch: Launch | None = None
    entry_point: str | None = None
    path: str | None = None


# --- what would be installed ---------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Environment:
    """The machine a closure is resolved for: an explicit, recorded input.

    `python` is a full version (3.11.7); `python_tags` the wheel tags it accepts, best first, as
    `interpreter-abi-platform`; `markers` the PEP 508 marker environment; `node` a full version;
    `os`, `cpu`, `libc` as npm spells them (linux, x64, glibc).
    """

    python: str
    python_tags: tuple[str, ...]
    markers: Mapping[str, str]
    node: str
    os: str
    cpu: str
    libc: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Package:
    """One package of a closure.

    `path` is its placement and its identity within the closure: ``node_modules/a/node_modules/b`` for npm,
    the normalised name for PyPI, ``.`` for a directory target. `integrity` is what the index announced, in
    SRI form (``sha512-<base64>``); `sha256` is the hex digest of the bytes fetched. `index` is ``default``
    for the ecosystem's public index, else its URL without credentials. `alias` is the name it is installed
    as where that is not its own. `carrier` is the placement of the package that bundles it.
    """

    ecosystem: Ecosystem
    name: str
    version: str
    path: str
    url: str | None = None
    filename: str | None = None
    integrity: str | None = None
    sha256: str | None = None
    size: int | None = None
    index: str = "default"
    alias: str | None = None
    carrier: str | None = None
    optional: bool = False
    peer: bool = False
    os: tuple[str, ...] = ()
    cpu: tuple[str, ...] = ()
    libc: tuple[str, ...] = ()
    install_scripts: tuple[str, ...] = ()
    capabilities: tuple[str, ...] = ()
    repository: str | None = None
    deprecated: str | None = None
    yanked: str | None = None

    @property
    def purl(self) -> str:
        """The package URL, as `pkg:npm/%40scope/name@1.0.0`."""
        scope, slash, name = self.name.rpartition("/")
        path = f"{quote(scope, safe='')}/{quote(name, safe='')}" if slash else quote(name, safe="")
        return f"pkg:{self.ecosystem}/{path}@{quote(self.version, safe='')}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Edge:
    """*source* requires *target* (both placements), asking for `specifier` of `name`."""

    source: str
    target: str
    name: str
    specifier: str
    kind: str = "dependency"  # dependency | optional | peer


@dataclass(frozen=True, slots=True, kw_only=True)
class Closure:
    """All that would be installed: packages and edges in order of placement. `root` is a placement."""

    root: str
    packages: tuple[Package, ...]
    edges: tuple[Edge, ...]
    environment: Environment
    findings: tuple[Finding, ...] = ()
    gaps: tuple[Gap, ...] = ()

    @property
    def server(self) -> Package:
        """The package at the root."""
        return next(package for package in self.packages if package.path == self.root)


@dataclass(frozen=True, slots=True)
class FileTree:
    """The regular files of an archive or directory, by path with `/`, sorted; nothing else exists in it.

    `oddities` are findings about the container itself (traversal, links, bombs, collisions); `gaps` what
    was left out because of a bound.
    """

    files: Mapping[str, bytes]
    oddities: tuple[Finding, ...] = ()
    gaps: tuple[Gap, ...] = ()

    def __iter__(self) -> Iterator[str]:
        return iter(self.files)

    def __len__(self) -> int:
        return len(self.files)

    def __getitem__(self, path: str) -> bytes:
        return self.files[path]

    def get(self, path: str) -> bytes | None:
        """Return the bytes of *path*, or None."""
        return self.files.get(path)


@dataclass(frozen=True, slots=True, kw_only=True)
class Artifact:
    """The bytes of one package, verified against the index and opened in memory."""

    package: Package
    tree: FileTree


# --- what the model would read -------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Definition:
    """One tool, prompt, resource or template, as raw JSON.

    `conditional` says under which condition it is registered, if it is not always.
    """

    kind: str  # tool | prompt | resource | template
    name: str
    definition: Mapping[str, Json]
    where: Where = Where()
    conditional: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Surface:
    """The tool-definition set: everything a model connected to the server can read.

    `source` tells how it was obtained: static (from source), sandbox, or recorded (a listing the user
    handed over); `none` means that nobody looked.
    """

    source: str = "none"  # none | static | sandbox | recorded
    tools: tuple[Definition, ...] = ()
    prompts: tuple[Definition, ...] = ()
    resources: tuple[Definition, ...] = ()
    templates: tuple[Definition, ...] = ()
    instructions: str | None = None
    capabilities: Mapping[str, Json] = field(default_factory=lambda: _NOTHING)
    server_info: Mapping[str, Json] = field(default_factory=lambda: _NOTHING)
    findings: tuple[Finding, ...] = ()
    gaps: tuple[Gap, ...] = ()

    @property
    def definitions(self) -> tuple[Definition, ...]:
        """Tools, prompts, resources and templates, in that order."""
        return (*self.tools, *self.prompts, *self.resources, *self.templates)

    def listing(self) -> dict[str, Json]:
        """The plain mapping that `douane_lockfiles.surface_digest` reads."""
        listing: dict[str, Json] = {
            "tools": [dict(item.definition) for item in self.tools],
            "prompts": [dict(item.definition) for item in self.prompts],
            "resources": [dict(item.definition) for item in self.resources],
            "resourceTemplates": [dict(item.definition) for item in self.templates],
        }
        if self.instructions is not None:
            listing["instructions"] = self.instructions
        if self.capabilities:
            listing["capabilities"] = dict(self.capabilities)
        return listing


# --- what is known from elsewhere ----------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Advisory:
    """A published statement that a version is vulnerable or malicious. `package` is a purl."""

    id: str
    package: str
    summary: str
    severity: Severity
    malicious: bool = False
    aliases: tuple[str, ...] = ()
    source: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Corroboration:
    """What one source, which the package does not control, says about who the package is.

    `agrees` is False when it contradicts, True when it confirms; a silent source gives no Corroboration.
    """

    source: str
    agrees: bool
    statement: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PriorDecision:
    """What an existing lockfile says about this server: the base of re-pinning and of human answers."""

    path: str
    version: str
    same_artifact: bool
    same_surface: bool
    owner: str | None
    answers: tuple[Answer, ...] = ()


# --- the checklist -------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Remark:
    """One line of evidence, independent of language.

    `key` names a sentence of ``checklist/<language>.toml`` and `values` fills its blanks, in order of name;
    the values are already escaped.
    """

    key: str
    values: tuple[tuple[str, str], ...] = ()

    @classmethod
    def of(cls, key: str, /, **values: object) -> Remark:
        """Return the remark *key* with *values* as text."""
        return cls(key, tuple(sorted((name, str(value)) for name, value in values.items())))


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """The answer to one checklist row, with its evidence."""

    row: str
    mark: Mark
    by: str  # machine | human
    evidence: tuple[Remark, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """The gate's decision; `because` names the rows (ids, in checklist order) that keep it from clear."""

    outcome: Outcome
    because: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Examination:
    """All evidence about one target, before anything is judged.

    `advisory_sources` names the sources that answered; `inspected` counts the packages whose bytes were
    read. `closure` is None for a recorded listing.
    """

    target: Target
    launch: Launch | None
    closure: Closure | None
    surface: Surface
    findings: tuple[Finding, ...]
    gaps: tuple[Gap, ...]
    advisory_sources: tuple[str, ...] = ()
    corroborations: tuple[Corroboration, ...] = ()
    inspected: int = 0
    prior: PriorDecision | None = None

    def gaps_for(self, row: str) -> tuple[Gap, ...]:
        """The gaps that make *row* unknown."""
        return tuple(gap for gap in self.gaps if row in gap.rows)

    def findings_for(self, row: str) -> tuple[Finding, ...]:
        """The findings that speak about *row*, worst first."""
        return tuple(finding for finding in self.findings if finding.row == row)


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """The result of vetting one target."""

    examination: Examination
    answers: tuple[Answer, ...]
    verdict: Verdict
    tool_version: str
    signatures: str  # sha256:<hex> of the rule set and its data

    @property
    def name(self) -> str:
        """The server's name as the index spells it, else what the user typed."""
        closure = self.examination.closure
        return closure.server.name if closure else self.examination.target.text

    @property
    def version(self) -> str | None:
        """The resolved version, if there is one."""
        closure = self.examination.closure
        return closure.server.version if closure else None


def ordered(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Return *findings* without repetitions, worst first, in an order that depends on nothing else."""
    return tuple(sorted(dict.fromkeys(findings), key=lambda finding: finding.order))
