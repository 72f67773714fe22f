"""Two git revisions of a folder of lockfiles, as a gate for pull requests sees them.

What the newer revision says is not believed: a lock has to be whole and to follow from itself, answers have
to rest on something that changed, and who may own a server is asked of the policy in the older revision.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path

from douane import forking, named_locks, revisions, triggers
from douane.capabilities import located
from douane.drifting import Compared
from douane.errors import InputError
from douane.model import Policy
from douane.objections import may_own
from douane.provenance import lock_signatures
from douane.provenance.lock_signatures import Signers
from douane.provenance.trust import TrustRoot
from douane.reviewing import reviewed
from douane.text import excerpt
from douane_lockfiles import Drift, Grade, Lock, LockError, Memory, Novelty, diff, drift, loads
from douane_lockfiles.drift import same

_POLICIES = ("douane.toml", "pyproject.toml")
_GROUNDS = ("server", "packages", "surface", "signatures", "findings", "gaps", "provenance", "waivers")
_WORTH_SHARING = 16  # locks; fewer are compared before a copy of the process is ready
_SETTLED = frozenset({"yes", "not-applicable"})

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
    copies: int | None = None,
) -> Gated:
    """Compare the lockfiles below *folder* in the revisions *old* and *new*, in order of their paths.

    A policy that changed stands before them, whether a lock changed with it or not. So many *copies* of this
    process take their share of the locks; None: as many as are worth it. Raises UsageError for a revision
    that is none, InputError where git fails or the policy in force cannot be read.
    """
    commits = [revisions.resolved(repository, each) for each in (old, new)]
    whole = [revisions.files(repository, commit, folder, *_POLICIES) for commit in commits]
    before, after = ({path: blob for path, blob in side.items() if path.endswith(".json")} for side in whole)
    moving = _moving(repository, before, after)
    pairs = _pairs(before, after, moving)
    compare = partial(_outcomes, repository, moving)
    if copies is None:
        copies = forking.copies_here() if len(pairs) >= _WORTH_SHARING else 0
    with forking.uncollected():
        told = [each for each in forking.shared(compare, pairs, copies=copies) if each is not None]
    if signers is not None:
        told = _signed(repository, told, after, whole[1], signers, root)
    sides = [_stated(repository, side) for side in whole]
    policy = _policy(sides[0])
    compared = [*_policy_changed(sides, policy), *(_owned(each, policy) for each in told)]
    return Gated(compared=compared, policy=policy)


def drifts(old: Lock, new: Lock) -> tuple[Drift, ...]:
    """Return what drifted from *old* to *new*, with what of *new* rests on nothing."""
    found = located(diff(old, new, judge=_judged), None)
    return (*found, *_unfounded(old, new), *_outdated(old, new))


def _judged(novelty: Novelty) -> Sequence[str]:
    """Say what the words of a change tell; who reads them is only brought in where words changed."""
    from douane.grading import judged

    return judged(novelty)


@dataclasses.dataclass(frozen=True, slots=True)
class _Blob:
    """The bytes of a file in one revision, and the lock that they are, or why they are none."""

    content: bytes
    lock: Lock | None = None
    wrong: LockError | None = None

    @classmethod
    def of(cls, content: bytes, memory: Memory) -> _Blob:
        try:
            return cls(content, loads(content, memory=memory))
        except LockError as error:
            return cls(content, wrong=error)


@dataclasses.dataclass(frozen=True, slots=True)
class _Pair:
    """A file in both revisions, by its object there, None where there is none; `earlier` is another path
    that it stood under."""

    path: str
    was: str | None
    now: str | None
    earlier: str | None = None


@dataclasses.dataclass(frozen=True, slots=True)
class _Outcome:
    """One lock compared; `server` and `owner` are what the newer one says, where it can be read."""

    path: str
    item: Compared
    server: str | None
    owner: str | None


def _moving(repository: Path, before: _Side, after: _Side) -> dict[str, _Blob]:
    """Return, by object, the locks that stand in one revision only, where some may stand elsewhere now."""
    gone, come = before.keys() - after.keys(), after.keys() - before.keys()
    if not (gone and come):
        return {}
    wanted = [*(before[path] for path in sorted(gone)), *(after[path] for path in sorted(come))]
    return _read(repository, wanted)


def _read(repository: Path, wanted: Sequence[str]) -> dict[str, _Blob]:
    memory = Memory()
    return {name: _Blob.of(data, memory) for name, data in revisions.contents(repository, wanted).items()}


def _pairs(before: _Side, after: _Side, moving: Mapping[str, _Blob]) -> list[_Pair]:
    """Return what is compared with what: a lock that stands elsewhere now is the one of the same server."""
    moved = {}
    if moving:
        gone, come = sorted(before.keys() - after.keys()), sorted(after.keys() - before.keys())
        left = {_server(moving[before[path]]): path for path in gone}
        servers = {path: _server(moving[after[path]]) for path in come}
        moved = {path: left[name] for path, name in servers.items() if name in left and name}
    changed = sorted(path for path in before.keys() | after.keys() if before.get(path) != after.get(path))
    return [
        _Pair(path, before.get(moved.get(path, path)), after.get(path), moved.get(path))
        for path in changed
        if path not in moved.values()
    ]


def _outcomes(repository: Path, known: Mapping[str, _Blob], pairs: Sequence[_Pair]) -> list[_Outcome | None]:
    """Return what became of each of *pairs*, None for what is no lockfile in either revision.

    What is *known* already, by object, is not read again.
    """
    wanted = [blob for pair in pairs for blob in (pair.was, pair.now) if blob is not None]
    blobs = {**known, **_read(repository, [blob for blob in wanted if blob not in known])}
    return [_outcome(pair, blobs) for pair in pairs]


def _outcome(pair: _Pair, blobs: Mapping[str, _Blob]) -> _Outcome | None:
    was, now = (blobs[name] if name is not None else None for name in (pair.was, pair.now))
    item = _compared(pair, was, now)
    if item is None:
        return None
    lock = now.lock if now is not None else None
    owner = lock.decision.owner if lock is not None else None
    return _Outcome(pair.path, item, _server(now) if now is not None else None, owner)


def _server(blob: _Blob) -> str | None:
    return f"{blob.lock.ecosystem}:{blob.lock.name}" if blob.lock is not None else None


def _compared(pair: _Pair, was: _Blob | None, now: _Blob | None) -> Compared | None:
    """Compare one lock of two revisions; a JSON file that is no lockfile in either is passed over."""
    sides = [blob for blob in (was, now) if blob is not None]
    wrong = next((blob.wrong for blob in sides if blob.wrong is not None), None)
    if wrong is not None:
        if wrong.path == "format.name":
            return None
        return Compared(path=pair.path, server=pair.path, problem=named_locks.told(wrong))
    old, new = (blob.lock if blob else None for blob in (was, now))
    text = now.content.decode("utf-8", "replace") if now else None
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
    if not all(same(old.get(key), new.get(key)) for key in _GROUNDS):
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
        unbound = moved and not item.expires and was is not None and same(was, item)
        if unbound or triggers.ended(item.expires, state) is not None:
            why = "it was given for something else than what is pinned: `douane decide` asks it anew"
            yield drift("answer-outdated", row, f"answers.{row}", was, item, why)


def _looked_at(lock: Lock) -> tuple[object, ...]:
    return lock.surface.digest, *((each.purl, each.sha256) for each in lock.packages)


def _signed(
    repository: Path,
    told: Sequence[_Outcome],
    after: _Side,
    side: _Side,
    signers: Signers,
    root: TrustRoot | None,
) -> list[_Outcome]:
    """Return *told* with what the signatures beside the locks of the newer revision are worth."""
    signatures = {each.path: side.get(each.path + lock_signatures.SUFFIX) for each in told}
    wanted = [blob for each in told for blob in (after.get(each.path), signatures[each.path]) if blob]
    contents = revisions.contents(repository, wanted)
    found = []
    for each in told:
        if each.path in after:
            bundle = contents.get(signatures[each.path] or "")
            content = contents[after[each.path]]
            item = lock_signatures.judged(each.item, content, bundle, signers, root)
            found.append(dataclasses.replace(each, item=item))
        else:
            found.append(each)
    return found


def _stated(repository: Path, side: _Side) -> dict[str, bytes]:
    """Return the files of a revision that may hold its policy, the one that counts first."""
    here = {path: blob for path in _POLICIES if (blob := side.get(path))}
    contents = revisions.contents(repository, list(here.values()))
    return {path: contents[blob] for path, blob in here.items()}


def _policy(side: Mapping[str, bytes]) -> Policy | None:
    """Return the policy at the top of a revision, the first there is of the files in *side*."""
    from douane.policy import reading

    for name, content in side.items():
        found = reading.of_bytes(content, Path(name))
        if found is not None:
            return found
    return None


def _owned(told: _Outcome, policy: Policy | None) -> Compared:
    """Return what was compared, with a drift where somebody owns the server whom *policy* does not let."""
    item, name, owner = told.item, told.server, told.owner
    if policy is None or name is None or owner is None or item.problem is not None:
        return item
    if may_own(policy, name, owner):
        return item
    why = f"the policy of the older revision does not let {excerpt(owner, 80)} own it"
    found = drift("owner-not-allowed", name, "decision.owner", None, owner, why)
    return dataclasses.replace(item, drifts=(found, *item.drifts))


def _policy_changed(sides: Sequence[Mapping[str, bytes]], old: Policy | None) -> Iterator[Compared]:
    """Yield what the policy says otherwise than *old*, key by key: what makes it stricter needs nobody."""
    before, after = sides
    if before == after:
        return
    from douane.policy import comparing

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
    found = []
    for each in comparing.changes(was, now):
        grade = Grade.INFO if each.way is comparing.Way.STRICTER else Grade.HIGH
        told = f"{each.way} than before"
        found.append(drift(kind, each.key, name, each.was, each.now, told, grade=grade))
    if not found:
        same = "what it demands is the same"
        found = [drift(kind, "policy", name, was.source, now.source, same, grade=Grade.INFO)]
    worst_first = tuple(sorted(found, key=lambda each: -each.grade.rank))
    yield Compared(path=now.source or name, server="policy", drifts=worst_first)
