"""What an index says of who published the server and when, told beside the rows it bears on.

None of it makes a row a *yes*: an index repeats what its accounts say, and age is no virtue.
"""

from __future__ import annotations

import time
from collections.abc import Iterator

from douane.model import DAY, History, Publisher, Remark
from douane.text import visible

_MOST_NAMES = 5


def who(history: History | None) -> Iterator[Remark]:
    """Yield for *supply.identity* who published the version, and that no other was published before it."""
    if history is None:
        return
    publication = history.publication
    if publication.release.publisher:
        yield Remark.of("published-by", who=visible(named(publication.release.publisher)))
    if not publication.earlier and not publication.more:
        yield Remark.of("first-version")


def age(history: History | None) -> Iterator[Remark]:
    """Yield for *supply.code* when the version was published, or why that is not known."""
    if history is None:
        return
    publication = history.publication
    at = publication.release.at
    if at is None or not publication.credible:
        yield Remark.of("age-unknown", why=publication.doubt or "the index states no time of publication")
    else:
        day = time.strftime("%Y-%m-%d", time.gmtime(at))
        yield Remark.of("released", date=day, days=f"{history.minimum_age / DAY:g}")


def named(publisher: Publisher) -> str:
    """Return *publisher* in one line."""
    parts = []
    if publisher.trusted:
        parts.append(f"the build service {publisher.trusted}")
    if publisher.account:
        parts.append(publisher.account)
    if publisher.approver:
        parts.append(f"released by {publisher.approver}")
    if publisher.maintainers:
        names = publisher.maintainers
        more = f" and {len(names) - _MOST_NAMES} more" if len(names) > _MOST_NAMES else ""
        parts.append(f"maintained by {', '.join(names[:_MOST_NAMES])}{more}")
    return "; ".join(parts)


def followed(histories: tuple[History, ...]) -> Iterator[Remark]:
    """Yield of how many direct dependencies the versions before were looked at, and what there was to see."""
    if histories:
        publications = [each.publication for each in histories]
        yield Remark.of(
            "dependencies-followed",
            count=len(publications),
            attested=sum(any(each.attested for each in (*one.earlier, one.release)) for one in publications),
            accounts=sum(bool(one.people) for one in publications),
        )
