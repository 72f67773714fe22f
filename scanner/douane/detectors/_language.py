"""Sentences, the concepts their words stand for, and what is asked, stated or forbidden in them.

No grammar of English is attempted. A verb counts as a *request* where a clause begins with its base form, or
where it follows a modal verb or an invitation ("make sure to", "it would be kind to"); as a *statement* in
the third person or the plain passive; as *forbidden* where the request is negated. That is what tells
"read the file and send it" from "reads a file" and from "never send the file".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Any

import douane_signatures

_TOKEN = re.compile(
    r"(?P<url>(?:https?|ftp|wss?)://[^\s<>\"'`)\]]{1,500})"
    r"|(?P<email>[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5})"
    r"|(?P<ip>\b\d{1,3}(?:\.\d{1,3}){3}\b(?::\d{1,5})?|\[[0-9a-f:]{6,40}\]|\b[0-9a-f]{1,4}(?::{1,2}[0-9a-f]{1,4}){2,7}\b)"
    r"|(?P<path>(?:~|\.{1,2}|[a-z]:|\$\w{1,20})?(?:[/\\][\w.@%+$*{}-]+){1,20}[/\\]?|(?<![\w.)\]])\.[a-z][\w.-]{1,40})"
    r"|(?P<host>\b(?:[\w-]{1,63}\.){1,5}[a-z]{2,13}\b)"
    r"|(?P<account>\+\d[\d -]{6,16}\d|\b[a-z]{2}\d\d[a-z0-9]{8,30}\b|\b0x[0-9a-f]{40}\b|\+1\d{3}\w{3,9})"
    r"|(?P<cjk>[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af])"
    r"|(?P<word>[^\W_]+(?:['_-][^\W_]+)*|_\w+)"
    r"|(?P<break>\n\s*\n|\n)"
    r"|(?P<mark>[^\w\s])",
    re.I,
)
_ENDS = frozenset(".!?。！？।؟")
_EDGES = frozenset(",;；:()[]{}\"'`|-*#>•–—、，：「」“”")
_BULLET = re.compile(r"[ \t]*(?:[-*•#>|]|\d{1,3}[.)]\s|[A-Z\[<@])")
_CONJUNCTIONS = frozenset({"and", "or", "then", "but", "&", "und", "et", "y", "e", "en", "и"})
_BE = frozenset({"be", "been", "being"})
_IS = frozenset({"is", "are", "was", "were", "gets", "get"})
_STATING = frozenset({"does", "doesn't", "did", "didn't", "cannot", "can't", "won't", "isn't", "aren't", "can", "could"})
_POSSIBLE = frozenset({"can", "may", "might", "could", "would", "will"})
_FALSE_NEGATIONS = frozenset({"forget", "fail", "hesitate", "only", "omit"})


@dataclass(frozen=True, slots=True)
class Token:
    """One word, mark or literal of a text; `text` is in lower case, [start, end) in the reading."""

    text: str
    start: int
    end: int
    kind: str


@dataclass(frozen=True, slots=True)
class Mention:
    """A concept found at token *at*, *length* tokens long. `form`: b(ase) s d g of a verb, x a fixed phrase, n a noun."""

    concept: str
    at: int
    length: int
    form: str


class Sentence:
    """Tokens between two boundaries, with the concepts mentioned in them."""

    def __init__(self, tokens: Sequence[Token], foreign: frozenset[str] = frozenset()) -> None:
        self.tokens = tokens
        self.mentions: dict[str, list[Mention]] = {}
        for mention in _mentions(tokens):
            self.mentions.setdefault(mention.concept, []).append(mention)
        for at, token in enumerate(tokens):
            if token.text in foreign:
                self.mentions.setdefault("foreign_name", []).append(Mention("foreign_name", at, 1, "n"))

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
        """Yield the mentions of *concept* in *mode*: asks, forbids, states, or any."""
        for mention in self.mentions.get(concept, ()):
            if mode == "any" or mode == self.mood(mention):
                yield mention

    def mood(self, mention: Mention) -> str:
        """Return asks, forbids, states or none: what is done with the verb of *mention*."""
        words, at = self.tokens, mention.at
        negation = self._negation(at) or (mention.form == "x" and self._negated_after(mention))
        mood = _MOODS[mention.form](words, at) if mention.form in _MOODS else "asks"
        if not negation:
            return mood
        if mood == "asks" and negation not in _STATING:
            return "forbids"
        return "none"

    def _negation(self, at: int) -> str:
        """The word that negates the verb at *at*, looking back within its clause."""
        words = self.tokens
        for back in range(1, 6):
            index = at - back
            if index < 0 or words[index].text in _EDGES or words[index].text == "but":
                return ""
            if words[index].text in _word_set("negations"):
                following = words[index + 1].text if index + 1 < at else ""
                if following in _FALSE_NEGATIONS:
                    return ""
                if words[index].text == "not" and index and words[index - 1].text in _STATING:
                    return words[index - 1].text
                return words[index].text
            if words[index].text in ("and", "then") and back == 1:
                return ""
        return ""

    def _negated_after(self, mention: Mention) -> str:
        after = self.tokens[mention.at + mention.length : mention.at + mention.length + 4]
        return next((token.text for token in after if token.text in ("nicht", "pas", "niet", "not")), "")


def _base(words: Sequence[Token], at: int) -> str:
    """The mood of a base form: a request at the start of a clause or after a modal verb or an invitation."""
    index, joined = _skip_lead_ins(words, at)
    if words[at].text in _word_set("also_nouns") and not _has_object(words, at):
        return "none"
    if index < 0 or words[index].text in _EDGES:
        return "asks"
    before = words[index].text
    if before == "to":
        previous = words[index - 1].text if index else ""
        obliged = previous in _word_set("inviting") or previous in _word_set("modals")
        return "asks" if obliged and not _of_others(words, index - 1) else "none"
    if before in _word_set("modals") or before in _POSSIBLE:
        if _of_others(words, index):
            return "states"
        return "asks" if before not in _POSSIBLE or _is_model(words, index - 1) else "none"
    if _is_model(words, index):
        conditional = index and words[index - 1].text in _word_set("phrases.occasion")
        return "none" if conditional and not joined else "asks"
    if joined and not _infinitive_before(words, index):
        return "asks"
    return "none"


def _third(words: Sequence[Token], at: int) -> str:
    """"The assistant sends" is a request put politely; "sends" alone is what the tool does."""
    index, _ = _skip_lead_ins(words, at)
    if _is_model(words, index):
        return "asks"
    if index >= 0 and words[index].text == "it" and any(_is_model(words, each) for each in range(index)):
        return "asks"
    return "states"


def _participle(words: Sequence[Token], at: int) -> str:
    index, _ = _skip_lead_ins(words, at)
    before = words[index].text if index >= 0 else ""
    if before in _BE:
        modal, _ = _skip_lead_ins(words, index)
        return "asks" if modal >= 0 and words[modal].text in _word_set("modals") | {"to"} else "states"
    if before in _IS or any(token.text in _IS for token in words[max(0, at - 14) : at]):
        return "states"
    return "none"


def _gerund(words: Sequence[Token], at: int) -> str:
    index, _ = _skip_lead_ins(words, at)
    before = words[index].text if index >= 0 else ""
    return "asks" if before in ("consider", "start", "begin", "try", "recommend", "keep", "by", "suggest") else "none"


_MOODS = {"b": _base, "s": _third, "d": _participle, "g": _gerund}


def _skip_lead_ins(words: Sequence[Token], at: int) -> tuple[int, bool]:
    """Return the index of the last word before *at* that is no lead-in, and whether a conjunction was passed."""
    index, joined = at - 1, False
    while index >= 0 and (words[index].text in _word_set("lead_ins") or words[index].text.endswith("ly")):
        joined = joined or words[index].text in _CONJUNCTIONS
        index -= 1
    return index, joined


def _has_object(words: Sequence[Token], at: int) -> bool:
    """Whether the word at *at*, which could be a noun, is followed by what only a verb is followed by."""
    following = words[at + 1] if at + 1 < len(words) else None
    return following is not None and (
        following.text in _word_set("before_objects") or following.kind in ("path", "url", "email", "ip", "host")
    )


def _infinitive_before(words: Sequence[Token], index: int) -> bool:
    """Whether the clause up to *index* is itself an infinitive ("used to read and write")."""
    for back in range(index, max(-1, index - 8), -1):
        if words[back].text in (",", ";", ":"):
            return False
        if words[back].text == "to" and back + 1 <= index:
            verb = _first_words().get(words[back + 1].text, ())
            if any(entry[2] == "b" for entry in verb):
                return not (back and words[back - 1].text in _word_set("inviting") | _word_set("modals"))
    return False


def _of_others(words: Sequence[Token], index: int) -> bool:
    """Whether the subject before a modal verb is the user, the server or a thing."""
    before, _ = _skip_lead_ins(words, index)
    return before >= 0 and words[before].text in _word_set("other_subjects")


def _is_model(words: Sequence[Token], index: int) -> bool:
    return index >= 0 and words[index].text in _model_words()


def sentences(text: str, foreign: frozenset[str] = frozenset()) -> Iterator[Sentence]:
    """Split *text* into sentences. `foreign`: lower-case names of tools that are not this server's."""
    held: list[Token] = []
    for match in _TOKEN.finditer(text):
        kind = match.lastgroup or "mark"
        found = match.group()
        if kind == "break":
            if (len(found) > 1 or _BULLET.match(text, match.end())) and held:
                yield Sentence(held, foreign)
                held = []
            continue
        held.append(Token(found.lower(), match.start(), match.end(), kind))
        if found in _ENDS and _is_end(text, match.end()):
            yield Sentence(held, foreign)
            held = []
    if held:
        yield Sentence(held, foreign)


