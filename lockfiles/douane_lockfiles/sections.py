"""The sections of a lockfile: what each key is. Optional keys may be absent; unknown ones are kept."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from douane_lockfiles import shapes
from douane_lockfiles.digest import KINDS, contract_digest, facet_digests, item_digest
from douane_lockfiles.shapes import (
    Section,
    anything,
    boolean,
    count,
    each,
    maybe,
    member,
    nothing,
    once,
    one_of,
    option,
    table,
    text,
    texts,
)

NAME = "douane-lock"
MAJOR = 1
MINOR = 3
MARKS = ("yes", "no", "unknown", "not-applicable")
SOURCES = ("none", "recorded", "static", "remote", "sandbox")
"""How a surface was obtained, from the weakest evidence to the strongest."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Format(Section):
    """Which format this is: a newer minor only adds keys, a newer major is refused."""

    name: str = field(default=NAME, metadata=member(one_of(NAME)))
    major: int = field(default=MAJOR, metadata=member(count))
    minor: int = field(default=MINOR, metadata=member(count))


@dataclass(frozen=True, slots=True, kw_only=True)
class Server(Section):
    """What was pinned and how it is started.

    `source` is the requirement as it was typed, `additional` what is installed beside it, `path` the
    placement of its package, `launch` the whole start command, `launch_typed` whether a person gave it.
    `environment_names` are names only: values are never kept. `publisher` is the account or the build service
    that published the version, `maintainers` the accounts that may, as the index says.
    """

    ecosystem: str = field(metadata=member(one_of("npm", "pypi")))
    name: str = field(metadata=member(text))
    version: str = field(metadata=member(text))
    source: str = field(metadata=member(text))
    path: str = field(metadata=member(text))
    launch: tuple[str, ...] | None = field(metadata=member(maybe(texts)))
    launch_typed: bool = field(default=False, metadata=option(boolean))
    environment_names: tuple[str, ...] = field(default=(), metadata=option(texts))
    additional: tuple[str, ...] = field(default=(), metadata=option(texts))
    entry_point: str | None = field(default=None, metadata=option(maybe(text)))
    publisher: str | None = field(default=None, metadata=option(maybe(text)))
    maintainers: tuple[str, ...] = field(default=(), metadata=option(texts))
    repository: str | None = field(default=None, metadata=option(maybe(text)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Environment(Section):
    """The machine the closure was resolved for: a lock is compared with a look at the same one.

    `implementation` is a wheel tag (``cp311``), `platform` the best platform tag, `platforms` more of them.
    """

    python: str | None = field(default=None, metadata=option(maybe(text)))
    implementation: str | None = field(default=None, metadata=option(maybe(text)))
    platform: str | None = field(default=None, metadata=option(maybe(text)))
    platforms: tuple[str, ...] = field(default=(), metadata=option(texts))
    node: str | None = field(default=None, metadata=option(maybe(text)))
    os: str | None = field(default=None, metadata=option(maybe(text)))
    cpu: str | None = field(default=None, metadata=option(maybe(text)))
    libc: str | None = field(default=None, metadata=option(maybe(text)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Requirement(Section):
    """What a package asks for, and the placement it got; `kind` is dependency, optional or peer."""

    name: str = field(metadata=member(text))
    specifier: str = field(metadata=member(text))
    target: str = field(metadata=member(text))
    kind: str | None = field(default=None, metadata=option(text))


@dataclass(frozen=True, slots=True, kw_only=True)
class Facet(Section):
    """What of one sort a capability of the kind `kind` names: `facet` is hosts, programs, names or paths.

    `unlisted` counts the values beyond those that are `listed`.
    """

    kind: str = field(metadata=member(text))
    facet: str = field(metadata=member(text))
    listed: tuple[str, ...] = field(metadata=member(texts, wire="values"))
    unlisted: int | None = field(default=None, metadata=option(count))


@dataclass(frozen=True, slots=True, kw_only=True)
class Package(Section):
    """One package of the closure; `path` is its placement and its identity within the lock.

    `integrity` is what the index announced, `sha256` the hex digest of the bytes that were read, `size`
    their number. `index` is ``default`` or the address of the index without credentials.
    """

    purl: str = field(metadata=member(shapes.purl))
    path: str = field(metadata=member(text))
    version: str = field(metadata=member(text))
    integrity: str | None = field(metadata=member(maybe(shapes.integrity)))
    sha256: str | None = field(metadata=member(maybe(shapes.sha256)))
    index: str = field(default="default", metadata=member(shapes.index))
    requires: tuple[Requirement, ...] = field(default=(), metadata=member(each(once(Requirement._of))))
    capabilities: tuple[str, ...] = field(default=(), metadata=member(texts))
    install_scripts: tuple[str, ...] = field(default=(), metadata=member(texts))
    facets: tuple[Facet, ...] = field(default=(), metadata=option(each(Facet._of)))
    size: int | None = field(default=None, metadata=option(maybe(count)))
    alias: str | None = field(default=None, metadata=option(maybe(text)))
    carrier: str | None = field(default=None, metadata=option(maybe(text)))
    optional: bool = field(default=False, metadata=option(boolean))
    peer: bool = field(default=False, metadata=option(boolean))
    os: tuple[str, ...] = field(default=(), metadata=option(texts))
    cpu: tuple[str, ...] = field(default=(), metadata=option(texts))
    libc: tuple[str, ...] = field(default=(), metadata=option(texts))
    deprecated: str | None = field(default=None, metadata=option(maybe(text)))
    yanked: str | None = field(default=None, metadata=option(maybe(text)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Item(Section):
    """One thing a model can read: a tool, a prompt, the instructions... `key` is its name or address.

    `definition` stands here when the texts are in the lock; `where` says in which file it was found and
    `conditional` under which condition it is registered.
    """

    kind: str = field(metadata=member(one_of(*KINDS)))
    key: str = field(metadata=member(text))
    digest: str = field(metadata=member(shapes.digest))
    facets: Mapping[str, str] = field(default_factory=nothing, metadata=member(table(shapes.digest)))
    contract: str | None = field(default=None, metadata=option(shapes.digest))
    definition: Any = field(default=None, metadata=option(anything))
    where: str | None = field(default=None, metadata=option(maybe(text)))
    conditional: str | None = field(default=None, metadata=option(maybe(text)))

    @classmethod
    def of(cls, kind: str, key: str, item: Any, *, text: str = "lock", **rest: str | None) -> Item:
        """Return one entry of `surface_items` as an item of a lock; *rest* may give where and conditional.

        The definition itself is kept where *text* is ``lock``. Raises JsonError for what cannot be hashed.
        """
        is_object = isinstance(item, Mapping)
        made: dict[str, Any] = {
            "kind": kind,
            "key": key,
            "digest": item_digest(kind, item),
            "facets": facet_digests(item, kind) if is_object else {},
        }
        if is_object and kind == "tool":
            made["contract"] = contract_digest(item)
        if text == "lock":
            made["definition"] = item
        return cls._from_dict(made | {name: value for name, value in rest.items() if value is not None})


@dataclass(frozen=True, slots=True, kw_only=True)
class Observed(Section):
    """The circumstances under which a running server was listed: another run may be shown something else.

    `runs` is how many fresh processes or connections were listed, `clients` the names the asking side gave
    itself, `arguments` what the server was started with, `environment_names` the variables it was given
    (never their values), `protocol` the revision that was agreed on.
    """

    runs: int = field(metadata=member(count))
    clients: tuple[str, ...] = field(default=(), metadata=option(texts))
    arguments: tuple[str, ...] = field(default=(), metadata=option(texts))
    environment_names: tuple[str, ...] = field(default=(), metadata=option(texts))
    protocol: str | None = field(default=None, metadata=option(maybe(text)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Surface(Section):
    """Everything a model connected to the server can read, and how that was found out.

    `observed` tells how a running server was listed; it is absent where none was. `text` says whether the
    definitions stand in the lock or only their digests. `coverage` counts what was looked at, and under
    ``gaps`` what could not be.
    """

    source: str = field(metadata=member(one_of(*SOURCES)))
    digest: str = field(metadata=member(shapes.digest))
    entries: tuple[Item, ...] = field(metadata=member(each(Item._of), wire="items"))
    protocol: str | None = field(default=None, metadata=option(maybe(text)))
    observed: Observed | None = field(default=None, metadata=option(maybe(Observed._of)))
    coverage: Mapping[str, int] = field(default_factory=nothing, metadata=option(table(count)))
    text: str = field(metadata=member(one_of("lock", "store")))

    @property
    def instructions(self) -> str | None:
        """The digest of the server's instructions, if it has any."""
        return next((item.digest for item in self.entries if item.kind == "instructions"), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Signatures(Section):
    """With which rules was looked, so that a new finding can be put down to new rules or to new bytes.

    `policy` is the digest of the policy that was applied, absent where there was none.
    """

    digest: str = field(metadata=member(shapes.digest))
    tool: str = field(metadata=member(text))
    policy: str | None = field(default=None, metadata=option(maybe(shapes.digest)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding(Section):
    """Something bad that was seen, without its text."""

    rule: str = field(metadata=member(text))
    severity: str = field(metadata=member(text))
    row: str = field(metadata=member(text))
    package: str | None = field(default=None, metadata=option(maybe(text)))
    path: str | None = field(default=None, metadata=option(maybe(text)))
    line: int | None = field(default=None, metadata=option(maybe(count)))
    pointer: str | None = field(default=None, metadata=option(maybe(text)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap(Section):
    """Something that could not be looked at, and the rows it leaves unknown."""

    what: str = field(metadata=member(text))
    rows: tuple[str, ...] = field(metadata=member(texts))


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer(Section):
    """The answer to one row. `expires` maps what ends it (``date``, ``version``...) to its value.

    `lapsed` is what a person answered before and what ended that, while nobody has answered anew.
    """

    mark: str = field(metadata=member(one_of(*MARKS)))
    by: str = field(metadata=member(one_of("machine", "human")))
    evidence: tuple[str, ...] = field(default=(), metadata=member(texts))
    person: str | None = field(default=None, metadata=option(text))
    date: str | None = field(default=None, metadata=option(shapes.date))
    reason: str | None = field(default=None, metadata=option(text))
    expires: Mapping[str, str] = field(default_factory=nothing, metadata=option(table(text)))
    lapsed: Mapping[str, str] = field(default_factory=nothing, metadata=option(table(text)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision(Section):
    """What was decided, by whom, within which limits, and what makes it void."""

    verdict: str = field(metadata=member(one_of("clear", "blocked", "open")))
    because: tuple[str, ...] = field(metadata=member(texts))
    date: str = field(metadata=member(shapes.date))
    owner: str | None = field(default=None, metadata=option(maybe(text)))
    scopes: tuple[str, ...] = field(default=(), metadata=option(texts))
    conditions: tuple[str, ...] = field(default=(), metadata=option(texts))
    recheck: tuple[str, ...] = field(default=(), metadata=option(texts))
    expires: str | None = field(default=None, metadata=option(maybe(shapes.date)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiver(Section):
    """A finding that somebody takes the responsibility for, until a day."""

    rule: str = field(metadata=member(text))
    reason: str = field(metadata=member(text))
    owner: str = field(metadata=member(text))
    expires: str = field(metadata=member(shapes.date))
    package: str | None = field(default=None, metadata=option(maybe(text)))
    advisory: str | None = field(default=None, metadata=option(maybe(text)))
    status: str | None = field(default=None, metadata=option(maybe(text)))
    justification: str | None = field(default=None, metadata=option(maybe(text)))
