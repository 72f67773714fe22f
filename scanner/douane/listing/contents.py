"""What stands at the addresses that tools show in a client, and the skills that a server offers.

MCP Apps (extension `io.modelcontextprotocol/ui`): a tool names a page under ``ui://`` that is shown for it;
it need not be in the list of resources. Skills (`io.modelcontextprotocol/skills`) are instructions.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from douane.listing.conversation import LATE, Conversation
from douane.listing.nouns import ClosedError
from douane.listing.opening import Opened
from douane.listing.pages import ROW, Lookup, Pages, below, gap
from douane.model import Gap, Json
from douane.text import excerpt
from douane_lockfiles import Problem

SKILLS = "io.modelcontextprotocol/skills"
SKILLS_LOOKUP = Lookup(key="skills", method="skills/list", capability="extensions")


@dataclass(slots=True)
class Contents:
    """Address -> what stands there, with what went wrong; `cut` as that of `pages.Joined`."""

    table: dict[str, Json] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    gaps: list[Gap] = field(default_factory=list)
    pages: int = 0
    cut: bool = False


def addresses(listing: Mapping[str, Json]) -> Iterator[str]:
    """Yield the ``ui://`` addresses that tools and resources of *listing* name, each once, in their order."""
    seen = set()
    for named in (*_of_tools(listing.get("tools")), *_of_resources(listing.get("resources"))):
        if isinstance(named, str) and named.startswith("ui://") and named not in seen:
            seen.add(named)
            yield named


def read_contents(conversation: Conversation, opened: Opened, listing: Mapping[str, Json]) -> Contents:
    """Return what the server gives for each of the `addresses` of *listing*."""
    found = Contents()
    for number, address in enumerate(addresses(listing)):
        if number >= conversation.bounds.contents:
            found.gaps.append(gap("resources/read", f"more than {number} ui:// addresses are named"))
            break
        what = f"resources/read of {excerpt(address)}"
        try:
            answer = conversation.ask("resources/read", opened.params(uri=address))
        except ClosedError as error:
            found.gaps.append(gap(what, str(error)))
            found.cut = True
            break
        found.pages += 1
        found.cut |= answer.why == LATE
        content = content_of(address, answer.result) if answer.result is not None else None
        if content is None:
            found.gaps.append(gap(what, answer.why or "the answer holds no contents"))
        else:
            found.table[address] = content
            found.problems += below(answer.problems, ("contents", address), "/contents/0")
    return found


def content_of(address: str, result: Mapping[str, Json]) -> Json:
    """Return what a `resources/read` of *address* gave: one content without its address, several as a list.

    None if *result* holds none.
    """
    contents = result.get("contents")
    kept: list[Json] = [
        {key: value for key, value in each.items() if (key, value) != ("uri", address)}
        for each in _objects(contents)
    ]
    if not isinstance(contents, list) or not kept or len(kept) < len(contents):
        return None
    return kept[0] if len(kept) == 1 else kept


def read_skills(pages: Pages, opened: Opened) -> Contents:
    """Return the skills that the server declares to have, by their addresses.

    One whose files are not stated, with a digest each, is a gap: nothing binds what will be read.
    """
    found = Contents()
    if not _has_skills(opened.capabilities):
        return found
    listed = pages.joined(SKILLS_LOOKUP, declared=True)
    found.gaps, found.pages, found.cut = listed.gaps, listed.pages, listed.cut
    found.problems = listed.problems
    add_skills(found, listed.items)
    return found


def add_skills(found: Contents, skills: Sequence[Json]) -> None:
    """Add *skills* to *found* by their addresses, each without its address."""
    for number, skill in enumerate(skills):
        address = skill.get("uri") if isinstance(skill, dict) else None
        if not isinstance(skill, dict) or not isinstance(address, str):
            found.gaps.append(gap("skills/list", f"skill {number} has no uri"))
            continue
        if address in found.table:
            found.gaps.append(gap("skills/list", f"two skills have the address {excerpt(address)}"))
            continue
        found.table[address] = {key: value for key, value in skill.items() if key != "uri"}
        if not isinstance(skill.get("resources"), list):
            why = "its files are not fixed by digests: it may say something else whenever it is read"
            found.gaps.append(Gap(what=f"the skill {excerpt(address)}", why=why, rows=(ROW,)))


def _of_tools(tools: Json) -> Iterator[Json]:
    for tool in _objects(tools):
        about = tool.get("_meta")
        if isinstance(about, dict):
            ui = about.get("ui")
            yield ui.get("resourceUri") if isinstance(ui, dict) else None
            yield about.get("ui/resourceUri")


def _of_resources(resources: Json) -> Iterator[Json]:
    for resource in _objects(resources):
        yield resource.get("uri")


def _objects(items: Json) -> Sequence[dict[str, Json]]:
    return [item for item in items if isinstance(item, dict)] if isinstance(items, list) else []


def _has_skills(capabilities: Mapping[str, Json]) -> bool:
    extensions = capabilities.get("extensions")
    return isinstance(extensions, dict) and SKILLS in extensions
