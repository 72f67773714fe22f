"""What a server listed, told by the messages that went to and fro: what a proxy or an inspector recorded.

Both eras are read. Responses are matched to requests by their numbers; where no request for something is in
the transcript, its responses are told by the keys they hold. Everything else that was said is left out.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import islice

from douane.listing.asking import LOOKUPS
from douane.listing.contents import SKILLS_LOOKUP, Contents, add_skills, addresses, content_of
from douane.listing.messages import METHOD_NOT_FOUND, Answer, Message, answer_of
from douane.listing.nouns import Listing
from douane.listing.opening import MODERN, mistyped, own_words
from douane.listing.pages import Lookup, below, gap, moved
from douane.model import Gap, Json
from douane.text import excerpt
from douane_lockfiles import Problem

_LISTS = {lookup.method: lookup for lookup in (*LOOKUPS, SKILLS_LOOKUP)}
_OPENING = {"initialize": "protocolVersion", "server/discover": "supportedVersions"}
_READING = "resources/read"
_KEYS = {
    **{method: lookup.key for method, lookup in _LISTS.items()},
    **_OPENING,
    _READING: "contents",
}
"""The method of each request that counts, with a key that its result has."""

_MOST_UNREAD = 256  # addresses that are named in gaps
_VERSION = "io.modelcontextprotocol/protocolVersion"


@dataclass(slots=True)
class _Walk:
    """One list as it was read from its first page on; `more` is the cursor of a page that is missing."""

    items: list[Json] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    more: Json = None
    is_whole: bool = True


class _Heard:
    """What the messages have told so far."""

    def __init__(self, messages: list[Message]) -> None:
        self.pending: dict[Json, Message] = {}
        self.asked = {message.method for message in messages if message.method in _KEYS}
        self.walks: dict[str, list[_Walk]] = {}
        self.contents: dict[str, tuple[Json, tuple[Problem, ...]]] = {}
        self.said: tuple[Mapping[str, Json], tuple[Problem, ...]] = ({}, ())
        self.protocol: str | None = None
        self.gaps: list[Gap] = []
        self.pages = 0

    def hear(self, message: Message) -> None:
        """Take *message*, which came after all that were taken before."""
        method, number = message.method, message.fields.get("id")
        if method is not None:
            if method in _KEYS and isinstance(number, str | int | float):
                self.pending[number] = message
        elif message.is_answer and isinstance(number, str | int | float):
            self._answered(number, answer_of(message))

    def _answered(self, number: Json, answer: Answer) -> None:
        request = self.pending.get(number)
        method = request.method if request else self._recognised(answer)
        if method is None:
            return
        if answer.result is None:
            del self.pending[number]
            if answer.code != METHOD_NOT_FOUND and method not in _OPENING:
                self.gaps.append(gap(method, answer.why))
        elif _KEYS[method] in answer.result:
            self.pending.pop(number, None)
            self.pages += method not in _OPENING
            params = request.fields.get("params") if request else None
            self._told(method, params if isinstance(params, dict) else None, answer, answer.result)

    def _recognised(self, answer: Answer) -> str | None:
        """Return what a response without a request answers: something that nothing here asks for."""
        result = answer.result or {}
        found = (method for method, key in _KEYS.items() if key in result and method not in self.asked)
        return next(found, None)

    def _told(
        self, method: str, params: Mapping[str, Json] | None, answer: Answer, result: Mapping[str, Json]
    ) -> None:
        about = params.get("_meta") if params else None
        revision = about.get(_VERSION) if isinstance(about, dict) else None
        if method in _OPENING:
            said = own_words(answer)
            if self.said[0] and self.said[0] != said[0]:
                self.gaps.append(gap(method, "it was asked several times, and did not answer the same"))
            self.said = said
            first = result.get("protocolVersion", revision or MODERN)
            self.protocol = excerpt(first, 40) if isinstance(first, str) else None
        elif method == _READING:
            address = params.get("uri") if params else _first_address(result)
            content = content_of(address, result) if isinstance(address, str) else None
            if isinstance(address, str) and content is not None:
                self.contents[address] = (content, answer.problems)
        else:
            cursor = params.get("cursor") if params else None
            self._page(_LISTS[method], answer, result, cursor, is_known=params is not None)
        if self.protocol is None and isinstance(revision, str):
            self.protocol = excerpt(revision, 40)

    def _page(
        self, lookup: Lookup, answer: Answer, result: Mapping[str, Json], cursor: Json, *, is_known: bool
    ) -> None:
        walks = self.walks.setdefault(lookup.key, [])
        goes_on = cursor is not None if is_known else bool(walks) and walks[-1].more is not None
        if not goes_on or not walks:
            walks.append(_Walk(is_whole=not goes_on))
        walk, page = walks[-1], result[lookup.key]
        if not isinstance(page, list):
            self.gaps.append(gap(lookup.method, f"the answer holds no list of {lookup.key}"))
            return
        walk.problems += moved(answer.problems, lookup.key, len(walk.items))
        walk.items += page
        walk.more = result.get("nextCursor")


def listing_of(messages: Iterable[Message]) -> Listing | None:
    """Return what a server listed in *messages*, None if nothing in them is a listing.

    Of a list that was read several times the last one counts; that they differ is a gap, and so is a list
    whose pages are not all there, a question without an answer, and a ``ui://`` page that nobody read.
    """
    taken = list(messages)
    heard = _Heard(taken)
    for message in taken:
        heard.hear(message)
    if not heard.walks and not heard.said[0]:
        return None
    said, problems = heard.said
    wrong = mistyped(said)
    listing: dict[str, Json] = {key: value for key, value in said.items() if key not in wrong}
    found = [*problems]
    for key, walks in heard.walks.items():
        if key != SKILLS_LOOKUP.key:
            listing[key] = walks[-1].items
        found += walks[-1].problems
    gaps = [*heard.gaps, *_missing(heard)]
    gaps += (gap("the first question", f"its {key} have another type than they should") for key in wrong)
    contents = _contents(heard, listing)
    if contents.table:
        listing["contents"] = contents.table
    return Listing(
        listing=listing,
        problems=(*found, *contents.problems),
        protocol=heard.protocol,
        pages=heard.pages,
        gaps=tuple(dict.fromkeys((*gaps, *contents.gaps))),
    )


def unread(listing: Mapping[str, Json]) -> Iterator[Gap]:
    """Yield a gap for each ``ui://`` address that *listing* names and holds no contents of."""
    contents = listing.get("contents")
    missing = (each for each in addresses(listing) if not isinstance(contents, dict) or each not in contents)
    for address in islice(missing, _MOST_UNREAD):
        yield gap(f"resources/read of {excerpt(address)}", "what stands there was not recorded")


