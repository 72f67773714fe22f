"""Rules, rows and ids of taxonomies explained, for a terminal of *width* columns."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from douane.capabilities import kinds
from douane.checklist import Row
from douane.policy.keys import Key
from douane.reports import rule_pages
from douane.reports.capabilities import says
from douane.reports.wrapping import wrapped
from douane.rulebook import Page, Reference, citing, pages, references
from douane.words import ENGLISH, Words

_NARROWEST = 40
_HEADING = re.compile(r"\*\*([^*\n]{1,60})\.\*\*\s*")
_ITEM = re.compile(r"^- ", re.MULTILINE)


def everything(rows: Sequence[Row], width: int, language: str = ENGLISH) -> str:
    """Return all rules with their summaries below the rows they speak about, in the order of *rows*."""
    blocks = []
    for row in rows:
        found = [page for page in pages().values() if page.row == row.id]
        blocks.append(
            "\n".join([*_wrapped(row.question, width, f"{row.id}: ", 4), *_listed(found, width, language)])
        )
    return "\n\n".join([*blocks, *_wrapped(_words(language)["last"], width)]) + "\n"


def rule(page: Page, width: int, language: str = ENGLISH) -> str:
    """Return *page*, which is in English, as text: its facts, what it says, the remedy.

    What of it is not told in *language* is shown as it is, below a line that says so.
    """
    words, said = _words(language), rule_pages.page(page, language)
    is_foreign = language != ENGLISH and said.text == page.text
    facts = {words["severity"]: words[page.severity], words["row"]: page.row}
    column = max(map(len, facts))
    cited = [references(language)[each] for each in page.taxonomy]
    wide = max(len(each.id) for each in cited)
    blocks = [
        "\n".join([page.id, *_wrapped(said.summary, width, "  ")]),
        "\n".join(f"  {name:<{column}}  {value}" for name, value in facts.items()),
        *(_wrapped(words["only-english"], width) if is_foreign else []),
        *_blocks(said.text, page.summary, width),
        "\n".join([words["remedy"], *_wrapped(said.remedy, width, "  ")]),
        "\n".join([words["cited"], *(line for each in cited for line in _cited(each, wide, width))]),
    ]
    return "\n\n".join(blocks) + "\n"


def row(asked: Row, width: int, language: str = ENGLISH) -> str:
    """Return what *asked* asks, what answers it, what a *no* means, what helps, and its rules."""
    found = [page for page in pages().values() if page.row == asked.id]
    blocks = ["\n".join([asked.id, *_wrapped(asked.question, width, "  ")])]
    blocks += ["\n".join(_wrapped(part, width)) for part in (asked.evidence, asked.no, asked.fix)]
    return "\n\n".join([*blocks, *(["\n".join(_listed(found, width, language))] if found else [])]) + "\n"


def key(asked: Key, objects: Page | None, width: int, language: str = ENGLISH) -> str:
    """Return what the key *asked* of a policy demands, how it is written, and *objects*: what it finds."""
    head = "\n".join([_words(language).told("key", name=asked.name), *_wrapped(asked.says, width, "  ")])
    text = f"{head}\n\n  {asked.name.removeprefix('waivers.')} = {asked.example}\n"
    return text if objects is None else f"{text}\n{rule(objects, width, language)}"


def ability(kind: str, width: int, language: str = ENGLISH) -> str:
    """Return what the capability *kind* of code is, and who tells of it."""
    words = _words(language)
    head = "\n".join([kind, *_wrapped(says(kind, kinds()[kind], words), width, "  ")])
    return "\n\n".join([head, "\n".join(_wrapped(words.told("ability", name=kind), width))]) + "\n"


def reference(asked: Reference, width: int, language: str = ENGLISH) -> str:
    """Return what *asked* is about and the rules that cite it."""
    found = citing(asked.id)
    head = f"{asked.id}: {asked.title} ({asked.taxonomy})"
    listed = list(_listed(found, width, language)) or [f"  {_words(language)['uncited']}"]
    return "\n".join([*_wrapped(head, width), "", *listed]) + "\n"


def _words(language: str) -> Words:
    return Words.of(language, "explain", "grades")


def _cited(each: Reference, wide: int, width: int) -> list[str]:
    return _wrapped(f"{each.title} ({each.taxonomy})", width, f"  {each.id:<{wide}}  ")


def _listed(found: Iterable[Page], width: int, language: str) -> Iterator[str]:
    wide = max(map(len, pages()))
    for page in found:
        said = rule_pages.page(page, language)
        yield from _wrapped(said.summary, width, f"  {page.id:<{wide}}  ")


def _blocks(text: str, summary: str, width: int) -> Iterator[str]:
    """Yield the paragraphs of *text*: headings on a line of their own, lists and code as they are.

    One that only repeats the *summary* is left out.
    """
    lines: list[str] = []
    indent = ""
    for block in text.split("\n\n"):
        heading = _HEADING.match(block)
        if heading:
            indent = "  "
            lines.append(heading[1])
        body = block[heading.end() :] if heading else block
        if body.rstrip(".").lower() == summary.rstrip(".").lower():
            continue
        lines += _body(body, width, indent)
        if body:
            yield "\n".join(lines)
            lines = []


def _body(body: str, width: int, indent: str) -> Iterator[str]:
    if body.startswith("    "):
        yield from (f"{indent}{line.removeprefix('    ')}" for line in body.splitlines())
    elif body.startswith("- "):
        for item in _ITEM.split(body)[1:]:
            yield from _wrapped(item, width, f"{indent}- ")
    else:
        yield from _wrapped(body, width, indent)


def _wrapped(text: str, width: int, head: str = "", below: int | None = None) -> list[str]:
    """Return *text* in lines of at most *width* columns behind *head*, the others indented by *below*."""
    told = " ".join(text.split())
    return wrapped(head, told, max(width, _NARROWEST), below=len(head) if below is None else below)
