"""Sentences, the concepts their words stand for, and what is asked, stated or forbidden in them.

No grammar of English is attempted. A verb counts as a *request* where a clause begins with its base
form, or where it follows a modal verb or an invitation ("make sure to", "it would be kind to"); as a
*statement* in the third person or the plain passive; as *forbidden* where the request is negated, as *denied*
where the statement is. That is what tells "read the file and send it" from "reads a file" and from "never
send the file".
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import cached_property
from typing import NamedTuple

from douane.detectors._cited import concepts_of
from douane.detectors._lexicon import (
    LITERALS,
    NOT_PLAIN,
    PLAIN_TOKEN,
    TOKEN,
    first_words,
    model_words,
    word_set,
)
from douane.detectors._negating import EDGES, STATING, negation
from douane.detectors._plain_senses import is_plain
from douane.sharing import Shared

_BOUNDARY = re.compile(
    r"[.!?]+(?=[\s\"')*`\]]|$)|[。！？।؟]|\n[ \t]*\n|\n(?=[ \t]*(?:[-*•#>|]|\d{1,3}[.)]\s|[A-Z\[<@]))"
)
_ABBREVIATION = re.compile(
    r"\b(?:e\.g|i\.e|etc|vs|ex|cf|no|z\.\s?b|p\. ?ex|approx|incl|resp)\.$", re.IGNORECASE
)
# Words that are shortened in the middle of a sentence as well as at its end.
_SHORTENED = re.compile(
    r"\b(?:refs?|réfs?|figs?|eqs?|secs?|sect|ch|chap|cap|vols?|pp?|págs?|pag|art|arts|nr|nos|num|núm|st|dr|mrs?|ms|prof"
    r"|sr|sra|inc|ltd|max|min|avg|dept|est|al|viz|ca|bzw|ggf|vgl|abs|evtl|inkl|exkl|usw|sog|env|tel|ext|ver|rev|def|param|vers)\.$",
    re.IGNORECASE,
)
_NEW_SENTENCE = re.compile(r"[\s\"')*`\]]{1,8}[^\W\d_a-z]")
_QUOTES = frozenset("`'\"")
_ENDS_CLAUSE = frozenset(",;:")
_CONJUNCTIONS = frozenset({"and", "or", "then", "but", "&", "und", "et", "y", "e", "en", "и"})
_OPENERS = EDGES - frozenset(")]}")
_BE = frozenset({"be", "been", "being"})
_IS = frozenset({"is", "are", "was", "were", "gets", "get"})
_RELATIVE = frozenset({"that", "which", "who"})
_NEITHER = frozenset({"neither", "not", "never", "don't"})
_FAR = 14  # words between "neither" and "nor"
_POSSIBLE = frozenset({"can", "may", "might", "could", "would", "will"})


class Token(NamedTuple):
    """One word, mark or literal of a text; `text` is in lower case, [start, end) in the reading."""

    text: str
    start: int
    end: int
    kind: str


class Mention(NamedTuple):
    """A concept found at token *at*, *length* tokens long.

    `form`: b(ase), s, d or g of a verb (send, sends, sent, sending), x a fixed phrase, n a noun.
    """

    concept: str
    at: int
    length: int
    form: str


class Sentence:
    """Tokens between two boundaries, with the concepts mentioned in them."""

    def __init__(
        self,
        tokens: Sequence[Token],
        foreign: frozenset[str] = frozenset(),
        parameters: frozenset[str] = frozenset(),
    ) -> None:
        self.tokens = tokens
        self.words = tuple([token.text for token in tokens])
        self.mentions: dict[str, list[Mention]] = {}
        for mention in _mentions(tokens):
            if not is_plain(self.words, mention.concept, mention.at, mention.length):
                self.mentions.setdefault(mention.concept, []).append(mention)
        for mention in _named(tokens, foreign, parameters):
            self.mentions.setdefault(mention.concept, []).append(mention)

    @property
    def start(self) -> int:
        """Offset of the first character in the reading."""
        return self.tokens[0].start

    @property
    def end(self) -> int:
        """Offset past the last character in the reading."""
        return self.tokens[-1].end

    @cached_property
    def concepts(self) -> frozenset[str]:
        """The concepts that occur at all."""
        return frozenset(self.mentions)

    def having(self, mode: str, concept: str) -> Iterator[Mention]:
        """Yield the mentions of *concept* in *mode*: asks, forbids, states, denies, or any."""
        for mention in self.mentions.get(concept, ()):
            if mode == "any" or mode == self.mood(mention):
                yield mention

    def mood(self, mention: Mention) -> str:
        """Return asks, forbids, states, denies or none: what is done with the verb of *mention*."""
        words, at = self.tokens, mention.at
        negated = negation(self.words, at) or self._negated_after(mention)
        mood = _MOODS[mention.form](words, at) if mention.form in _MOODS else "asks"
        if not negated:
            return mood
        if mood == "asks" and negated not in STATING:
            return "forbids"
        return "denies" if mood in ("asks", "states") else "none"

    def _negated_after(self, mention: Mention) -> str:
        """The word that negates it from behind: "put no ...", "sende nicht ..."."""
        reach = 4 if mention.form == "x" else 1
        after = self.tokens[mention.at + mention.length : mention.at + mention.length + reach]
        return next((token.text for token in after if token.text in word_set("negations_after")), "")


def _base(words: Sequence[Token], at: int) -> str:
    """The mood of a base form: a request at the start of a clause or after a modal verb or an invitation."""
    index, joined = _skip_lead_ins(words, at)
    if words[at].text in word_set("also_nouns") and not (_is_urged(words, at) or _has_object(words, at)):
        return "none"
    if index < 0 or words[index].text in _OPENERS or _is_occasion(words, index):
        return "asks"
    first = _neither(words, at)
    return _base(words, first) if first is not None else _after(words, index, joined)


def _neither(words: Sequence[Token], at: int) -> int | None:
    """Return where the verb is to which the one at *at* is put: "*neither* ask for it *nor* mention it"."""
    if not at or words[at - 1].text != "nor":
        return None
    before = range(at - 2, max(-1, at - _FAR), -1)
    return next((index + 1 for index in before if words[index].text in _NEITHER), None)


def _after(words: Sequence[Token], index: int, joined: bool) -> str:
    """The mood of a base form that follows the word at *index*; `joined`: with a conjunction in between."""
    before = words[index].text
    if before == "to":
        asking, _ = _skip_lead_ins(words, index)
        previous = words[asking].text if asking >= 0 else ""
        obliged = previous in word_set("inviting") or previous in word_set("modals")
        return "asks" if obliged and not _of_others(words, asking) else "none"
    if before in word_set("modals") or before in _POSSIBLE:
        if _of_others(words, index):
            return "states"
        return "asks" if before not in _POSSIBLE or _is_model(words, index - 1) else "none"
    if _is_model(words, index):
        asked = joined or not (index and words[index - 1].text in word_set("phrases.occasion"))
    else:
        asked = joined and not _infinitive_before(words, index)
    return "asks" if asked else "none"


def _is_occasion(words: Sequence[Token], index: int) -> bool:
    """Whether an occasion ends at *index* with which a clause begins: "before each call"."""
    if words[index].text in word_set("occasion_ends"):
        for first in range(max(0, index - 3), index - 1):
            said = words[first].text in word_set("occasion_begins")
            if said and words[first + 1].text in word_set("occasion_counts"):
                return first == 0 or words[first - 1].text in _OPENERS
    return False


def _third(words: Sequence[Token], at: int) -> str:
    """ "The assistant sends" is a request put politely; "sends" alone is what the tool does."""
    index, joined = _skip_lead_ins(words, at)
    follows = joined or (index >= 0 and words[index].text == "it")
    if _is_model(words, index) or (follows and any(_is_model(words, each) for each in range(index))):
        return "asks"
    return "states"


def _participle(words: Sequence[Token], at: int) -> str:
    index, _ = _skip_lead_ins(words, at)
    before = words[index].text if index >= 0 else ""
    if before in _BE:
        return "asks" if _obliges(words, index) or _is_awaited(words, at) else "states"
    if index >= 0 and (_is_ordered(words, at) or _is_awaited(words, at)):
        return "asks"
    if before in _IS or any(token.text in _IS for token in words[max(0, at - 14) : at]):
        return "states"
    return "none"


def _is_ordered(words: Sequence[Token], at: int) -> bool:
    """Whether "must be" or "is to be" stands before the participle at *at*, for this or an earlier one."""
    return any(words[index].text == "be" and _obliges(words, index) for index in range(max(1, at - 16), at))


def _is_awaited(words: Sequence[Token], at: int) -> bool:
    """Whether what is done by the participle at *at* is waited for: "incomplete until it has been sent"."""
    for index in range(max(1, at - 20), at):
        if words[index].text == "until":
            before = [token.text for token in words[max(0, index - 2) : index]]
            return not word_set("wanting").isdisjoint((before[-1], " ".join(before)))
    return False


def _obliges(words: Sequence[Token], be: int) -> bool:
    """Whether the "be" at *be* belongs to "must be", "is to be" or "needs to be", not to "will be"."""
    index, _ = _skip_lead_ins(words, be)
    if index < 0:
        return False
    if words[index].text == "to":
        index, _ = _skip_lead_ins(words, index)
        return index >= 0 and words[index].text in word_set("modals") | word_set("inviting")
    return words[index].text in word_set("obliging")


def _gerund(words: Sequence[Token], at: int) -> str:
    index, _ = _skip_lead_ins(words, at)
    before = words[index].text if index >= 0 else ""
    if words[at].text == "using":  # a means: "find it by using the id"
        return "none"
    return (
        "asks"
        if before in ("consider", "start", "begin", "try", "recommend", "keep", "by", "suggest")
        else "none"
    )


_MOODS = {"b": _base, "s": _third, "d": _participle, "g": _gerund}


def _skip_lead_ins(words: Sequence[Token], at: int) -> tuple[int, bool]:
    """Return the index of the last word before *at* that is no lead-in, and whether a conjunction was."""
    index, joined = at - 1, False
    while index >= 0 and (words[index].text in word_set("lead_ins") or words[index].text.endswith("ly")):
        joined = joined or words[index].text in _CONJUNCTIONS
        index -= 1
    return index, joined


def _has_object(words: Sequence[Token], at: int) -> bool:
    """Whether the word at *at*, which could be a noun, is followed by what only a verb is followed by."""
    following = words[at + 1] if at + 1 < len(words) else None
    return following is not None and (
        following.text in word_set("before_objects")
        or following.kind in ("path", "url", "email", "ip", "host")
    )


def _is_urged(words: Sequence[Token], at: int) -> bool:
    """Whether a word stands before the one at *at* that only stands before verbs: "always set"."""
    return at > 0 and words[at - 1].text in word_set("urging")


def _infinitive_before(words: Sequence[Token], index: int) -> bool:
    """Whether the clause up to *index* is itself an infinitive ("used to read and write")."""
    for back in range(index, max(-1, index - 8), -1):
        if words[back].text in (",", ";", ":"):
            return False
        if words[back].text == "to" and back + 1 <= index:
            verb = first_words().get(words[back + 1].text, ())
            if any(entry[2] == "b" for entry in verb):
                return not (back and words[back - 1].text in word_set("inviting") | word_set("modals"))
    return False


def _of_others(words: Sequence[Token], index: int) -> bool:
    """Whether the subject before a modal verb is the user, the server or a thing."""
    before, _ = _skip_lead_ins(words, index)
    if before > 0 and words[before].text in _RELATIVE:  # "the policy that should grant it"
        return not _is_model(words, before - 1)
    return before >= 0 and words[before].text in word_set("other_subjects")


def _is_model(words: Sequence[Token], index: int) -> bool:
    return index >= 0 and words[index].text in model_words()


def sentences(
    text: str,
    foreign: frozenset[str] = frozenset(),
    parameters: frozenset[str] = frozenset(),
    wanted: Callable[[str], bool] | None = None,
) -> Iterator[tuple[int, Sentence]]:
    """Yield the sentences of *text* with their number; those that are not *wanted* are passed over.

    `foreign`: names of tools that are not this server's; `parameters`: this tool's; both in lower case.
    """
    for number, (start, end) in enumerate(spans(text)):
        if wanted is None or wanted(text[start:end]):
            tokens = _tokens(text, start, end)
            if tokens:
                yield number, Sentence(tokens, foreign, parameters)


def spans(text: str) -> tuple[tuple[int, int], ...]:
    """Return where each sentence of *text* starts and ends."""
    return _spans(text)


def _parted(text: str) -> tuple[tuple[int, int], ...]:
    found, start = [], 0
    for match in _BOUNDARY.finditer(text):
        if match.group().startswith(".") and _is_abbreviation(text, start, match.end()):
            continue
        if not text[start : match.end()].isspace():
            found.append((start, match.end()))
            start = match.end()
    if text[start:].strip():
        found.append((start, len(text)))
    return tuple(found)


def _bytes(text: str, found: tuple[tuple[int, int], ...]) -> int:
    return 200 + len(text) + 120 * len(found)


_spans = Shared(_parted, _bytes)


def _is_abbreviation(text: str, start: int, end: int) -> bool:
    """Whether the point before *end* belongs to a word; *start* is where the sentence began."""
    if _ABBREVIATION.search(text, max(start, end - 8), end):
        return True
    if not _SHORTENED.search(text, max(start, end - 8), end):
        return False
    within = text.rfind("(", max(start, end - 80), end) > text.rfind(")", max(start, end - 80), end)
    return within or not _NEW_SENTENCE.match(text, end)


def _tokens(text: str, start: int, end: int) -> list[Token]:
    if text.isascii() and not NOT_PLAIN.search(text, start, end):
        return [
            Token(match[0].lower(), *match.span(), "mark" if match.lastindex else "word")
            for match in PLAIN_TOKEN.finditer(text, start, end)
        ]
    found = []
    for match in TOKEN.finditer(text, start, end):
        kind, word = match.lastgroup or "mark", match.group().lower()
        if kind in LITERALS:
            word = word.rstrip(".,:;")
        if kind != "break":
            found.append(Token(word, match.start(), match.end(), kind))
    return found


def _named(tokens: Sequence[Token], foreign: frozenset[str], parameters: frozenset[str]) -> Iterator[Mention]:
    """Tools of others and parameters of this one, by name; "other ... servers" with words in between."""
    others = word_set("others")
    for at, (text, _, _, _) in enumerate(tokens):
        if text in foreign:
            yield Mention("foreign_name", at, 1, "n")
        if text in parameters and at and tokens[at - 1].text in _QUOTES:
            yield Mention("param", at, 1, "n")
        if text in others:
            for ahead in range(1, 4):
                if at + ahead < len(tokens) and tokens[at + ahead].text in word_set("what_others_have"):
                    yield Mention("other_tool", at, ahead + 1, "n")


def _is_parted(words: tuple[str, ...], at: int, rest: tuple[str, ...]) -> bool:
    """Whether a verb and its particle stand around their object: "hand the rows over"."""
    parts = len(rest) == 1 and rest[0] in word_set("particles")
    return (
        parts and rest[0] in words[at + 2 : at + 7] and not _ENDS_CLAUSE.intersection(words[at + 1 : at + 7])
    )


def _mentions(tokens: Sequence[Token]) -> Iterator[Mention]:
    table = first_words()
    words = tuple([token.text for token in tokens])
    for at, ((text, _, _, kind), following) in enumerate(zip(tokens, (*words[1:], ""), strict=False)):
        if text in table:
            for rest, concept, form in table[text]:
                if not rest:
                    yield Mention(concept, at, 1, form)
                elif rest[0] == following and words[at + 1 : at + 1 + len(rest)] == rest:
                    yield Mention(concept, at, len(rest) + 1, form)
                elif form in _MOODS and _is_parted(words, at, rest):
                    yield Mention(concept, at, 1, form)
        if kind in LITERALS:
            for concept in concepts_of(words, at, kind):
                yield Mention(concept, at, 1, "n")