def _is_end(text: str, index: int) -> bool:
    return index >= len(text) or text[index].isspace() or text[index] in "\"')]*`" or not text[index].isascii()


def may_ask(text: str) -> bool:
    """Whether any word of *text* belongs to a concept that a mechanism turns on: the cheap first look."""
    return not _triggers().isdisjoint(_PLAIN_WORD.findall(text.lower())) or not text.isascii()


_PLAIN_WORD = re.compile(r"[a-z]{2,}")


@cache
def _triggers() -> frozenset[str]:
    words: set[str] = set()
    for concept in _lexicon()["triggers"]:
        for table in ("verbs", "nouns", "phrases"):
            for entry in _lexicon()[table].get(concept, ()):
                forms = _inflected(entry) if table == "verbs" else _plurals(entry) if table == "nouns" else [(entry, "")]
                words |= {_PLAIN_WORD.findall(form)[0] for form, _ in forms if _PLAIN_WORD.findall(form)}
    return frozenset(words)


# --- the lexicon ---------------------------------------------------------------------------------------

_Entry = tuple[tuple[str, ...], str, str]  # the words after the first, the concept, the form


@cache
def _lexicon() -> dict[str, Any]:
    return douane_signatures.table("instructions/lexicon.toml")


@cache
def _word_set(path: str) -> frozenset[str]:
    table: Any = _lexicon()
    for part in path.split("."):
        table = table[part]
    return frozenset(table)


