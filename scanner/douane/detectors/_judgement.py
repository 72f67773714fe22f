"""Judging definitions: which sentences steer the model, and whether the tool's own purpose explains them.

A sentence is judged by the mechanisms in it (`_mechanisms`). Their weights add up over the text they
stand in; hiding the sentence, or markup that claims authority, adds to them; the tool's own name and
parameters, and quoting it as an example, take away. One is enough for a finding. A definition whose
texts reach it only together is reported at the worst of them, with less confidence.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache, partial

import douane_signatures
from douane.detectors import _encodings
from douane.detectors._code_lines import is_in_code
from douane.detectors._data_frames import frames_data
from douane.detectors._definitions import MAX_TEXT, Passage
from douane.detectors._language import Sentence, sentences
from douane.detectors._mechanisms import Hit, hits, may_hit, possible
from douane.detectors._normalise import Reading, normalise
from douane.detectors._readable import disguises
from douane.detectors._statements import gravity
from douane.model import Confidence, Definition, Severity
from douane.sharing import Same, Shared

ENOUGH = 1.0
SURE = 1.5
"""What mechanisms come to where there is no doubt that they are at work."""
HIDDEN = 0.7
"""Added for a sentence that is hidden from people."""
# A name of so few words that it is no sentence: `harvest-mail`.
_LABEL = re.compile(r"[A-Za-z0-9]{1,40}(?:[-_ ./@][A-Za-z0-9]{1,40}){0,2}")
CLAIMED = 0.4
"""Added for a sentence in a text with markup that claims authority."""
MAX_NAMES = 40
"""Parameters whose names count as the tool's purpose: a tool with more explains everything, or nothing."""
_IDENTIFIER = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+")
_FENCE = re.compile(
    r"```.{0,4000}?```|`[^`\n]{0,300}`|\"[^\"\n]{0,300}\"|(?<!\w)'[^'\n]{0,300}'(?!\w)", re.DOTALL
)


@dataclass(frozen=True, slots=True)
class Suspicion:
    """Why a passage is suspect: its mechanisms (worst first), the sentence, and how it is hidden.

    `severity` is what one statement of it comes to (`_statements`): medium where none says it all.
    """

    passage: Passage
    score: float
    hits: tuple[Hit, ...]
    excerpt: str
    means: str | None
    claimed: bool
    severity: Severity

    @property
    def confidence(self) -> Confidence:
        """High where a grave statement is hidden, or more is at work than is enough."""
        grave = self.severity.rank > Severity.MEDIUM.rank
        return Confidence.HIGH if grave and (self.means or self.score >= SURE) else Confidence.MEDIUM

    @property
    def reasons(self) -> str:
        """What the mechanisms do, and the hiding, to follow a subject."""
        text = "; ".join(dict.fromkeys(hit.mechanism.why for hit in self.hits[:3]))
        if self.means:
            text += f"; hidden by {self.means}"
        if self.claimed:
            text += "; marked up as if the system were speaking"
        return text


@dataclass(frozen=True, slots=True)
class Purpose:
    """What a definition says it is for: the words of its name, title and parameters."""

    words: frozenset[str]
    names: frozenset[str]

    def explains(self, stems: Iterable[str]) -> bool:
        """Whether a word of the purpose begins with one of *stems*, or holds a longer one."""
        return any(
            word.startswith(stem) or (len(stem) > 3 and stem in word) for stem in stems for word in self.words
        )


def purpose_of(definition: Definition | None) -> Purpose:
    """Return the purpose that name, title and parameter names of *definition* state."""
    return Purpose(frozenset(), frozenset()) if definition is None else _purposes(Same(definition))


def _purpose_of(known_as: Same[Definition]) -> Purpose:
    definition = known_as.item
    schema = definition.definition.get("inputSchema")
    properties = schema.get("properties") if isinstance(schema, dict) else None
    names = [definition.name, *(properties if isinstance(properties, dict) else ())]
    title = definition.definition.get("title")
    spoken = [title if isinstance(title, str) and len(title) < 60 else "", *names[:MAX_NAMES]]
    # A name that is a sentence explains nothing: it is part of what is judged.
    short = [name for name in spoken if len(name) <= 60 and len(words_of(name)) <= 6]
    return Purpose(
        frozenset(word for name in short for word in words_of(name)),
        frozenset(name.lower() for name in names),
    )


def _bytes_of_purpose(_: Same[Definition], purpose: Purpose) -> int:
    return 1500 + 100 * (len(purpose.words) + len(purpose.names))


_purposes = Shared(_purpose_of, _bytes_of_purpose)


def is_business(purpose: Purpose, means: str) -> bool:
    """Whether *means*, an encoding or another way to hide text, is the business of a tool with *purpose*."""
    return purpose.explains(stems_for(means, "encoded_business"))


@cache
def stems_for(means: str, table: str) -> tuple[str, ...]:
    """Return the stems of *table* (of the disguises) for whatever *means* names, and those for any."""
    return tuple(
        stem for name, stems in disguises()[table].items() if name == "any" or name in means for stem in stems
    )


