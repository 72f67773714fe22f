"""From a closure to what is known about where its packages come from, as their indexes serve it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from douane.model import Closure, Ecosystem, Failed, Gap, Missing, Origin, Package, Reason, Verified
from douane.provenance import documents, kept, trust
from douane.provenance.before import built_before
from douane.provenance.errors import NotVerifiedError
from douane.provenance.npm_keys import Keys, moment, signed_by_index
from douane.provenance.statement import Artifact
from douane.provenance.trust import TrustRoot, embedded
from douane.registries import Registry
from douane.registries.attested import Attested, Attesting
from douane.rules import attempt
from douane.store import Store
from douane.text import excerpt

NPM_KEYS = "DOUANE_NPM_KEYS"
"""Name the files of a trust root, and of the keys of npm's public index."""

_NEWER = "`douane update` fetches a newer trust root, --trust-root or --npm-keys names another"
_MOST_PACKAGES = 5_000  # whose attestations are asked for
_AT_ONCE = 8

Verdict = Verified | Failed | Missing
_SILENCE = Missing(message="the index serves no attestation")


@dataclass(frozen=True, slots=True, kw_only=True)
class Looked:
    """What is known of each package of which something is, the server always among them; and what is not."""

    origins: tuple[Origin, ...] = ()
    gaps: tuple[Gap, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Trust:
    """What is trusted: a trust root (None: the one that the sigstore package holds), and keys of npm's index.

    *npm_keys* is a key document in place of the public index's own.
    """

    root: TrustRoot | None = None
    npm_keys: bytes | None = None


def chosen(root: Path | None, keys: Path | None, environ: Mapping[str, str]) -> Trust:
    """Return what the files *root* and *keys* hold, or those that the environment names.

    Raises InputError for one that cannot be read.
    """
    held = keys or (Path(environ[NPM_KEYS]) if environ.get(NPM_KEYS) else None)
    return Trust(
        root=trust.chosen(root, environ),
        npm_keys=documents.named(held, "npm keys", "name a document of npm's keys") if held else None,
    )


def look(closure: Closure, store: Store, registries: Mapping[Ecosystem, Registry], trust: Trust) -> Looked:
    """Return what the indexes serve about the packages of *closure*, verified for the bytes in *store*.

    Nothing that an index does not serve is a gap; what it announces and does not serve, or what could not be
    verified for want of a trust root, is one. Raises StoreError, InputError for a trust root that is none.
    """
    packages = list(_of_indexes(closure))
    asked = packages[:_MOST_PACKAGES]
    with ThreadPoolExecutor(_AT_ONCE, thread_name_prefix="attested") as pool:
        told = list(pool.map(lambda package: _asked(package, registries), asked))
    origins, gaps = [], list(_left_out(len(packages) - len(asked)))
    for package, attested in zip(asked, told, strict=True):
        if attested == Attested() and package.path != closure.root:
            continue
        is_server = package.path == closure.root
        work = partial(_verdicts, package, attested, store, registries, trust, is_server=is_server)
        row = row_of(is_server)
        what = f"the provenance of {package.purl}"
        verdicts, crashed = attempt(work, what=what, row=row, who="verifying it")
        gaps += crashed
        if verdicts:
            origin = Origin(package=package.purl, verdicts=verdicts)
            if is_server and origin.built and not origin.failed:
                origin, unseen = _with_earlier(origin, package, store, registries, trust)
                gaps += unseen
            origins.append(origin)
    return Looked(origins=tuple(origins), gaps=(*gaps, *_unseen(origins, closure.server.purl)))


def _with_earlier(
    origin: Origin, package: Package, store: Store, registries: Mapping[Ecosystem, Registry], trust: Trust
) -> tuple[Origin, tuple[Gap, ...]]:
    """Return *origin* with what is proven of the versions before it, and what of that was not to be had."""
    what, row = f"the provenance of the versions before {package.purl}", row_of(True)
    work = partial(built_before, package, registries[package.ecosystem], store, trust.root)
    told, gaps = attempt(work, what=what, row=row, who="verifying it")
    earlier, problem = told or ((), None)
    if problem:
        gaps = (*gaps, Gap(what=what, why=excerpt(problem, 200), rows=(row,)))
    return replace(origin, earlier=earlier), gaps


def age(looked: Looked, trust: Trust, now: float) -> str | None:
    """Return how old the trust root is at *now*, where something rests on it and it was fetched before."""
    rests = any(origin.verified or origin.failed for origin in looked.origins)
    return trust.root.dated(now) if rests and trust.root else None


def row_of(is_server: bool) -> str:
    """Return the row that provenance speaks about: who the server is, or what is in its closure."""
    return "supply.identity" if is_server else "supply.code"


def _of_indexes(closure: Closure) -> Iterator[Package]:
    """Yield the packages that were fetched from an index, each once, the server first."""
    seen: set[tuple[str, str | None]] = set()
    for package in sorted(closure.packages, key=lambda each: each.path != closure.root):
        named = (package.purl, package.sha256)
        if package.sha256 and package.url and package.carrier is None and named not in seen:
            seen.add(named)
            yield package


def _asked(package: Package, registries: Mapping[Ecosystem, Registry]) -> Attested:
    registry = registries[package.ecosystem]
    if not isinstance(registry, Attesting):
        return Attested()
    return registry.attested(package.name, package.version, package.filename)


def _verdicts(
    package: Package,
    attested: Attested,
    store: Store,
    registries: Mapping[Ecosystem, Registry],
    trust: Trust,
    *,
    is_server: bool,
) -> tuple[Verdict, ...]:
    problem = (Missing(message=attested.problem, silent=False),) if attested.problem else ()
    if attested.document is None and not attested.signatures:
        return problem or (_SILENCE,)
    data = store.get(package.sha256 or "")
    if data is None:
        return (*problem, Missing(message="its bytes are not in the store any more", silent=False))
    artifact = Artifact(
        name=package.name,
        version=package.version,
        sha256=hashlib.sha256(data).hexdigest(),
        sha512=hashlib.sha512(data).hexdigest(),
    )
    if trust.npm_keys is not None and package.index == "default":
        attested = replace(attested, keys=trust.npm_keys)
    root = trust.root
    key = kept.key(artifact, package.filename or "", attested, root.digest if root else kept.embedded())
    found = kept.held(store, key)
    if found is None:
        published = _published(package, attested, registries, is_server=is_server)
        dated = replace(attested, published=published)
        found = tuple(_verified(package, artifact, dated, root)) or (_SILENCE,)
        kept.keep(store, key, found)
    return (*problem, *(_versioned(each, root) for each in found))


def _versioned(verdict: Verdict, root: TrustRoot | None) -> Verdict:
    """Return *verdict* with the version of the trust root it rests on, if that is known."""
    if isinstance(verdict, Verified) and root is not None and verdict.trust_root == root.digest:
        return replace(verdict, trust_root_version=root.version)
    return verdict


def _published(
    package: Package, attested: Attested, registries: Mapping[Ecosystem, Registry], *, is_server: bool
) -> str | None:
    """Return when the index says that *package* was published.

    Its long document is only asked for where the server is signed with a key that has ended by now.
    """
    if attested.published or not is_server or not attested.signatures or not attested.keys:
        return attested.published
    used = {key for key, _ in attested.signatures}
    try:
        ending = any(key.end and key.id in used for key in Keys.read(attested.keys).keys)
    except NotVerifiedError:
        return None
    published = getattr(registries[package.ecosystem], "published", None)
    return published(package.name, package.version) if ending and published else None


def _verified(
    package: Package, artifact: Artifact, attested: Attested, root: TrustRoot | None
) -> Iterator[Verdict]:
    if package.ecosystem is Ecosystem.PYPI:
        if attested.document is not None:
            from douane.provenance import pep740

            root = root or embedded()
            yield from pep740.verdicts(attested.document, artifact, package.filename or "", root)
        return
    keys = None
    if attested.keys is not None:
        try:
            keys = Keys.read(attested.keys)
        except NotVerifiedError as error:
            yield Missing(message=error.message, silent=False)
    if keys is not None:
        yield from _signatures(artifact, package.integrity or "", attested, keys)
    if attested.document is not None:
        from douane.provenance import npm_attestations

        yield from npm_attestations.verdicts(attested.document, artifact, root or embedded(), keys)


def _signatures(artifact: Artifact, integrity: str, attested: Attested, keys: Keys) -> Iterator[Verdict]:
    """Yield what the index's signatures say: they are over the integrity the bytes were held against."""
    for signature in attested.signatures:
        try:
            yield signed_by_index(
                keys,
                name=artifact.name,
                version=artifact.version,
                integrity=integrity,
                signature=signature,
                published=moment(attested.published),
            )
        except NotVerifiedError as error:
            if error.reason is Reason.TIME and attested.published is None:
                yield Missing(message=error.message)  # nobody says when, so nothing speaks against it
            else:
                yield error.failed("index")


def _unseen(origins: Iterable[Origin], server: str) -> Iterator[Gap]:
    """Yield what is announced and was not seen, or what the trust root is not enough for."""
    others: list[tuple[str, str]] = []
    for origin in origins:
        whys = [each.message for each in origin.unseen]
        whys += [f"{each.message} ({_NEWER})" for each in origin.failed if each.reason is Reason.AUTHORITY]
        if whys and origin.package == server:
            yield Gap(what=f"the provenance of {server}", why="; ".join(whys[:3]), rows=(row_of(True),))
        elif whys:
            others.append((origin.package, whys[0]))
    if others:
        more = f" (and of {len(others) - 1} more packages)" if len(others) > 1 else ""
        yield Gap(
            what=f"the provenance of {others[0][0]}", why=f"{others[0][1]}{more}", rows=(row_of(False),)
        )


def _left_out(count: int) -> Iterator[Gap]:
    if count:
        why = f"attestations are asked for {_MOST_PACKAGES} packages"
        yield Gap(what=f"the provenance of {count} packages", why=why, rows=())