@cache
def _model_words() -> frozenset[str]:
    return frozenset(_lexicon()["nouns"]["model"]) | frozenset(_lexicon()["phrases"]["model"])


@cache
def _first_words() -> dict[str, tuple[_Entry, ...]]:
    """Return first word -> the entries that begin with it, longest first."""
    entries: dict[str, list[_Entry]] = {}
    for form_of, table in ((_inflected, "verbs"), (_plurals, "nouns"), (_fixed, "phrases")):
        for concept, words in _lexicon()[table].items():
            for word in words:
                for written, form in form_of(word):
                    _enter(entries, written, concept, form)
    for concepts in douane_signatures.table("instructions/languages.toml").values():
        for concept, words in concepts.items():
            for word in words:
                _enter(entries, word, concept, "x")
    return {first: tuple(sorted(found, key=lambda e: (-len(e[0]), e))) for first, found in entries.items()}


@cache
def vocabulary() -> frozenset[str]:
    """Return the plain words that the lexicon knows."""
    return frozenset(_lexicon()["common_words"]) | frozenset(word for word in _first_words() if word.isalpha())


def _enter(entries: dict[str, list[_Entry]], written: str, concept: str, form: str) -> None:
    first, *rest = (match.group() for match in _TOKEN.finditer(written))
    entries.setdefault(first, []).append((tuple(rest), concept, form))


