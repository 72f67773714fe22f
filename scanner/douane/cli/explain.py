"""`douane explain`: what a rule or a row means."""

from __future__ import annotations

import difflib
import inspect
import textwrap

import click

from douane.checklist import LANGUAGES, rows
from douane.cli.output import emit
from douane.errors import UsageError
from douane.rulebook import Page, pages


@click.command("explain")
@click.argument("name", required=False)
@click.option(
    "--lang", type=click.Choice(LANGUAGES), default="en", show_default=True, help="Language of the rows."
)
def command(name: str | None, lang: str) -> int:
    """Say what RULE or ROW means, why it matters and how to fix it; without a name, list them all."""
    if name is None:
        lines = [f"{each.id:<32} {each.summary}" for each in pages().values()]
        emit("\n".join([*lines, *(f"{line.id:<32} {line.question}" for line in rows(lang))]) + "\n")
        return 0
    page = pages().get(name)
    if page:
        emit(_rule(page) + "\n")
        return 0
    row = next((row for row in rows(lang) if row.id == name), None)
    if row is None:
        known = [*pages(), *(row.id for row in rows())]
        close = difflib.get_close_matches(name, known, 3, 0.5)
        hint = f"did you mean {' or '.join(close)}?" if close else "`douane explain` lists them all"
        raise UsageError(f"there is no rule or row named {name!r}", remedy=hint)
    parts = (row.question, row.evidence, row.no, row.fix)
    emit("\n\n".join([row.id, *(textwrap.fill(part, 100) for part in parts)]) + "\n")
    return 0


def _rule(page: Page) -> str:
    head = f"{page.id}: {page.summary}\n{page.severity}, {page.row}, {' '.join(page.taxonomy)}"
    return f"{head}\n\n{inspect.cleandoc(page.text)}\n\n{page.remedy}"
