"""How the place of a finding is reached, and whose code it is, in a few words."""

from __future__ import annotations

from collections.abc import Mapping

from douane.model import Entry, Finding, Reach, Relation
from douane.text import visible

_MOST_WAYS = 2  # kinds of ways that are told, the worst first
_MOST_NAMES = 6  # packages of a way of dependencies
_SHOWN = 3  # ... of a longer one, at each end


def reached(finding: Finding, words: Mapping[str, str]) -> str:
    """Return how the place is reached, in the wording *words*; empty where that is not known."""
    return "; ".join(_way(each, words) for each in finding.reach[:_MOST_WAYS])


def whose(finding: Finding, words: Mapping[str, str]) -> str:
    """Return by which way of dependencies the code comes in; empty for the server's own."""
    owner = finding.owner
    if owner is None or owner.relation is Relation.SERVER:
        return ""
    names = [visible(name) for name in owner.way]
    if len(names) > _MOST_NAMES:
        names[_SHOWN:-_SHOWN] = ["..."]
    said = words[f"whose-{owner.relation}"].format(way=" > ".join(names))
    said += words["whose-library"] if owner.library else ""
    return said + (words["whose-optional"] if owner.optional else "")


def _way(way: Reach, words: Mapping[str, str]) -> str:
    named = f"reach-{way.by}"
    unnamed = f"{named}-any"
    key = unnamed if way.name is None and unnamed in words else named
    said = words[key].format(name=way.name)
    said += words["reach-more"].format(count=way.more) if way.more else ""
    if way.where is not None and way.by in (Entry.TOOL, Entry.REQUEST):
        place = f"{visible(way.where.path or '')}:{way.where.line}"
        said += words["reach-where"].format(place=place)
    if way.calls > 1:
        said += words["reach-calls"].format(count=way.calls)
    return said
