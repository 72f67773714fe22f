"""What an index says of a project beyond its artifacts: who publishes it, which versions, and when."""

from __future__ import annotations

from dataclasses import dataclass, field

from douane.model.seen import Ecosystem

DAY = 86_400.0
"""Seconds."""

MINIMUM_AGE = 7.0
"""Days for which a release stays too young unless the user says otherwise."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Publisher:
    """Who stands behind a version, as its index says; None and empty: it does not say.

    `maintainers` are the accounts that may publish, sorted; `account` the one that did. `trusted` is the
    stable id of the build service's configuration that did (``github oidc:...``), which then has no account
    of its own; `approver` the account that released what was staged.
    """

    maintainers: tuple[str, ...] = ()
    account: str | None = None
    trusted: str | None = None
    approver: str | None = None

    @property
    def people(self) -> frozenset[str]:
        """All accounts that have a hand in the version."""
        return frozenset((*self.maintainers, *filter(None, (self.account, self.approver))))

    def __bool__(self) -> bool:
        return bool(self.maintainers or self.account or self.trusted or self.approver)


@dataclass(frozen=True, slots=True, kw_only=True)
class Release:
    """One version as its index lists it. `at` is when it was published, in seconds since the epoch.

    `attested`: the index holds an attestation of where it was built; `early`: a pre-release.
    """

    version: str
    at: float | None = None
    publisher: Publisher = field(default_factory=Publisher)
    repository: str | None = None
    attested: bool = False
    early: bool = False
    number: tuple[int, ...] = ()  # the leading numbers of the version


@dataclass(frozen=True, slots=True, kw_only=True)
class Publication:
    """A project as its index lists it, seen from one of its versions.

    `release` is that version, `earlier` those before it, the oldest first: by time where that is `credible`,
    else by version; bounded, `more` counts what was left out. `doubt` says why the times are not credible,
    None where they are.
    """

    ecosystem: Ecosystem
    name: str
    release: Release
    earlier: tuple[Release, ...] = ()
    more: int = 0
    doubt: str | None = None

    @property
    def predecessor(self) -> Release | None:
        """The release before, passing over pre-releases unless this is one itself."""
        settled = (each for each in reversed(self.earlier) if self.release.early or not each.early)
        return next(settled, None)

    @property
    def people(self) -> frozenset[str]:
        """All accounts that had a hand in the versions before."""
        return frozenset().union(*(each.publisher.people for each in self.earlier))

    @property
    def credible(self) -> bool:
        """Whether the index's times can be relied on."""
        return self.doubt is None


@dataclass(frozen=True, slots=True, kw_only=True)
class History:
    """A publication on a day: what the rules about publishers look at.

    `now` is in seconds since the epoch, `minimum_age` in seconds; `strict`: somebody asked for it.
    `is_server` tells a server from what it needs; of what it needs itself (`direct`) more is looked at.
    `expected` is the owner (``host/owner``) of the repository that somebody else names for it.
    """

    publication: Publication
    purl: str
    now: float
    minimum_age: float = MINIMUM_AGE * DAY
    strict: bool = False
    is_server: bool = True
    direct: bool = False
    expected: str | None = None

    @property
    def is_followed(self) -> bool:
        """Whether who published it, and how, is held against the versions before."""
        return self.is_server or self.direct

    @property
    def age(self) -> float | None:
        """Seconds since the version was published by its index's word, None where it does not say."""
        at = self.publication.release.at
        return None if at is None else max(0.0, self.now - at)

    def is_recent(self, days: float) -> bool:
        """Whether the version may be younger than *days*: what is not known is not old."""
        age = self.age
        return age is None or not self.publication.credible or age < days * DAY

    @property
    def ripe(self) -> float | None:
        """When the version will be old enough, None where it is, or where nothing is known of its age."""
        at = self.publication.release.at
        return at + self.minimum_age if at is not None and self.now - at < self.minimum_age else None
