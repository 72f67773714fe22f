"""Two git revisions of a folder of lockfiles, as a gate for pull requests sees them.

What the newer revision says is not believed: a lock has to be whole and to follow from itself, answers have
to rest on something that changed, and who may own a server is asked of the policy in the older revision.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from douane import revisions, triggers
from douane.capabilities import located
from douane.drifting import Compared
from douane.errors import InputError
from douane.grading import judged
from douane.model import Policy
from douane.objections import may_own
from douane.policy import comparing, reading
from douane.provenance import lock_signatures
from douane.provenance.lock_signatures import Signers
from douane.provenance.trust import TrustRoot
from douane.reviewing import reviewed
from douane.text import excerpt
from douane_lockfiles import Drift, Grade, Lock, LockError, diff, drift, loads
from douane_lockfiles.shapes import plain

_POLICIES = ("douane.toml", "pyproject.toml")
_GROUNDS = ("server", "packages", "surface", "signatures", "findings", "gaps", "provenance", "waivers")
_SETTLED = frozenset({"yes", "not-applicable"})

_WAYS = {
    comparing.Way.LAXER: Grade.HIGH,
    comparing.Way.OTHER: Grade.HIGH,
    comparing.Way.STRICTER: Grade.INFO,
}

_Side = Mapping[str, str]  # path -> object id


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Gated:
    """What differs between two revisions, and the policy of the older one, which is the one in force."""

    compared: list[Compared]
    policy: Policy | None


def between(
    repository: Path,
    old: str,
    new: str,
    folder: str,
    *,
    signers: Signers | None = None,
    root: TrustRoot | None = None,
) -> Gated:
    """Compare the lockfiles below *folder* in the revisions *old* and *new*, in order of their paths.

    A policy that changed stands before them, whether a lock changed with it or not. Raises UsageError for a
    revision that is none, InputError where git fails or the policy in force cannot be read.
    """
    commits = [revisions.resolved(repository, each) for each in (old, new)]
    whole = [revisions.files(repository, commit, folder, *_POLICIES) for commit in commits]
    before, after = ({path: blob for path, blob in side.items() if path.endswith(".json")} for side in whole)
    changed = sorted(path for path in before.keys() | after.keys() if before.get(path) != after.get(path))
    wanted = [blob for side in (before, after) for path in changed if (blob := side.get(path))]
    stated = [blob for side in whole for path in _POLICIES if (blob := side.get(path))]
    contents = revisions.contents(repository, [*wanted, *stated])
    blobs = {name: _Blob.of(contents[name]) for name in wanted}
    pairs = _pairs(changed, before, after, blobs)
    told = [(pair, item) for pair in pairs if (item := _compared(pair)) is not None]
    if signers is not None:
        told = [(pair, _signed(repository, pair, item, whole[1], signers, root)) for pair, item in told]
    sides = [{path: contents[blob] for path in _POLICIES if (blob := side.get(path))} for side in whole]
    policy = _policy(sides[0])
    compared = [*_policy_changed(sides, policy), *(_owned(item, pair, policy) for pair, item in told)]
    return Gated(compared=compared, policy=policy)


def drifts(old: Lock, new: Lock) -> tuple[Drift, ...]:
    """Return what drifted from *old* to *new*, with what of *new* rests on nothing."""
    found = located(diff(old, new, judge=judged), None)
    return (*found, *_unfounded(old, new), *_outdated(old, new))


@dataclasses.dataclass(frozen=True, slots=True)
class _Blob:
    """The bytes of a file in one revision, and the lock that they are, or why they are none."""

    content: bytes
    lock: Lock | None = None
    wrong: LockError | None = None

    @classmethod
    def of(cls, content: bytes) -> _Blob:
        try:
            return cls(content, loads(content))
        except LockError as error:
            return cls(content, wrong=error)


@dataclasses.dataclass(frozen=True, slots=True)
class _Pair:
    """A file in both revisions, None where there is none; `earlier` is another path that it stood under."""

    path: str
    was: _Blob | None
    now: _Blob | None
    earlier: str | None = None


def _pairs(changed: list[str], before: _Side, after: _Side, blobs: Mapping[str, _Blob]) -> Iterator[_Pair]:
    """Yield what is compared with what: a lock that stands elsewhere now is the one of the same server."""
    was = {path: blobs[before[path]] for path in changed if path in before}
    now = {path: blobs[after[path]] for path in changed if path in after}
    gone = {_server(blob): path for path, blob in was.items() if path not in now}
    come = {path: _server(blob) for path, blob in now.items() if path not in was}
    moved = {path: gone[name] for path, name in come.items() if name is not None and name in gone}
    left = set(moved.values())
    for path in changed:
        if path not in left:
            yield _Pair(path, was.get(moved.get(path, path)), now.get(path), moved.get(path))


def _server(blob: _Blob) -> str | None:
    return f"{blob.lock.ecosystem}:{blob.lock.name}" if blob.lock is not None else None


def _compared(pair: _Pair) -> Compared | None:
    """Compare one lock of two revisions; a JSON file that is no lockfile in either is passed over."""
    sides = [blob for blob in (pair.was, pair.now) if blob is not None]
    wrong = next((blob.wrong for blob in sides if blob.wrong is not None), None)
    if wrong is not None:
        if wrong.path == "format.name":
            return None
        return Compared(path=pair.path, server=pair.path, problem=str(wrong))
    old, new = (blob.lock if blob else None for blob in (pair.was, pair.now))
    text = pair.now.content.decode("utf-8", "replace") if pair.now else None
    lock = new or old
    if lock is None:
        return None
    subject = f"{lock.name} {lock.version}"
    if contradiction := _contradiction(new) if new else None:
        return Compared(path=pair.path, server=subject, problem=contradiction)
    if old and new:
        found = drifts(old, new)
        if pair.earlier:
            found = (drift("lock-moved", subject, pair.path, pair.earlier, pair.path), *found)
    else:
        kind = "lock-added" if new else "lock-removed"
        verdict = lock.section("decision")["verdict"]
        told = f"verdict {verdict}, {len(lock.packages)} packages"
        found = (drift(kind, subject, pair.path, None, None, told),)
    return reviewed(Compared(path=pair.path, server=subject, drifts=found), old, new, text)


def _contradiction(lock: Lock) -> str | None:
    """Say where the verdict of *lock* does not follow from its answers: no pin writes that."""
    if lock.decision.verdict != "clear":
        return None
    unsettled = sorted(
        row for row, item in lock.answers.items() if item.mark not in _SETTLED and row != "decision.gate"
    )
    if not unsettled:
        return None
    named = excerpt(", ".join(unsettled), 200)
    return f"decision.verdict: says clear while these rows are not: {named} (pin the server again)"


def _unfounded(old: Lock, new: Lock) -> Iterator[Drift]:
    """Yield answers of the machine that became better while all that they rest on is the same."""
    if any(plain(old.get(key)) != plain(new.get(key)) for key in _GROUNDS):
        return
    for row, item in new.answers.items():
        was = old.answers.get(row)
        better = was is not None and was.mark not in _SETTLED and item.mark in _SETTLED
        if better and item.by == "machine" and not row.startswith("decision."):
            why = "nothing that the machine's answer rests on has changed: look again with `douane check`"
            yield drift("answer-unfounded", row, f"answers.{row}", was, item, why)


def _outdated(old: Lock, new: Lock) -> Iterator[Drift]:
    """Yield answers of people that were given for something else than what stands beside them."""
    state = triggers.of_lock(new, today="")  # whether a day has passed is for those who look today
    moved = _looked_at(old) != _looked_at(new)
    for row, item in new.answers.items():
        if item.by != "human":
            continue
        was = old.answers.get(row)
        unbound = moved and not item.expires and was is not None and plain(was) == plain(item)
        if unbound or triggers.ended(item.expires, state) is not None:
            why = "it was given for something else than what is pinned: `douane decide` asks it anew"
            yield drift("answer-outdated", row, f"answers.{row}", was, item, why)


def _looked_at(lock: Lock) -> tuple[object, ...]:
    return lock.surface.digest, *((each.purl, each.sha256) for each in lock.packages)


def _signed(
    repository: Path, pair: _Pair, item: Compared, side: _Side, signers: Signers, root: TrustRoot | None
) -> Compared:
    if pair.now is None:
        return item
    signature = side.get(pair.path + lock_signatures.SUFFIX)
    bundle = revisions.content(repository, signature) if signature else None
    return lock_signatures.judged(item, pair.now.content, bundle, signers, root)


def _policy(side: Mapping[str, bytes]) -> Policy | None:
    """Return the policy at the top of a revision, the first there is of the files in *side*."""
    for name, content in side.items():
        found = reading.of_bytes(content, Path(name))
        if found is not None:
            return found
    return None


def _owned(item: Compared, pair: _Pair, policy: Policy | None) -> Compared:
    """Return *item* with a drift where somebody owns the server whom *policy* does not let."""
    name = _server(pair.now) if pair.now is not None else None
    if (
        policy is None
        or pair.now is None
        or pair.now.lock is None
        or name is None
        or item.problem is not None
    ):
        return item
    owner = pair.now.lock.decision.owner
    if owner is None or may_own(policy, name, owner):
        return item
    why = f"the policy of the older revision does not let {excerpt(owner, 80)} own it"
    told = drift("owner-not-allowed", name, "decision.owner", None, owner, why)
    return dataclasses.replace(item, drifts=(told, *item.drifts))


def _policy_changed(sides: Sequence[Mapping[str, bytes]], old: Policy | None) -> Iterator[Compared]:
    """Yield what the policy says otherwise than *old*, key by key: what makes it stricter needs nobody."""
    before, after = sides
    if before == after:
        return
    name = old.source if old is not None and old.source else _POLICIES[0]
    try:
        new = _policy(after)
    except InputError as error:
        yield Compared(path=name, server="policy", problem=str(error))
        return
    was, now = old or Policy(), new or Policy()
    if was.digest == now.digest:
        return
    kind = "policy-added" if old is None else "policy-removed" if new is None else "policy-changed"
    found = [
        drift(kind, each.key, name, each.was, each.now, f"{each.way} than before", grade=_WAYS[each.way])
        for each in comparing.changes(was, now)
    ]
    if not found:
        same = "what it demands is the same"
        found = [drift(kind, "policy", name, was.source, now.source, same, grade=Grade.INFO)]
    worst_first = tuple(sorted(found, key=lambda each: -each.grade.rank))
    yield Compared(path=now.source or name, server="policy", drifts=worst_first)
