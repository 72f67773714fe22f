"""`douane explain`: what a rule, a row or an id of a taxonomy means."""

from __future__ import annotations

import shutil

import click

from douane.capabilities import kinds
from douane.checklist import rows
from douane.cli.options import language_option
from douane.cli.output import emit
from douane.errors import UsageError
from douane.objections.oddities import BY_KEY
from douane.policy.keys import every
from douane.reports import explained
from douane.rulebook import pages, references
from douane.text import excerpt

_WIDEST = 100
"""Columns of running text; lists may take what the terminal has."""
_UNWRAPPED = 1000
"""Columns where no terminal is: a line a rule, for grep."""
_LONGEST = 80
_LIKE = 70.0  # of 100: how alike a suggestion is
_NEXT = 6.0  # how much less alike a further one may be


@click.command("explain")
@click.argument("name", required=False)
@language_option
def command(name: str | None, lang: str) -> int:
    """Say what NAME means, why it matters and how to fix it.

    NAME is a rule, a row of the checklist, a key of a policy (policy.licences.deny), a capability, or an id
    of OWASP MCP, SAFE-MCP or ATLAS. Without it, all rules are listed by the row they speak about.
    """
    columns = shutil.get_terminal_size((_UNWRAPPED, 24)).columns
    emit(explained.everything(rows(lang), columns, lang) if name is None else _explained(name, lang, columns))
    return 0


def _explained(name: str, lang: str, columns: int) -> str:
    width = min(columns, _WIDEST)
    if page := pages().get(name):
        return explained.rule(page, width, lang)
    if (key := every(lang).get(name.removeprefix("policy."))) is not None:
        objects = pages()[BY_KEY[key.name].id] if key.name in BY_KEY else None
        return explained.key(key, objects, width, lang)
    for row in rows(lang):
        if row.id == name:
            return explained.row(row, width, lang)
    if name in kinds():
        return explained.ability(name, width, lang)
    if found := references(lang).get(name):
        return explained.reference(found, width, lang)
    close = _like(name)
    hint = f"did you mean {' or '.join(close)}?" if close else "`douane explain` lists them all"
    raise UsageError(f"there is no rule or row named '{excerpt(name, _LONGEST)}'", remedy=hint)


def _like(name: str) -> list[str]:
    """Return the names most like *name*, nearest first, at most three; none if none is like it."""
    from rapidfuzz import fuzz, process  # start-up time

    known = [*pages(), *(row.id for row in rows()), *references(), *kinds()]
    asked = name[:_LONGEST].lower().replace("_", "-")
    scorer, alike = fuzz.WRatio, _LIKE
    found = process.extract(asked, known, scorer=scorer, processor=str.lower, score_cutoff=alike, limit=3)
    return [each for each, score, _ in found if score >= found[0][1] - _NEXT]
