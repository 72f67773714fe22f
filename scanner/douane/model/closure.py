"""What the user asked for, and what would be installed for it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from urllib.parse import quote

from douane.model.capability import Capability, kinds_of
from douane.model.seen import Ecosystem, Finding, Gap
from douane.model.standing import Standing


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
    BUNDLE = "bundle"  # an .mcpb or .dxt file
    REMOTE = "remote"  # a server that is reached by its address
    CONTAINER = "container"  # an image reference
    REPOSITORY = "repository"  # a git repository that is built from
    PROGRAM = "program"  # a program that no index knows


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
class Secret:
    """A value that a configuration hands to a server; the value itself is never kept.

    `place` is env, header, argument or url. `fingerprint` is a keyed digest: equal values have equal ones
    under one key, and without the key nothing can be learned from it. `shared` are the other servers that
    are given the same value, each as ``server (NAME)``.
    """

    name: str
    place: str
    fingerprint: str
    shared: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Configured:
    """How a client's configuration names a server and what it grants to it.

    `client` is an id of ``clients.toml``, `file` the path of the configuration, `name` the server's name
    there, `scope` user, project or managed. `approved` are the tools that run without a question (``*`` for
    all). `compared` is the number of servers that were read with it, itself included.
    """

    client: str
    file: str
    name: str
    scope: str = "user"
    disabled: bool = False
    approved: tuple[str, ...] = ()
    sandboxed: bool = False
    secrets: tuple[Secret, ...] = ()
    compared: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """What the user typed, understood.

    `path` is set for a directory (or a script that stands alone), a recorded listing or a bundle; `address`
    for a remote server (its URL without credentials), a container (the image reference without its digest)
    or a repository (its URL); `revision` is the commit of a repository, the digest of an image, or the
    SHA-256 that a bundle was announced with. `environment` overrides parts of the environment (keys of
    `environment.KEYS`; python as `environment.python_request` reads it), as ``uvx --python 3.12`` does.
    `configured` tells which configurations the server stands in. `unseen` tells why nothing of it can be
    looked at, where its kind does not; `gaps` what of it is not known before anything is looked at.
    """

    text: str
    kind: TargetKind
    requirement: Requirement | None = None
    additional: tuple[Requirement, ...] = ()
    launch: Launch | None = None
    entry_point: str | None = None
    path: str | None = None
    address: str | None = None
    revision: str | None = None
    environment: tuple[tuple[str, str], ...] = ()
    configured: tuple[Configured, ...] = ()
    gaps: tuple[Gap, ...] = ()


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
    SRI form (``sha512-<base64>``); `sha256` is the hex digest of the bytes fetched. `size` counts the bytes
    of the archive, `unpacked` those of the files in it. `index` is ``default`` for the ecosystem's public
    index, else its URL without credentials. `alias` is the name it is installed as where that is not its
    own. `carrier` is the placement of the package that bundles it. `published` (an ISO 8601 date),
    `maintainers` and `licence` are what the index or the package states, where it does; `server_names` which
    servers of an MCP registry the package says it is.
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
    unpacked: int | None = None
    index: str = "default"
    alias: str | None = None
    carrier: str | None = None
    optional: bool = False
    peer: bool = False
    os: tuple[str, ...] = ()
    cpu: tuple[str, ...] = ()
    libc: tuple[str, ...] = ()
    install_scripts: tuple[str, ...] = ()
    capabilities: tuple[Capability, ...] = ()
    repository: str | None = None
    deprecated: str | None = None
    yanked: str | None = None
    published: str | None = None
    maintainers: tuple[str, ...] = ()
    licence: str | None = None
    server_names: tuple[str, ...] = ()

    @property
    def purl(self) -> str:
        """The package URL, as `pkg:npm/%40scope/name@1.0.0`."""
        return _purl(self.ecosystem, self.name, self.version)

    @property
    def kinds(self) -> tuple[str, ...]:
        """The kinds of what it can do, sorted."""
        return kinds_of(self.capabilities)

    def can(self, kind: str) -> Capability | None:
        """Return its capability of that *kind*, None where it has none."""
        return next((each for each in self.capabilities if each.kind == kind), None)


@lru_cache(maxsize=1 << 15)
def _purl(ecosystem: Ecosystem, name: str, version: str) -> str:
    """Return what is asked for many times for each package: by rules, notes and reports."""
    scope, slash, base = name.rpartition("/")
    path = f"{quote(scope, safe='')}/{quote(base, safe='')}" if slash else quote(base, safe="")
    return f"pkg:{ecosystem}/{path}@{quote(version, safe='')}"


def purl_of(ecosystem: Ecosystem, name: str) -> str:
    """Return the package URL of all versions of *name*, as `pkg:npm/%40scope/name`."""
    return _purl(ecosystem, name, "").removesuffix("@")


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
    """All that would be installed: packages and edges in order of placement. `root` is a placement.

    `standings` are what is known of packages from elsewhere, where it was asked for.
    """

    root: str
    packages: tuple[Package, ...]
    edges: tuple[Edge, ...]
    environment: Environment
    findings: tuple[Finding, ...] = ()
    gaps: tuple[Gap, ...] = ()
    standings: tuple[Standing, ...] = ()

    def standing(self, purl: str) -> Standing:
        """Return what is known of the package *purl* from elsewhere; nothing, where it was not asked for."""
        return next((each for each in self.standings if each.package == purl), Standing(package=purl))

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
