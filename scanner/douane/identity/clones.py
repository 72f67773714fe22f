"""Whose code a server has: its digest held against those of known servers that the store holds.

Digests of known servers are kept whenever one is looked at. Where a name resembles a known one that
was never looked at, its newest version is fetched, verified and opened in memory, for its digest only.
"""

from __future__ import annotations

import base64
import binascii
import json
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Any

from douane.errors import ArchiveError, DouaneError, StoreError
from douane.fetching import fetch, open_artifact
from douane.identity.corroboration import repository
from douane.identity.digests import FEWEST, FORMAT, Digest, digest_of, share, unpacked
from douane.identity.lookalikes import lookalikes
from douane.identity.popular import known, normalised
from douane.model import Closure, Ecosystem, FileTree, Likeness, Package
from douane.progress import Silent
from douane.registries.newest import newest
from douane.text import excerpt
from douane_signatures import table

if TYPE_CHECKING:
    from douane.http import Http
    from douane.registries import Registry
    from douane.store import Store

LIKE = 0.8
"""The part of the code that two packages share from which one is a copy of the other."""

_KIND, _INDEX = "likeness", "likenesses"
_TOLD = 0.3  # the part from which a likeness is worth a word
_MOST_KNOWN = 400  # known servers whose digests are kept
_MOST_FETCHED = 2  # imitated servers that are fetched for one name
_MOST_BYTES = 64 * 2**20  # of one of them
_MOST_TOLD = 5
_LONGEST_TEXT = 20_000  # characters of a README that are searched for what it says it is
_SHARED_BY = 2  # other servers that have a piece, for it to be nobody's own


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """The digest of a known server's version, and who stands behind it."""

    ecosystem: Ecosystem
    name: str
    version: str
    digest: Digest
    repository: str = ""
    maintainers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    """What the code of a server is like, and what it could not be compared with, and why."""

    likenesses: tuple[Likeness, ...] = ()
    uncompared: tuple[tuple[str, str], ...] = ()


def look(
    closure: Closure,
    http: Http,
    store: Store,
    registries: Mapping[Ecosystem, Registry],
    tree: FileTree | None = None,
) -> Compared:
    """Return what known servers' code that of the server of *closure* is like. Raises StoreError.

    *tree* holds its files where they are no archive of the store. A known server is compared with nobody: its
    digest is kept.
    """
    server = closure.server
    mine = _digest(server, store, tree)
    if mine is None or not mine.pieces:
        return Compared()
    own = normalised(server.ecosystem, server.name)
    entry = known(server.ecosystem).get(own)
    if entry is not None and server.path != ".":
        if not entry.library:
            remembered(store, _kept(server, mine))
        return Compared()
    others = {(each.ecosystem, each.name): each for each in known_ones(store)}
    others.pop((server.ecosystem, own), None)  # a folder's own name
    missing = []
    for ecosystem, name in _imitated(server) if server.path != "." else ():
        if (ecosystem, name) not in others:
            found = _fetched(closure, ecosystem, name, http, store, registries)
            if isinstance(found, Kept):
                others[ecosystem, name] = found
            else:
                missing.append((name, found))
    said = partial(_said, server, store, tree)
    return Compared(
        likenesses=compared(server, mine, tuple(others.values()), said), uncompared=tuple(missing)
    )


def compared(
    server: Package, mine: Digest, others: Sequence[Kept], said: Callable[[], str] = str
) -> tuple[Likeness, ...]:
    """Return what *others* the code of *server*, of digest *mine*, is like, most alike first.

    *said* returns what the package says about itself, in lower case; it is asked where something is alike.
    """
    shared = [frozenset(mine.sketch).intersection(each.digest.sketch) for each in others]
    counts = Counter(piece for pieces in shared for piece in pieces)
    found = []
    for each, pieces in zip(others, shared, strict=True):
        identical = each.digest.whole == mine.whole and mine.pieces >= FEWEST and not mine.cut
        # What several others have, too, is a template or a bundled library.
        common = {piece for piece in pieces if counts[piece] > _SHARED_BY}
        part = 1.0 if identical else share(mine, each.digest, common) if pieces else 0.0
        if part >= _TOLD:
            found.append(
                Likeness(
                    other=each.name,
                    ecosystem=each.ecosystem,
                    version=each.version,
                    share=round(part, 2),
                    identical=identical,
                    related=_related(server, each),
                    claimed=_claimed(server, each, said()),
                )
            )
    found.sort(key=lambda each: (-each.share, not each.identical, each.ecosystem, each.other))
    return tuple(found[:_MOST_TOLD])


def _related(server: Package, other: Kept) -> str:
    """Return why both are one publisher's, by what only the index knows."""
    scope = server.name.rpartition("/")[0]
    if scope and scope == other.name.rpartition("/")[0]:
        return f"both are in the scope {scope}"
    same = sorted(set(server.maintainers) & set(other.maintainers))
    return f"{same[0]} maintains both" if same else ""


def _claimed(server: Package, other: Kept, said: str) -> str:
    """Return why the package says that it is related; saying so is not proof."""
    base = other.name.rpartition("/")[2].lower()
    names = {other.name.lower(), base, other.repository.rpartition("/")[2], other.repository} - {""}
    forks: list[str] = table("popular/likeness.toml")["forks"]
    for phrase in forks:
        at = said.find(phrase)
        if at >= 0 and any(name in said[at : at + 300] for name in names):
            return f"it says that it is made from {other.name}"
    here = repository(server.repository)
    return f"it names the same repository, {here}" if here and here == other.repository else ""


# --- digests, and where they are kept ------------------------------------------------------------------


