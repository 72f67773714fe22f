"""What sources that a package does not control say about who it is."""

from __future__ import annotations

import re
from collections.abc import Iterable

from douane.identity.popular import Known, known, markers, normalised, tokens_of
from douane.model import Corroboration, History, Package, PriorDecision
from douane.text import excerpt, visible

REGISTER = "the register of known servers"
LOCK = "an earlier lock"
_LONGEST = 2048
_REPOSITORY = re.compile(
    r"(?:git\+|scm:git:)?(?:(?:https?|ssh|git)://)?(?:[^/@\s]{1,256}@)?(?:www\.)?"
    r"(?P<host>[A-Za-z0-9.-]{1,253})(?::\d{1,5}(?=/))?[:/]/?(?P<owner>[A-Za-z0-9_.-]{1,100})/(?P<name>[A-Za-z0-9_.-]{1,100})",
    re.ASCII,
)
_SHORTHAND = re.compile(
    r"(?:(?P<host>github|gitlab|bitbucket):)?(?P<owner>[A-Za-z0-9_-]{1,100})/(?P<name>[A-Za-z0-9_.-]{1,100})",
    re.ASCII,
)
_HOSTS = {None: "github.com", "github": "github.com", "gitlab": "gitlab.com", "bitbucket": "bitbucket.org"}


def corroborations(
    package: Package,
    prior: PriorDecision | None,
    claims: Iterable[Corroboration] = (),
    history: History | None = None,
) -> tuple[Corroboration, ...]:
    """Return what the shipped register and an earlier lock say about *package*; silence is left out.

    *claims* is what others say, *history* what the index says of its publishers. No index vouches for what a
    folder or bundle calls itself: its name agrees with nothing.
    """
    entry = known(package.ecosystem).get(normalised(package.ecosystem, package.name))
    registered = _registered(entry, package) if entry and not entry.library else None
    told = tuple(each for each in (registered, _locked(prior), _other_hands(prior, history), *claims) if each)
    if package.path != ".":
        return told
    return tuple(each for each in told if each.source == LOCK or not each.agrees)


def _registered(entry: Known, package: Package) -> Corroboration | None:
    if not entry.sure:
        return None
    who = f"{entry.name} is known as {entry.server or entry.name}"
    if entry.publisher:
        who += f" by {entry.publisher}"
    here = repository(package.repository)
    there = repository(entry.repository)
    if here is None or there is None:
        return Corroboration(source=REGISTER, agrees=True, statement=who)
    if here == there or here.rpartition("/")[0] == there.rpartition("/")[0]:
        return Corroboration(source=REGISTER, agrees=True, statement=f"{who}, from {here}")
    if here.rpartition("/")[2] == there.rpartition("/")[2]:
        return None  # moved to another owner, or forked: the register cannot tell which
    if not entry.official or markers().isdisjoint(tokens_of(entry.name)):
        return None  # lists name a repository about a program as often as the program's own
    return Corroboration(source=REGISTER, agrees=False, statement=f"{who}, from {there}, not from {here}")


def _locked(prior: PriorDecision | None) -> Corroboration | None:
    """An earlier lock that settled whose bytes it holds knows them; about another version it is silent.

    One that left that open vouches for nothing: pinning twice settles no more than pinning once. Nor does it
    speak for another version because the same account published it: an account is what gets stolen.
    """
    if prior is None or not (prior.same_artifact and prior.identified):
        return None
    statement = f"{prior.path} holds these very bytes as {prior.version}"
    return Corroboration(source=LOCK, agrees=True, statement=statement)


def _other_hands(prior: PriorDecision | None, history: History | None) -> Corroboration | None:
    """An earlier lock contradicts where nobody may publish now who could then, whatever the bytes are."""
    if prior is None or history is None:
        return None
    then, now = prior.publisher.maintainers, history.publication.release.publisher.maintainers
    if not then or not now or not set(then).isdisjoint(map(visible, now)):
        return None
    who, others = (", ".join(excerpt(name, 60) for name in sorted(names)[:5]) for names in (now, then))
    statement = f"{prior.path} knows {others} as its maintainers, and now they are {who}"
    return Corroboration(source=LOCK, agrees=False, statement=statement)


def repository(text: str | None) -> str | None:
    """Return *text*, an address in a form that package metadata uses, as ``host/owner/name`` in lower case.

    ``git+https://host/owner/name.git``, ``git@host:owner/name``, ``ssh://``, ``github:owner/name`` and
    ``owner/name`` are the same; None for what names no repository.
    """
    if not text or len(text) > _LONGEST:
        return None
    text = text.strip()
    short = _SHORTHAND.fullmatch(text)
    match = short or _REPOSITORY.match(text)
    if match is None:
        return None
    host = _HOSTS[match["host"]] if short else match["host"]
    return f"{host}/{match['owner']}/{match['name'].removesuffix('.git')}".lower()
