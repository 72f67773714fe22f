"""All pages of one list of a server, joined."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from douane.listing.conversation import LATE, Conversation
from douane.listing.messages import METHOD_NOT_FOUND, Answer
from douane.listing.nouns import ClosedError
from douane.listing.opening import Opened
from douane.model import Gap, Json
from douane_lockfiles import Problem
from douane_lockfiles.canonical import escape

ROW = "supply.tools"


@dataclass(frozen=True, slots=True, kw_only=True)
class Lookup:
    """One list: the key its items stand under, the method that gives it, and the capability it belongs to.

    A server may lack an *optional* one although it declares the capability.
    """

    key: str
    method: str
    capability: str
    optional: bool = False


@dataclass(slots=True)
class Joined:
    """The items of one list over all its pages, with what went wrong; `pages` is how many there were.

    `cut` is whether it is not whole because the server ended, or was too late.
    """

    items: list[Json] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    gaps: list[Gap] = field(default_factory=list)
    pages: int = 0
    answered: bool = False
    cut: bool = False


class Pages:
    """Reads lists page by page; `left` is how many pages and items a listing may still take."""

    def __init__(self, conversation: Conversation, opened: Opened) -> None:
        self._conversation = conversation
        self._opened = opened
        self._pages = conversation.bounds.pages
        self._items = conversation.bounds.items

    def joined(self, lookup: Lookup, *, declared: bool) -> Joined:
        """Return the list of *lookup*; a server that has not *declared* it may well not know it.

        What the server does not give is a gap, also where it ends in between.
        """
        found = Joined()
        try:
            for why in self._walked(lookup, found, declared=declared):
                found.gaps.append(gap(lookup.method, why))
        except ClosedError as error:
            found.gaps.append(gap(lookup.method, str(error)))
            found.cut = True
        return found

    def _walked(self, lookup: Lookup, found: Joined, *, declared: bool) -> Iterator[str]:
        """Add page after page to *found*; yield what is missing."""
        seen: set[str] = set()
        cursor: Json = None
        while True:
            if self._pages <= 0:
                yield f"it has more than {self._conversation.bounds.pages} pages"
                return
            self._pages -= 1
            fields = {} if cursor is None else {"cursor": cursor}
            answer = self._conversation.ask(lookup.method, self._opened.params(**fields))
            if answer.result is None:
                found.cut = answer.why == LATE
                missing = answer.code == METHOD_NOT_FOUND and not found.pages
                if not (missing and (lookup.optional or not declared)):
                    yield answer.why
                return
            found.pages += 1
            yield from self._taken(lookup, found, answer)
            cursor = answer.result.get("nextCursor")  # an empty text is a cursor, too
            if cursor is None or self._items <= 0:
                return
            if not isinstance(cursor, str) or len(cursor) > self._conversation.bounds.cursor:
                yield "what names its next page is no text, or too long"
                return
            if cursor in seen:
                yield "its pages run in a circle: a cursor came twice"
                return
            seen.add(cursor)

    def _taken(self, lookup: Lookup, found: Joined, answer: Answer) -> Iterator[str]:
        result = answer.result or {}
        kind = result.get("resultType", "complete")
        page = result.get(lookup.key)
        if kind != "complete":
            yield "the server asks for input before it answers"
        if not isinstance(page, list):
            yield f"the answer holds no list of {lookup.key}"
            return
        found.answered = True
        found.problems += moved(answer.problems, lookup.key, len(found.items))
        if len(page) > self._items:
            yield f"the server lists more than {self._conversation.bounds.items} items"
        found.items += page[: self._items]
        self._items -= len(page)


def moved(problems: tuple[Problem, ...], key: str, offset: int) -> Iterator[Problem]:
    """Yield *problems* of one page as they stand in the joined list, its first item being number *offset*."""
    for problem in problems:
        first, _, rest = problem.pointer.removeprefix(f"/{key}/").partition("/")
        if problem.pointer.startswith(f"/{key}/") and first.isdecimal():
            place = f"/{key}/{int(first) + offset}"
            yield replace(problem, pointer=f"{place}/{rest}" if rest else place)
        else:
            yield replace(problem, pointer=f"/{key}")


def below(problems: tuple[Problem, ...], where: tuple[str, ...], prefix: str) -> Iterator[Problem]:
    """Yield *problems* under *prefix* as they stand at *where* in the listing."""
    place = "".join(f"/{escape(key)}" for key in where)
    for problem in problems:
        inside = problem.pointer.startswith(f"{prefix}/")
        yield replace(problem, pointer=place + (problem.pointer.removeprefix(prefix) if inside else ""))


def gap(what: str, why: str) -> Gap:
    """Return the gap about the answer to *what*."""
    return Gap(what=f"what the server answers to {what}", why=why, rows=(ROW,))
