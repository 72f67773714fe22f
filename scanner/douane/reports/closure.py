"""What a closure is made of, in a few phrases: under a report and under a tree."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from douane.facts import Facts
from douane.model import Package
from douane.text import excerpt


def phrases(
    facts: Facts, words: Mapping[str, str], *, most: int = 6, locked: bool = False
) -> tuple[str, ...]:
    """Return what is to be said of *facts*, one phrase a subject, in the *words* of the report.

    At most *most* names are given for one subject. Names are escaped and bounded; what nobody stated is
    counted as unknown. With *locked* the facts are those of a lock, which does not record what an index
    states from day to day.
    """
    parts = (_of_lock(facts, words) if locked else _stated(facts, words, most)), _seen(facts, words, most)
    return tuple(", ".join(phrase) for part in parts for phrase in part if phrase)


def amount(size: int, units: str) -> str:
    """Return *size* bytes in the largest of *units* (four names, a thousand apart) that leaves a digit."""
    names = units.split(" ")
    value, unit = float(size), 0
    while value >= 999.5 and unit < len(names) - 1:
        value, unit = value / 1000, unit + 1
    return f"{value:.0f} {names[unit]}" if unit == 0 or value >= 99.95 else f"{value:.1f} {names[unit]}"


def _of_lock(facts: Facts, words: Mapping[str, str]) -> Iterator[list[str]]:
    yield [words["closure-locked"]]
    if facts.bundled:
        yield [words["closure-bundled"].format(count=facts.bundled)]


def _stated(facts: Facts, words: Mapping[str, str], most: int) -> Iterator[list[str]]:
    yield _sizes(facts, words)
    yield _dates(facts, words)
    if facts.recent:
        yield [_listed("closure-recent", facts.recent, words, most)]
    if facts.maintained:
        people = [excerpt(name.partition("<")[0].strip() or name, 40) for name in facts.maintainers]
        names = _some(list(dict.fromkeys(people)), most, words)
        template = words["closure-maintainers"]
        yield [template.format(known=facts.maintained, count=facts.packages, names=names)]
    yield _licences(facts, words, most)


def _seen(facts: Facts, words: Mapping[str, str], most: int) -> Iterator[list[str]]:
    listed = (
        ("closure-scripts", facts.scripts),
        ("closure-native", facts.native),
        ("closure-deprecated", facts.deprecated),
        ("closure-yanked", facts.yanked),
    )
    for key, packages in listed:
        if packages:
            yield [_listed(key, packages, words, most)]
    if facts.read < facts.packages:
        yield [words["closure-unread"].format(count=facts.packages - facts.read)]


def _sizes(facts: Facts, words: Mapping[str, str]) -> list[str]:
    parts: list[str] = []
    if facts.size:
        parts.append(words["closure-size"].format(size=amount(facts.size, words["units"])))
    if facts.unpacked:
        parts.append(words["closure-unpacked"].format(size=amount(facts.unpacked, words["units"])))
    if facts.unsized:
        parts.append(words["closure-unsized"].format(count=facts.unsized))
    if facts.bundled:
        parts.append(words["closure-bundled"].format(count=facts.bundled))
    return parts


def _dates(facts: Facts, words: Mapping[str, str]) -> list[str]:
    if facts.oldest is None or facts.newest is None:
        return [words["closure-no-dates"]]
    parts = [words["closure-dates"].format(oldest=facts.oldest, newest=facts.newest)]
    if facts.undated:
        parts.append(words["closure-undated"].format(count=facts.undated))
    return parts


def _licences(facts: Facts, words: Mapping[str, str], most: int) -> list[str]:
    if not facts.licences:
        return []
    counted = _some([f"{excerpt(name, 80)} {count}" for name, count in facts.licences], most, words)
    if facts.unlicensed:
        counted += ", " + words["closure-unlicensed"].format(count=facts.unlicensed)
    return [words["closure-licences"].format(names=counted)]


def _listed(key: str, packages: Iterable[Package], words: Mapping[str, str], most: int) -> str:
    names = list(dict.fromkeys(excerpt(f"{item.name} {item.version}", 80) for item in packages))
    return words[key].format(count=len(names), names=_some(names, most, words))


def _some(names: list[str], most: int, words: Mapping[str, str]) -> str:
    """Return the first *most* of *names*, and how many there are besides."""
    left = len(names) - most
    if left <= 0:
        return ", ".join(names)
    return f"{', '.join(names[:most])} {words['closure-more'].format(count=left)}"