def words_of(name: str) -> list[str]:
    """Return the words of an identifier, in lower case."""
    return [word.lower() for word in _IDENTIFIER.findall(name[:400])]


def judge(passage: Passage, purpose: Purpose, known: frozenset[str]) -> Suspicion | None:
    """Judge one passage; None if no mechanism is at work in it. `known`: names of this server's own tools."""
    text = passage.text[:MAX_TEXT]
    if passage.kind == "name" and _LABEL.fullmatch(text):
        return None
    found: list[tuple[float, Hit, Reading]] = []
    for reading in readings(text, passage.kind):
        found += _judged(reading, passage, purpose, known)
    if not found:
        return None
    found.sort(key=lambda each: -each[0])
    best = _distinct(found)
    reading, hit = best[0][2], best[0][1]
    means = next((means for _, h, r in best if (means := hidden_means(r, h.start, h.end, purpose))), None)
    claimed = _claims(text) or _claims(reading.text)
    score = _total(best) + (HIDDEN if means else 0) + (CLAIMED if claimed else 0)
    return Suspicion(
        passage=passage,
        score=score,
        hits=tuple(each for _, each, _ in best),
        excerpt=_excerpt(text, reading, hit),
        means=means,
        claimed=claimed,
        severity=gravity(
            (hit, reading, hidden_means(reading, hit.start, hit.end, purpose) is not None)
            for _, hit, reading in found
        ),
    )


def _distinct(found: list[tuple[float, Hit, Reading]]) -> list[tuple[float, Hit, Reading]]:
    """Each mechanism once, at its heaviest."""
    best: dict[str, tuple[float, Hit, Reading]] = {}
    for each in found:
        best.setdefault(each[1].mechanism.id, each)
    return list(best.values())


def _total(found: list[tuple[float, Hit, Reading]]) -> float:
    """The weights added up, of each family the heaviest only."""
    heaviest: dict[str, float] = {}
    for weight, hit, _ in found:
        family = hit.mechanism.family or hit.mechanism.id
        heaviest[family] = max(weight, heaviest.get(family, 0.0))
    return sum(heaviest.values())


def readings(text: str, kind: str) -> tuple[Reading, ...]:
    """Return the text as a model understands it (a name as its words), and the passages encoded in it."""
    return _names_read(text) if kind in ("name", "key") else _readings(text)


def _read_name(text: str) -> tuple[Reading, ...]:
    return (Reading(" ".join(words_of(normalise(text).text))),)


def _read(text: str) -> tuple[Reading, ...]:
    plain = normalise(text)
    return (plain, *_within(text, plain))


def _within(text: str, plain: Reading) -> Iterator[Reading]:
    """Yield the encoded passages of *text*, which is understood as *plain*."""
    seen = set()
    for start, end, encoding, decoded in _encodings.decoded(plain.text):
        seen.add(decoded)
        yield _inner(*plain.origin(start, end), encoding, decoded)
    if plain.text != text:
        for start, end, encoding, decoded in _encodings.decoded_signs(text):
            if decoded not in seen:
                yield _inner(start, end, encoding, decoded)
    for start, end, encoding, decoded in _encodings.overridden(text):
        yield _inner(start, end, encoding, decoded)


def _bytes(text: str, found: tuple[Reading, ...]) -> int:
    return len(text) + sum(400 + (1 if each.starts is None else 37) * len(each.text) for each in found)


_readings, _names_read = Shared(_read, _bytes), Shared(_read_name, _bytes)


def _inner(start: int, end: int, encoding: str, decoded: str) -> Reading:
    """A reading of *decoded*, which stands for [start, end) of the original."""
    text = normalise(decoded).text
    return Reading(text, [start] * (len(text) - 1) + [end - 1] * bool(text), (), encoding)


def _judged(
    reading: Reading, passage: Passage, purpose: Purpose, known: frozenset[str]
) -> Iterator[tuple[float, Hit, Reading]]:
    unseen = reading.encoding is not None or bool(reading.hidden)
    sought = possible(reading.text, hidden=unseen)
    if not sought:
        return
    wanted = partial(may_hit, among=sought)
    quoted = [match.span() for match in _FENCE.finditer(reading.text)]
    foreign = _foreign_names(reading.text, purpose, known)
    listed = _listed_purposes(reading.text) if _is_own_text(passage) else ()
    for index, sentence in sentences(reading.text, foreign, purpose.names, wanted):
        hidden = hidden_means(reading, sentence.start, sentence.end, purpose) is not None
        first = index == 0 or any(start <= sentence.start < end for start, end in listed)
        opening = first and not hidden and _says_what_for(passage, sentence)
        for hit in hits(sentence, opening=opening, hidden=hidden):
            if not hidden and _explained(hit, reading, quoted, purpose):
                continue
            if hit.mechanism.hidden_only and is_in_code(reading.text, hit.start, hit.end):
                continue  # a script or a picture in a page: what counts there is what it says besides
            cited = hit.cited or _stands_in(quoted, hit)  # what is quoted, others may say
            yield (
                hit.mechanism.weight,
                replace(hit, number=index, sure=hit.sure and not cited, cited=cited),
                reading,
            )


