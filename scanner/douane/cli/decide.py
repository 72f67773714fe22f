"""`douane decide`: record a person's answers in a lockfile."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import click

from douane import answering, faults
from douane.answering import Given, Terms
from douane.checklist import wording
from douane.cli.asking import Asker
from douane.cli.naming import lock_of
from douane.cli.options import (
    language_option,
    lockfiles_of,
    lockfiles_option,
    policy_of,
    policy_option,
)
from douane.cli.output import complain, emit, today
from douane.cli.waivers import stated, waiver_options
from douane.cli.words import text
from douane.cli.writable import check_lock, unwritten
from douane.deciding import decide, questions, settled_by_evidence, waive
from douane.errors import InputError, UsageError
from douane.model import Mark, Policy
from douane.named_locks import load
from douane.policy import dated
from douane.reports import retold
from douane.text import excerpt, visible
from douane.triggers import TRIGGERS
from douane.words import Words
from douane_lockfiles import Lock, LockError, write

EXIT = {"clear": 0, "blocked": 1, "open": 3}


@click.command("decide")
@click.argument("server", metavar="SERVER")
@click.option("--person", type=text, envvar="DOUANE_PERSON", help="Who answers (asked for in a terminal).")
@click.option("--owner", type=text, help="The one person who owns this connection.")
@click.option("--scope", "scopes", type=text, multiple=True, help="A scope that was granted (repeatable).")
@click.option("--condition", "conditions", type=text, multiple=True, help="A condition of use (repeatable).")
@click.option(
    "--recheck",
    multiple=True,
    type=click.Choice([each for each in TRIGGERS if each != "date"]),
    help="What ends these answers when it changes (repeatable; default: as in the lock). The day: --until.",
)
@click.option("--row", "only", multiple=True, metavar="ROW", help="Ask this row, also if it is answered.")
@click.option(
    "--answers",
    "file",
    type=click.Path(dir_okay=False, path_type=Path),
    help="TOML file: [ROW] with answer, reason and, if it does not hold for ever, expires = DATE or "
    "recheck = [...]; above them owner, scopes, conditions, recheck, until.",
)
@language_option
@lockfiles_option
@policy_option
@waiver_options
def command(  # noqa: PLR0913 - the options of one command
    server: str,
    person: str | None,
    file: Path | None,
    only: tuple[str, ...],
    lang: str,
    lockfiles: Path | None,
    policy: Path | None,
    owner: str | None,
    scopes: tuple[str, ...],
    conditions: tuple[str, ...],
    recheck: tuple[str, ...],
    **waiver: Any,
) -> int:
    """Record answers to the rows that only a person can settle.

    SERVER is a lockfile, npm:NAME, pypi:NAME, or a name that is pinned. Without --answers each open row is
    asked in turn, with the evidence at hand; an empty answer leaves it open, and each answer is written down
    at once. Answers hold for these very bytes and definitions, and until a trigger of --recheck or the day
    of --until. A row that is a no by evidence is not asked: what it rests on can be waived with --waive, one
    finding at a time.
    """
    day, now = today()
    demanded = dated(policy_of(policy), now)
    path = lock_of(server, lockfiles_of(lockfiles, demanded))
    lock = load(path)
    check_lock(path)
    waived = stated(person, waiver)
    if waived is not None:
        _written(waive(lock, waived, today=day), path)
        said = wording(lang)["decide-waived"].format(until=waived["expires"], what=" ".join(_subject(waived)))
        emit(visible(f"{said}  {path}") + "\n")
        return 0
    until = answering.day(waiver["until"], "--until") if waiver.get("until") else None
    terms = Terms(owner=owner, scopes=scopes, conditions=conditions, recheck=recheck, until=until)
    session = Session(path=path, lock=lock, person=person or "", today=day, policy=demanded, terms=terms)
    if file is not None:
        session.from_file(file, lang)
    elif not session.asked(Asker(language=lang, today=day, until=until), only):
        return faults.INTERRUPTED
    emit(session.summary(lang))
    return EXIT[session.lock.decision.verdict]


@dataclass(slots=True, kw_only=True)
class Session:
    """One person at one lock: every answer is written before the next question is asked."""

    path: Path
    lock: Lock
    person: str
    today: str
    policy: Policy
    terms: Terms
    given: tuple[Given, ...] = ()

    def from_file(self, file: Path, language: str) -> None:
        """Record all answers of *file*, or none; what is passed over is told in *language*."""
        answers, more = answering.read(file)
        self.terms = _together(self.terms, more)
        self._named()
        evident = {
            row for mark in (Mark.YES, Mark.NOT_APPLICABLE) for row, _ in settled_by_evidence(self.lock, mark)
        }
        self._record(answers)
        passed = [each.row for each in answers if each.row in evident and each.mark is not Mark.NO]
        if passed:
            complain(wording(language)["decide-passed"].format(rows=", ".join(passed)))

    def asked(self, asker: Asker, only: tuple[str, ...]) -> bool:
        """Ask what is open, or the rows *only*; return whether the person went through to the end."""
        found = questions(self.lock, self.policy, today=self.today, language=asker.language, only=only)
        try:
            self.person = self.person or asker.line("decide-person")
            self._named()
            self._introduce(asker, len(found))
            if asker.answers(found, self._keep):
                self._close(asker)
            else:
                self._record(self.given)
        except click.exceptions.Abort:
            click.echo(err=True)
            key = ("decide-lost", "decide-kept-one", "decide-kept")[min(len(self.given), 2)]
            said = wording(asker.language)[key]
            complain(said.format(count=len(self.given), path=self.path))
            return False
        return True

    def summary(self, language: str) -> str:
        """Return the verdict and what holds it back, in *language*."""
        decision, words = self.lock.decision, Words.of(language, "verdicts")
        head = f"{words[decision.verdict]}  {self.lock.name} {self.lock.version}  {self.path}"
        marks = self.lock.answers
        lines = (
            f"  {words[marks[name].mark if name in marks else 'policy']:<8} {name.removeprefix('policy.')}"
            for name in decision.because
        )
        return "\n".join(map(visible, (head, *lines))) + "\n"

    def _named(self) -> None:
        if not self.person.strip():
            raise UsageError("nobody is named who answers", remedy="say who with --person")

    def _introduce(self, asker: Asker, count: int) -> None:
        words = wording(asker.language)
        values = {"server": self.lock.name, "version": self.lock.version, "count": count}
        click.echo(asker.wrapped(words["decide-intro" if count else "decide-none"].format(**values)))
        refused = settled_by_evidence(self.lock, Mark.NO)
        if refused:
            click.echo("\n" + asker.wrapped(f"{words['decide-refused']}{words['colon']}".rstrip()))
        for row, evidence in refused:
            click.echo(f"  {row:<19} {excerpt(retold.evidence(evidence, asker.language), 300)}")

    def _close(self, asker: Asker) -> None:
        """Ask what belongs to the whole decision and is not recorded yet."""
        decision, terms = self.lock.decision, self.terms
        click.echo()
        owner = terms.owner or (None if decision.owner else asker.line("decide-owner") or None)
        scopes, conditions = terms.scopes, terms.conditions
        if not (scopes or decision.scopes):
            scopes = _split(asker.line("decide-scopes"), ",")
        if not (conditions or decision.conditions):
            conditions = _split(asker.line("decide-conditions"), ";")
        self.terms = replace(terms, owner=owner, scopes=scopes, conditions=conditions)
        self._record(self.given)  # anew: they are bound to the scopes as well
        told = ", ".join(self.lock.decision.recheck)
        click.echo(wording(asker.language)["decide-bound"].format(triggers=visible(told)) + "\n")

    def _keep(self, answer: Given) -> None:
        self._record((answer,))
        self.given = (*(each for each in self.given if each.row != answer.row), answer)

    def _record(self, answers: tuple[Given, ...]) -> None:
        decided = decide(
            self.lock,
            answers,
            person=self.person.strip(),
            today=self.today,
            terms=self.terms,
            policy=self.policy,
        )
        if load(self.path).digest != self.lock.digest:
            raise InputError(
                f"{excerpt(str(self.path))} was changed meanwhile; this answer is not recorded",
                remedy="start again: what was recorded before stays",
            )
        _written(decided, self.path)
        self.lock = load(self.path)


def _together(terms: Terms, more: Terms) -> Terms:
    """Return *terms* of the command line, and what *more* of the file they leave open."""
    return Terms(
        owner=terms.owner or more.owner,
        scopes=terms.scopes or more.scopes,
        conditions=terms.conditions or more.conditions,
        recheck=terms.recheck or more.recheck,
        until=terms.until or more.until,
    )


def _split(text: str, mark: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(mark) if part.strip())


def _subject(waived: dict[str, str]) -> list[str]:
    return [waived[key] for key in ("rule", "advisory", "package") if key in waived]


def _written(lock: Lock, path: Path) -> None:
    try:
        write(lock, path)
    except (LockError, OSError) as error:
        raise unwritten(path, getattr(error, "strerror", None) or str(error)) from error
