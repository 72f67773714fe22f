"""Asking a person row by row, in a terminal or from whatever stands on stdin."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import click

from douane.answering import Given, coming, given
from douane.checklist import say, wording
from douane.cli.output import columns
from douane.deciding import Question
from douane.errors import UsageError
from douane.model import Mark, Remark
from douane.reports import retold
from douane.reports.wrapping import WIDTH, hanging
from douane.text import excerpt, visible

_MARKS = {
    "y": Mark.YES,
    "yes": Mark.YES,
    "n": Mark.NO,
    "no": Mark.NO,
    "a": Mark.NOT_APPLICABLE,
    "na": Mark.NOT_APPLICABLE,
    "not-applicable": Mark.NOT_APPLICABLE,
    "o": Mark.YES,
    "oui": Mark.YES,
    "non": Mark.NO,
}
_BACK, _STOP = ("b", "back"), ("q", "quit")
_MOST_TOLD = 8
"""Lines of evidence beside one question."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Asker:
    """Asks in *language*; `until` is the day that was given for all answers, so that it is not asked for.

    `today` (YYYY-MM-DD) is the first day on which an answer may end.
    """

    language: str
    today: str
    until: str | None = None

    def answers(self, asked: Sequence[Question], keep: Callable[[Given], None]) -> bool:
        """Ask each of *asked* in turn and hand each answer to *keep*, which says why it cannot be kept.

        Returns whether the person went through to the end rather than stopping before. Raises click's Abort
        where the person breaks off, or nothing more is to be read.
        """
        number = 0
        while number < len(asked):
            self._show(asked[number], number + 1, len(asked))
            choice = self._choice()
            if choice in _STOP:
                return False
            if choice in _BACK:
                number = max(0, number - 1)
                continue
            if not choice or self._kept(asked[number], _MARKS[choice], keep):
                number += 1
        return True

    def _kept(self, question: Question, mark: Mark, keep: Callable[[Given], None]) -> bool:
        reason = self._reason()
        if reason is None:
            return False
        expires = None if self.until else self._expiry(question.row.id)
        try:
            keep(given(question.row.id, mark, reason, expires))
        except UsageError as error:
            click.echo(f"  {excerpt(str(error), 500)}")
            return False
        return True

    def _choice(self) -> str:
        words = wording(self.language)
        click.echo(f"  {words['decide-choices']}")
        while True:
            choice = self._line("decide-answer").lower()
            if not choice or choice in _MARKS or choice in (*_BACK, *_STOP):
                return choice
            click.echo(f"  {words['decide-unclear']}")

    def _reason(self) -> str | None:
        """Return why, None where somebody would rather answer otherwise."""
        while True:
            reason = self._line("decide-reason")
            if reason:
                return None if reason.lower() in _BACK else reason
            click.echo(f"  {wording(self.language)['decide-needs-reason']}")

    def _expiry(self, row: str) -> str | None:
        """Return the last day on which the answer to *row* holds, None for no such day."""
        while True:
            text = self._line("decide-until")
            try:
                return coming(text, row, self.today) if text else None
            except UsageError as error:
                click.echo(f"  {excerpt(str(error), 500)}")

    def _line(self, key: str) -> str:
        text: str = click.prompt(f"  {wording(self.language)[key]}", default="", show_default=False)
        return text.strip()

    def wrapped(self, text: str) -> str:
        """Return *text*, escaped, in lines as wide as the terminal."""
        return "\n".join(_hanging("", text))

    def line(self, key: str) -> str:
        """Ask what stands under *key* of the wording; empty where nothing is typed."""
        asked = wording(self.language)[key]
        text: str = click.prompt(asked, default="", show_default=False, prompt_suffix=" ")
        return text.strip()

    def _show(self, question: Question, number: int, count: int) -> None:
        click.echo("\n" + "\n".join(self._lines(question, number, count)))

    def _lines(self, question: Question, number: int, count: int) -> Iterator[str]:
        words, row = wording(self.language), question.row
        yield f"[{number}/{count}] {row.id}"
        yield from _hanging("  ", row.question)
        told = [line for line in question.told if line != say(Remark.of("ask-human"))]
        head = f"    {words['decide-evidence']}{words['colon']}"
        for line in told[:_MOST_TOLD]:
            yield from _hanging(head, retold.evidence(line, self.language))
            head = " " * len(head)
        if len(told) > _MOST_TOLD:
            yield f"{head}+{len(told) - _MOST_TOLD}"
        if question.before is not None:
            yield from _hanging(
                f"    {words['decide-before']}{words['colon']}", say(question.before, self.language)
            )
        yield from _hanging(f"    {words['decide-no-means']}{words['colon']}", row.no)
        yield from _hanging(f"    {words['decide-fix']}{words['colon']}", row.fix)


def _hanging(head: str, text: str) -> list[str]:
    return hanging(head, visible(text), min(columns(None), WIDTH))