def _missing(heard: _Heard) -> Iterator[Gap]:
    for lookup in _LISTS.values():
        walks = heard.walks.get(lookup.key, [])
        if not walks:
            continue
        if any(walk.items != walks[-1].items for walk in walks):
            yield gap(
                lookup.method, "it was read several times, and not always the same; the last one counts"
            )
        if walks[-1].more is not None or not walks[-1].is_whole:
            yield gap(lookup.method, "not all of its pages were recorded")
    if "tools" not in heard.walks:
        yield gap("tools/list", "no list of tools was recorded")
    for message in heard.pending.values():
        if message.method in _LISTS and message.method != "tools/list":
            yield gap(message.method, "no answer was recorded")


def _contents(heard: _Heard, listing: Mapping[str, Json]) -> Contents:
    found = Contents()
    for address in addresses(listing):
        if address in heard.contents:
            content, problems = heard.contents[address]
            found.table[address] = content
            found.problems += below(problems, ("contents", address), "/contents/0")
    found.gaps += unread({**listing, "contents": found.table})
    for walk in heard.walks.get(SKILLS_LOOKUP.key, [])[-1:]:
        add_skills(found, walk.items)
    return found


def _first_address(result: Mapping[str, Json]) -> Json:
    contents = result.get("contents")
    first = contents[0] if isinstance(contents, list) and contents else None
    return first.get("uri") if isinstance(first, dict) else None
