"""What a closure is made of, counted: sizes, dates, licences, scripts, native code; the unknown too."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from douane.model import Closure, Package

RECENT = timedelta(days=7)
"""How long a version counts as just published."""

NATIVE = "native-code"


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """Facts of one closure; each list of packages is in order of placement.

    `size` and `unpacked` are sums in bytes, `unsized` the packages without a size of their own to add. `read`
    counts the packages whose bytes were looked at, those in another's bytes with their carriers. `oldest`
    and `newest` are the dates the index states, `undated` the packages it states none for. `maintained` is
    how many packages have their `maintainers` stated. `licences` are counted, the commonest first, and
    `unlicensed` those that state none or were not read.
    """

    packages: int
    bundled: int
    read: int
    size: int
    unsized: int
    unpacked: int
    oldest: date | None
    newest: date | None
    undated: int
    recent: tuple[Package, ...]
    maintainers: tuple[str, ...]
    maintained: int
    scripts: tuple[Package, ...]
    native: tuple[Package, ...]
    licences: tuple[tuple[str, int], ...]
    unlicensed: int
    deprecated: tuple[Package, ...]
    yanked: tuple[Package, ...]


def facts_of(closure: Closure, *, today: date | None = None) -> Facts:
    """Return the facts of *closure*; without *today* nothing counts as recent."""
    packages = closure.packages
    dated = [(day, package) for package in packages if (day := day_of(package.published))]
    days = [day for day, _ in dated]
    installed = [package for package in packages if package.path != "."]
    sized = [package.size for package in installed if package.size is not None]
    bundled = sum(package.carrier is not None for package in packages)
    licences = Counter(package.licence for package in packages if package.licence)
    return Facts(
        packages=len(packages),
        bundled=bundled,
        read=_read(packages),
        size=sum(sized),
        unsized=sum(package.carrier is None for package in installed) - len(sized),
        unpacked=sum(package.unpacked or 0 for package in packages),
        oldest=min(days, default=None),
        newest=max(days, default=None),
        undated=len(packages) - len(dated),
        recent=tuple(package for day, package in dated if today and today - RECENT <= day),
        maintainers=tuple(sorted({name for package in packages for name in package.maintainers})),
        maintained=sum(bool(package.maintainers) for package in packages),
        scripts=tuple(package for package in packages if package.install_scripts),
        native=tuple(package for package in packages if package.can(NATIVE)),
        licences=tuple(sorted(licences.items(), key=lambda item: (-item[1], item[0]))),
        unlicensed=sum(not package.licence for package in packages),
        deprecated=tuple(package for package in packages if package.deprecated is not None),
        yanked=tuple(package for package in packages if package.yanked is not None),
    )


def day_of(published: str | None) -> date | None:
    """Return the day of an ISO 8601 date or time, None for anything else."""
    try:
        return date.fromisoformat((published or "")[:10])
    except ValueError:
        return None


def _read(packages: Iterable[Package]) -> int:
    """Count the packages whose bytes were verified: a package in another's archive was read with it."""
    read = {package.path for package in packages if package.sha256 is not None}
    return sum(package.path in read or package.carrier in read for package in packages)
