"""Asking the judge about all that a server lists, and adding what it says to what was seen."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from douane.errors import NetworkError
from douane.http import Http
from douane.judge.oddities import INSTRUCTION
from douane.judge.question import Question, questions
from douane.judge.reply import NoAnswerError, Reply, content_of, read
from douane.judge.settings import Settings
from douane.model import Examination, Finding, Gap, ordered
from douane.progress import Progress
from douane.store import Store
from douane.text import excerpt

MAX_QUESTIONS = 300
"""Texts of one server that are asked about."""
MAX_TEXT = 30_000
"""Characters of one text that is asked about, as JSON."""
MAX_SECONDS = 600.0
"""How long one server is asked about."""
MAX_FAILURES = 3
"""Questions in a row without an answer, after which no more are asked about this server."""
_MAX_BODY = 256 * 1024
_KIND = "judged"
_MOST_NAMED = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Judge:
    """Whom to ask (`settings`), and through what; *fresh* asks again what is kept already."""

    settings: Settings
    http: Http
    store: Store
    clock: Callable[[], float]
    progress: Progress
    fresh: bool = False

    def added(self, seen: Examination) -> Examination:
        """Return *seen* with what the judge finds in its definitions, and notes on what it did not answer."""
        asked = list(questions(seen.surface))
        if not asked:
            return seen
        self.progress.stage("judge", len(asked))
        findings: list[Finding] = []
        silent: dict[str, list[str]] = {}
        for question, reply in self._replies(asked):
            self.progress.advance()
            if isinstance(reply, str):
                silent.setdefault(reply, []).append(question.name)
            elif reply.where is not None:
                findings.append(self._finding(reply))
        return replace(
            seen,
            findings=ordered((*seen.findings, *findings)),
            gaps=tuple(dict.fromkeys((*seen.gaps, *_notes(silent, len(asked))))),
        )

    def _replies(self, asked: list[Question]) -> Iterator[tuple[Question, Reply | str]]:
        """Yield each question with its reply, or with why there is none."""
        failures, until = 0, self.clock() + MAX_SECONDS
        for number, question in enumerate(asked):
            kept = self._kept(question)
            if kept is not None:
                yield question, kept
                continue
            why = _unasked(number, question, failures, late=self.clock() > until)
            if why is not None:
                yield question, why
                continue
            try:
                reply = self._asked(question)
                failures = 0
                yield question, reply
            except (NetworkError, NoAnswerError) as error:
                failures += 1
                yield question, error.message

    def _asked(self, question: Question) -> Reply:
        """Return what the judge answers now, and keep it. Raises NoAnswerError, NetworkError, StoreError."""
        key, model = self.settings.key, self.settings.model
        headers = {"authorization": f"Bearer {key}"} if key else {}
        body = question.body(model)
        response = self.http.post_json(self.settings.url, body, headers=headers, max_bytes=_MAX_BODY)
        content = content_of(response.json())
        reply = read(content, question, model=model, key=key)
        self.store.note(_KIND, question.key(model), content.encode(), at=self.clock())
        return reply

    def _kept(self, question: Question) -> Reply | None:
        """Return an earlier answer, if it still fits: the store is no more trusted than the judge."""
        note = None if self.fresh else self.store.noted(_KIND, question.key(self.settings.model))
        try:
            content = note.value.decode() if note is not None else ""
            return read(content, question, model=self.settings.model, key=self.settings.key) if note else None
        except (NoAnswerError, UnicodeDecodeError):
            return None

    def _finding(self, reply: Reply) -> Finding:
        model, reason = excerpt(self.settings.model, 60), excerpt(reply.reason, 300)
        why = f"The model {model}, which was asked, says: {reason} (Another time it need not say so.)"
        finding = INSTRUCTION.finding(reply.quote, why, None, where=reply.where)
        return replace(finding, confidence=reply.confidence, deterministic=False)


def _unasked(number: int, question: Question, failures: int, *, late: bool) -> str | None:
    """Return why *question* is not asked."""
    if number >= MAX_QUESTIONS:
        return f"only {MAX_QUESTIONS} texts of a server are asked about"
    if len(question.text) > MAX_TEXT:
        return f"texts of more than {MAX_TEXT} characters are not asked about"
    if failures >= MAX_FAILURES:
        return f"it was not asked after {MAX_FAILURES} questions in a row without an answer"
    return f"a server is asked about for at most {MAX_SECONDS:g} s" if late else None


def _notes(silent: dict[str, list[str]], count: int) -> Iterator[Gap]:
    """Yield one note a reason. They leave no row unknown: without a judge the rows are answered as well."""
    for why, names in silent.items():
        told = excerpt(", ".join(names), _MOST_NAMED)
        what = f"the judge's answer on {len(names)} of {count} texts: {told}"
        yield Gap(what=what, why=why, rows=())