def _digest(package: Package, store: Store, tree: FileTree | None) -> Digest | None:
    key = f"{FORMAT} {package.sha256}"
    note = store.noted(_KIND, key) if package.sha256 else None
    if note is not None:
        held = _decoded(note.value)
        if held is not None:
            return held
    files = tree if tree is not None else _tree(package, store)
    if files is None:
        return None
    made = digest_of(files.files)
    if package.sha256:
        _keep(store, _KIND, key, _encoded(made))
    return made


def _tree(package: Package, store: Store) -> FileTree | None:
    data = store.get(package.sha256 or "")
    if data is None:
        return None
    try:
        return open_artifact(package, data).tree
    except ArchiveError:
        return None  # a finding or gap of the inspection already


def _encoded(digest: Digest) -> bytes:
    fields = {**asdict(digest), "sketch": base64.b64encode(digest.pack()).decode()}
    return json.dumps(fields, separators=(",", ":")).encode()


def _decoded(data: bytes) -> Digest | None:
    try:
        fields = json.loads(data)
    except (ValueError, RecursionError):
        return None
    return _digest_in(fields if isinstance(fields, dict) else {})


def _digest_in(fields: Mapping[str, Any]) -> Digest | None:
    try:
        return Digest(**{**fields, "sketch": unpacked(base64.b64decode(fields["sketch"]))})
    except (ValueError, KeyError, TypeError, binascii.Error):
        return None


def known_ones(store: Store) -> tuple[Kept, ...]:
    """Return the digests of known servers that *store* holds. Raises StoreError."""
    note = store.noted(_INDEX, FORMAT)
    try:
        rows = json.loads(note.value) if note else []
        return tuple(each for row in rows[:_MOST_KNOWN] for each in _row(row))
    except (ValueError, TypeError):
        return ()


def _row(row: Mapping[str, object]) -> Iterator[Kept]:
    fields = row.get("digest")
    digest = _digest_in(fields if isinstance(fields, dict) else {})
    if digest is not None:
        yield Kept(
            ecosystem=Ecosystem(str(row["ecosystem"])),
            name=str(row["name"]),
            version=str(row["version"]),
            digest=digest,
            repository=str(row["repository"]),
            maintainers=tuple(map(str, row["maintainers"] if isinstance(row["maintainers"], list) else ())),
        )


def remembered(store: Store, new: Kept) -> None:
    """Keep *new* in *store* in place of an older digest of the same server, if it can be kept."""
    held = known_ones(store)
    if new in held:
        return
    others = [each for each in held if (each.ecosystem, each.name) != (new.ecosystem, new.name)]
    rows = [
        {**asdict(each), "digest": json.loads(_encoded(each.digest))} for each in (new, *others)[:_MOST_KNOWN]
    ]
    _keep(store, _INDEX, FORMAT, json.dumps(rows, separators=(",", ":")).encode())


def _keep(store: Store, kind: str, key: str, value: bytes) -> None:
    with suppress(
        StoreError
    ):  # a full disk costs the next run what it would have known, not this one its answer
        store.note(kind, key, value, at=0.0)


def _kept(package: Package, digest: Digest) -> Kept:
    return Kept(
        ecosystem=package.ecosystem,
        name=normalised(package.ecosystem, package.name),
        version=package.version,
        digest=digest,
        repository=repository(package.repository) or "",
        maintainers=package.maintainers[:50],
    )


# --- the imitated --------------------------------------------------------------------------------------


def _imitated(server: Package) -> list[tuple[Ecosystem, str]]:
    found = lookalikes(server.ecosystem, server.name)
    wanted = [
        (each.ecosystem, each.target) for each in found if not known(each.ecosystem)[each.target].library
    ]
    return wanted[:_MOST_FETCHED]


def _fetched(
    closure: Closure,
    ecosystem: Ecosystem,
    name: str,
    http: Http,
    store: Store,
    registries: Mapping[Ecosystem, Registry],
) -> Kept | str:
    """Return the digest of the newest version of *name*, or why there is none."""
    if http.offline:
        return "it is not in the store, and --offline asks nobody"
    try:
        version = newest(registries[ecosystem], name)
        listed = registries[ecosystem].announced(name, version) if version else ()
    except DouaneError as error:
        return excerpt(error.message, 200)
    fit = [each for each in listed if each.size is None or each.size <= _MOST_BYTES]
    if not version or not fit:
        return "the index has no file of it that can be fetched"
    chosen = min(fit, key=lambda each: (not each.filename.endswith((".whl", ".tgz")), each.filename))
    package = Package(
        ecosystem=ecosystem,
        name=name,
        version=version,
        path=name,
        url=chosen.url,
        filename=chosen.filename,
        integrity=chosen.integrity,
    )
    alone = replace(closure, root=name, packages=(package,), edges=(), findings=(), gaps=(), standings=())
    try:
        (got,) = fetch(alone, http, store, registries, Silent()).packages
    except StoreError as error:
        return excerpt(error.message, 200)
    digest = _digest(got, store, None) if got.sha256 else None
    if digest is None:
        return "its bytes could not be had"
    kept = replace(_kept(got, digest), repository=known(ecosystem)[name].repository)
    remembered(store, kept)
    return kept


def _said(server: Package, store: Store, tree: FileTree | None) -> str:
    """Return what manifest and README say, in lower case."""
    files = tree if tree is not None else _tree(server, store)
    if files is None:
        return ""
    wanted = [path for path in files if path.count("/") <= 2 and _is_about(path)]
    texts = (files[path][:_LONGEST_TEXT].decode("utf-8", "replace") for path in sorted(wanted)[:4])
    return "\n".join(texts).lower()


def _is_about(path: str) -> bool:
    name = path.rpartition("/")[2].lower()
    return name.startswith("readme") or name in {"package.json", "pyproject.toml", "metadata", "pkg-info"}