def hidden_means(reading: Reading, start: int, end: int, purpose: Purpose) -> str | None:
    """Return by which means [start, end) is hidden, unless those are the tool's business."""
    means = reading.hidden_by(start, end)
    return None if means is None or is_business(purpose, means) else means


_INSISTING = frozenset(
    ("always", "never", "must", "please", "also", "silently", "first", "before", "after", "whenever", "when")
) | {"you", "important", "if"}


def _says_what_for(passage: Passage, sentence: Sentence) -> bool:
    """Whether *sentence*, the first or an item of a list of uses, states the purpose of the definition."""
    return _is_own_text(passage) and not any(token.text in _INSISTING for token in sentence.tokens[:3])


def _is_own_text(passage: Passage) -> bool:
    """Whether *passage* is the title or description of a whole definition."""
    own = passage.definition is not None and passage.pointer.count("/") == 3
    return own and passage.kind in ("description", "title")


def _listed_purposes(text: str) -> list[tuple[int, int]]:
    """Return the first characters of each item of a list of uses ("Use this tool when you need to:").

    Of an item only the first sentence states a use: what follows it on the line is judged like any text.
    """
    spans = []
    for lead in _uses().finditer(text):
        at = lead.end()
        while item := _ITEM.match(text, at):
            # "-" belongs to the first sentence; "1." is one by itself, and the next begins behind its space.
            spans.append((item.start(), item.end("mark") + 2))
            at = item.end()
    return spans


_ITEM = re.compile(r"\n*[ \t]*(?P<mark>[-*•]|\d{1,3}[.)])[ \t][^\n]{1,160}(?=\n|$)")


def _explained(hit: Hit, reading: Reading, quoted: list[tuple[int, int]], purpose: Purpose) -> bool:
    """Whether the tool's purpose accounts for it, or it warns of data, or is quoted as an example."""
    if purpose.explains(hit.mechanism.unless_named):
        return True
    if hit.mechanism.unless_framing and frames_data(reading.text, hit.start, hit.end):
        return True
    return is_example(reading.text, hit, purpose, quoted)


def is_example(
    text: str, hit: Hit, purpose: Purpose, quoted: Iterable[tuple[int, int]] | None = None
) -> bool:
    """Whether *hit* stands in quotation marks or a code block, as an example or in a tool about attacks."""
    spans = [match.span() for match in _FENCE.finditer(text)] if quoted is None else quoted
    if not _stands_in(spans, hit):
        return False
    around = text[max(0, hit.start - 160) : hit.end + 60].lower()
    return bool(_example().search(around)) or purpose.explains(_about_attacks())


def _stands_in(spans: Iterable[tuple[int, int]], hit: Hit) -> bool:
    return any(start <= hit.start and hit.end <= end for start, end in spans)


def _foreign_names(text: str, purpose: Purpose, known: frozenset[str]) -> frozenset[str]:
    """Names of tools in *text* that are not this server's and share no word with this tool."""
    return frozenset(
        name
        for name in _tool_names(text)
        if name not in known and name not in purpose.names and purpose.words.isdisjoint(words_of(name))
    )


_TOOL_NAME = re.compile(
    r"\b(?=[a-z0-9_.-]{0,60}[_.])[a-z][a-z0-9]{1,20}(?:[_.-][a-z0-9]{1,20}){1,5}\b", re.IGNORECASE
)


def _tool_names(text: str) -> set[str]:
    return {
        match.group().lower()
        for match in _TOOL_NAME.finditer(text)
        if "_" in match.group() or ("." in match.group() and not _is_file_name(match.group()))
    }


def _is_file_name(name: str) -> bool:
    """Whether *name* ends as files do, and as "Node.js" does, which is called after one."""
    return name.lower().rpartition(".")[2] in _channels("file_endings")


def _claims(text: str) -> bool:
    return any(pattern.search(text) for pattern in _authority())


def _excerpt(text: str, reading: Reading, hit: Hit) -> str:
    """The words of the hit with a little around them, as they are after decoding if they were encoded."""
    if reading.encoding is not None:
        return reading.text[max(0, hit.start - 20) : hit.end + 60]
    start, end = reading.origin(hit.start, hit.end)
    while (
        start > 0
        and text[start - 1] not in ".\n!?"
        and hit.start
        and start > reading.origin(hit.start, hit.end)[0] - 60
    ):
        start -= 1
    return text[start : max(end, start + 120)]


@cache
def _authority() -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(each, re.IGNORECASE) for each in _channels("authority"))


@cache
def _example() -> re.Pattern[str]:
    return re.compile("|".join(_channels("examples")), re.IGNORECASE)


@cache
def _uses() -> re.Pattern[str]:
    return re.compile("|".join(_channels("lists_of_uses")), re.IGNORECASE)


def _about_attacks() -> tuple[str, ...]:
    return _channels("about_attacks")


@cache
def _channels(name: str) -> tuple[str, ...]:
    return tuple(douane_signatures.table("instructions/channels.toml")[name])
