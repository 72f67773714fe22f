"""What a model reads: every definition in full, with nothing in it that cannot be seen."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from xml.etree.ElementTree import Element

from douane.model import Definition, Json, Report
from douane.reports.html.document import folded, section, table
from douane.reports.html.elements import Content, raw, tag
from douane.reports.html.words import Words
from douane.text import visible

MOST_TEXT = 20_000
"""Characters of one text or definition that a page shows."""

MOST_ALL = 400_000
"""Characters of definitions that a report shows in all; the JSON report holds all of them."""

MOST_PARAMETERS = 100
"""Parameters of one tool that are shown as a table."""

_KINDS = ("tools", "prompts", "resources", "templates")


def definitions(report: Report, words: Words) -> Content:
    """Return the surface: instructions, tools, prompts, resources; those that findings name stand open."""
    surface = report.examination.surface
    total = len(surface.definitions)
    if surface.source == "none":
        return section(words["surface"], tag("p", words["not-listed"]), anchor=words.anchor("surface"))
    content: list[Content] = [tag("p", words.told("surface-how", how=words[surface.source]))]
    if surface.instructions:
        text = tag("pre", raw(surface.instructions[:MOST_TEXT]), class_="prose")
        content.append(folded(words["instructions"], text, open_=True))
    flagged = {finding.where.pointer or "" for finding in report.examination.findings}
    left = MOST_ALL
    shown = 0
    listed = [(kind, *each) for kind in _KINDS for each in enumerate(getattr(surface, kind))]
    for kind, place, item in listed:
        if left < 0:
            break
        left -= min(len(json.dumps(dict(item.definition))), MOST_TEXT)
        shown += 1
        named = any(pointer.startswith(f"/{kind}/{place}/") for pointer in flagged)
        content.append(_definition(item, words, open_=named))
    if shown < total:
        content.append(tag("p", words.told("left-out", count=total - shown)))
    return section(f"{words['surface']} ({total})", content, anchor=words.anchor("surface"))


def _definition(item: Definition, words: Words, *, open_: bool) -> Element:
    definition = item.definition
    title = definition.get("title")
    head: list[Content] = [tag("strong", visible(item.name)), f" · {words[f'a-{item.kind}']}"]
    if isinstance(title, str) and title:
        head.append(f" · {visible(title[:200])}")
    if item.conditional:
        head.append(f" · {words.told('only-if', condition=visible(item.conditional))}")
    lines: list[Element] = []
    description = definition.get("description")
    if isinstance(description, str):
        lines.append(tag("pre", raw(description[:MOST_TEXT]), class_="prose"))
    parameters = list(_parameters(definition.get("inputSchema")))
    if parameters:
        heads = (words["parameter"], words["type"], words["description"])
        lines.append(table(heads, parameters, caption=words["parameters"]))
    whole = json.dumps(dict(definition), indent=1, ensure_ascii=False, sort_keys=True)
    cut = "" if len(whole) <= MOST_TEXT else f"\n… ({len(whole)})"
    lines.append(folded(words["whole-definition"], tag("pre", raw(whole[:MOST_TEXT]), cut)))
    return folded(head, lines, open_=open_, class_="definition")


def _parameters(schema: Json) -> Iterator[Element]:
    properties = schema.get("properties") if isinstance(schema, Mapping) else None
    if not isinstance(schema, Mapping) or not isinstance(properties, Mapping):
        return
    demanded = schema.get("required")
    required = demanded if isinstance(demanded, list) else []
    for name, value in list(properties.items())[:MOST_PARAMETERS]:
        shape = value if isinstance(value, Mapping) else {}
        told = shape.get("description")
        sort = shape.get("type", "")
        sort = sort if isinstance(sort, str) else json.dumps(sort)[:100]
        star = " *" if name in required else ""
        yield tag(
            "tr",
            tag("th", tag("code", visible(str(name))), star, scope="row"),
            tag("td", visible(sort)),
            tag("td", raw(told[:MOST_TEXT]) if isinstance(told, str) else None, class_="kept"),
        )