def _fixed(phrase: str) -> list[tuple[str, str]]:
    return [(phrase, "x")]


def _plurals(noun: str) -> list[tuple[str, str]]:
    if noun.endswith("y") and noun[-2] not in "aeiou":
        return [(noun, "n"), (f"{noun[:-1]}ies", "n")]
    return [(noun, "n"), (f"{noun}es" if noun.endswith(("s", "x", "ch", "sh")) else f"{noun}s", "n")]


def _inflected(verb: str) -> list[tuple[str, str]]:
    head, space, tail = verb.partition(" ")
    rest = space + tail
    third = f"{head}es" if head.endswith(("s", "x", "ch", "sh", "o")) else f"{head}s"
    stem = head
    if head.endswith("y") and head[-2] not in "aeiou":
        third, past = f"{head[:-1]}ies", f"{head[:-1]}ied"
    elif head.endswith("e"):
        past, stem = f"{head}d", head[:-1] if not head.endswith("ee") else head
    elif _doubles(head):
        past, stem = f"{head}{head[-1]}ed", head + head[-1]
    else:
        past = f"{head}ed"
    pasts = _lexicon()["irregular"].get(head, [past])
    return [(head + rest, "b"), (third + rest, "s"), (f"{stem}ing{rest}", "g"), *((p + rest, "d") for p in pasts)]


def _doubles(head: str) -> bool:
    if head in {"forward", "open", "transfer", "list", "mail", "look", "load", "email", "answer", "enter", "render"}:
        return head == "transfer"
    vowels = [char for char in head if char in "aeiou"]
    return len(head) > 2 and len(vowels) == 1 and head[-1] not in "aeiouwxy" and head[-2] in "aeiou"


def _mentions(tokens: Sequence[Token]) -> Iterator[Mention]:
    table = _first_words()
    for at, token in enumerate(tokens):
        for rest, concept, form in table.get(token.text, ()):
            length = len(rest) + 1
            if not rest or tuple(t.text for t in tokens[at + 1 : at + length]) == rest:
                yield Mention(concept, at, length, form)
        if token.kind in _LITERALS:
            for concept in _literal(token):
                yield Mention(concept, at, 1, "n")


_LITERALS = frozenset({"url", "email", "ip", "path", "host", "account"})


def _literal(token: Token) -> tuple[str, ...]:
    """The concepts of a literal: an address, a path, a host."""
    if token.kind == "path" or token.kind == "host":
        if _secret_path().search(token.text):
            return ("secret_file", "path")
        if token.kind == "path":
            return ("path",)
        return ("destination", "host") if _is_host(token.text) else ()
    if token.kind == "url" and _beacon().search(token.text):
        return ("destination", "url", "beacon")
    return ("destination", token.kind)


@cache
def _secret_path() -> re.Pattern[str]:
    return re.compile("|".join(douane_signatures.table("instructions/channels.toml")["secret_paths"]))


@cache
def _beacon() -> re.Pattern[str]:
    return re.compile(douane_signatures.table("instructions/channels.toml")["beacon"])


def _is_host(name: str) -> bool:
    return name.rpartition(".")[2] in _top_level()


@cache
def _top_level() -> frozenset[str]:
    return frozenset(douane_signatures.table("instructions/channels.toml")["top_level_domains"])
