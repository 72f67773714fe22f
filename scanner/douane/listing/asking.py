"""Listing a server: open the conversation, read every list, follow what they refer to."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress

from douane.listing.bounds import Bounds
from douane.listing.contents import read_contents, read_skills
from douane.listing.conversation import Conversation
from douane.listing.nouns import Channel, Client, ClosedError, Listing
from douane.listing.opening import NotOpenedError, Opened, mistyped, opened
from douane.listing.pages import Joined, Lookup, Pages, gap
from douane.model import Gap, Json
from douane_lockfiles import Problem

LOOKUPS = (
    Lookup(key="tools", method="tools/list", capability="tools"),
    Lookup(key="prompts", method="prompts/list", capability="prompts"),
    Lookup(key="resources", method="resources/list", capability="resources"),
    Lookup(key="resourceTemplates", method="resources/templates/list", capability="resources", optional=True),
)
_MOST_ROUNDS = 3  # how often a list is read again that the server says has changed


def list_definitions(
    channel: Channel,
    client: Client | None = None,
    *,
    modern: bool = True,
    bounds: Bounds | None = None,
    clock: Callable[[], float] = time.monotonic,
) -> Listing:
    """Return everything that the server behind *channel* lists, asked by *client*.

    The revision since 2026-07-28 is tried first unless not *modern*: some servers end, or talk nonsense, when
    they are asked what they don't know; then `Listing.again` says that a fresh process may do better without.
    Whatever the server does wrong is a gap or, where there is no listing at all, in `Listing.ended`.
    """
    conversation = Conversation(channel, bounds or Bounds(), clock)
    try:
        server = opened(conversation, client or Client(), modern=modern)
    except (NotOpenedError, ClosedError) as error:
        return Listing(ended=str(error), again=modern and not error.final)
    pages = Pages(conversation, server)
    lists = _lists(conversation, server, pages)
    listing: dict[str, Json] = {key: found.items for key, found in lists.items() if found.answered}
    wrong = mistyped(server.said)
    gaps = [each for found in lists.values() for each in found.gaps]
    gaps += (gap("the first question", f"its {key} have another type than they should") for key in wrong)
    problems = [*server.problems, *(each for found in lists.values() for each in found.problems)]
    contents = read_contents(conversation, server, listing)
    skills = read_skills(pages, server)
    table = {**contents.table, **skills.table}
    listing |= {key: value for key, value in server.said.items() if key not in wrong}
    listing |= {"contents": table} if table else {}
    gaps += (*contents.gaps, *skills.gaps)
    problems += (*contents.problems, *skills.problems)
    return Listing(
        listing=listing,
        problems=_bounded(problems, conversation.bounds.problems, gaps),
        protocol=server.protocol,
        pages=sum(found.pages for found in lists.values()) + contents.pages + skills.pages,
        gaps=tuple(dict.fromkeys(gaps)),
        cut=_cut(lists, contents.cut or skills.cut),
    )


def _cut(lists: Mapping[str, Joined], contents: bool) -> frozenset[str]:
    """Return the keys of what was cut off; the addresses of contents are named by tools and resources."""
    cut = {key for key, found in lists.items() if found.cut}
    return frozenset(cut | {"contents"} if contents or cut & {"tools", "resources"} else cut)


def _lists(conversation: Conversation, server: Opened, pages: Pages) -> dict[str, Joined]:
    """Return all lists by key; one that the server says has changed meanwhile is read again."""
    declared = server.capabilities
    # A server that declares nothing at all says nothing about what it has.
    wanted = [each for each in LOOKUPS if not declared or each.key == "tools" or each.capability in declared]
    found: dict[str, Joined] = {}
    stale: Iterable[Lookup] = wanted
    for _ in range(_MOST_ROUNDS):
        for lookup in stale:
            conversation.changed.discard(lookup.key)
            found[lookup.key] = pages.joined(lookup, declared=lookup.capability in declared)
        _settled(conversation)
        stale = [lookup for lookup in wanted if lookup.key in conversation.changed]
        if not stale:
            break
    for lookup in stale:
        why = "the server says again and again that it has changed"
        found[lookup.key].gaps.append(gap(lookup.method, why))
    return found


def _settled(conversation: Conversation) -> None:
    """Hear whether lists have changed; what a server that has ended gave before is there already."""
    with suppress(ClosedError):
        conversation.settle()


def _bounded(problems: list[Problem], most: int, gaps: list[Gap]) -> tuple[Problem, ...]:
    if len(problems) > most:
        gaps.append(gap("all questions", f"more than {most} problems are in its texts"))
    return tuple(problems[:most])
