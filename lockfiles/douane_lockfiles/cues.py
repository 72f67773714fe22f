"""What a text may bring in that a mere rewording does not: where to send things, what to hide, whom to order.

A cue is a mechanism, not a slogan. It only raises the grade of a change that is told in any case; whether a
text is hostile is for a scanner to say.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

# Nobody can be reached at the names that are kept for examples (RFC 2606).
_NOBODY = (
    r"(?!(?:[\w-]{1,63}\.){0,3}example\.(?:com|org|net)"
    r"(?:$|[\s/?#\"'`<>(),;\]}]|\.(?:\s|$)|:\d{1,5}(?:[\s/]|$)))"
)
_URL = rf"[A-Za-z][A-Za-z0-9+.-]{{1,15}}://{_NOBODY}[^\s\"'<>]{{1,200}}"
_MAIL = rf"[\w.+-]{{1,64}}@{_NOBODY}[\w-]{{1,63}}\.\w"
_HOST = (
    rf"(?<![\w.@/-]){_NOBODY}(?:[A-Za-z0-9-]{{1,63}}\.){{1,5}}"
    r"(?:com|net|org|io|dev|app|ai|co|me|xyz|info|biz|cloud|site|online|ru|cn|tk|top|test|example|onion)\b(?!\.?\w)"
)
_NUMBERS = r"(?<![\w.])(?:\d{1,3}\.){3}\d{1,3}(?!\.?\w|-\w)|(?<![\w+])\+\d[\d ()-]{7,20}"
# A path within a system's folders, through a hidden folder, or to a file with an ending: not any two words.
_OUTSIDE = r"(?<![\w:/\\])"
_ROOTED = (
    _OUTSIDE
    + r"[/\\](?:etc|home|root|usr|var|opt|tmp|proc|sys|mnt|srv|dev|run|Users|private|Library|Volumes)"
    r"[/\\][\w./\\~-]{1,200}"
)
_DOTTED = _OUTSIDE + r"(?:[/\\][\w~.-]{1,64}){0,8}[/\\]\.\w[\w./\\~-]{1,200}"
_ENDING = _OUTSIDE + r"(?:[/\\][\w~-]{1,64}){2,8}\.\w{1,8}\b"
_SAY = (
    r"(?:tell|mention|inform|notify|reveal|disclose|report|show|display|alert|warn|ask|let|explain|expose|say|"
    r"discuss|acknowledge|reference)"
)
_NOT = r"(?:do not|don['\u2019]?t|never|must not|should not|shouldn['\u2019]?t|avoid|refrain from|no need to)"
_HIDING = "|".join(
    (
        rf"\b{_NOT} (?:\w+ ){{0,2}}{_SAY}(?:ing)?\b",
        rf"\b(?:without|rather than|instead of) (?:\w+ ){{0,2}}{_SAY}(?:ing)?\b",
        r"\b(?:silently|secretly|covertly|discreetly|quietly|unnoticed|invisibly|behind the scenes)\b",
        r"\b(?:keep|kept|remain|stay)s? (?:\w+ ){0,3}"
        r"(?:secret|hidden|confidential|private|invisible|between us)\b",
        r"\b(?:user|human|operator)s? (?:\w+ ){0,2}(?:does|do|should|must|need)(?: not|n['\u2019]?t) "
        r"(?:\w+ ){0,2}(?:know|see|be|notice|learn|told)\b",
        r"\b(?:ne|sans) (?:\w+ ){0,3}(?:dire|mentionner|informer|r\u00e9v\u00e9ler|montrer|avertir)\b",
        r"\b(?:nicht|ohne) (?:\w+ ){0,4}(?:erw\u00e4hnen|sagen|mitteilen|informieren|zeigen|verraten)\b",
        r"\b(?:sin|no) (?:\w+ ){0,3}(?:decir|mencionar|informar|revelar|mostrar|avisar)\b",
        "(?:\u4e0d\u8981|\u522b|\u52ff|\u4e0d\u5f97).{0,6}(?:\u544a\u8bc9|\u63d0\u53ca|\u900f\u9732|\u901a\u77e5|\u663e\u793a)",
    )
)
_HANDING_OVER = (
    r"\b(?:include|send|pass|attach|append|provide|forward|gather|collect|copy|paste|put|insert|embed|share|"
    r"submit|post|upload|transmit|repeat|quote|list|summari[sz]e|recite|read|fetch|record|store|write|add|"
    r"encode)\w{0,3}\b"
)
_PRIVATE = (
    r"(?:everything|all|anything|whatever|what) (?:that )?(?:you|the user|they|was|were|is|has)\b"
    r"|(?:system|initial|developer|hidden) (?:prompt|message|instruction)s?"
    r"|(?:your|own|previous|prior|earlier|original) "
    r"(?:instruction|prompt|context|message|conversation|memor|turn)\w{0,4}"
    r"|(?:conversation|chat|session|message|browsing|browser|shell|command) histor(?:y|ies)"
    r"|(?:the |this |current |entire |whole |full |recent )?(?:conversation|session|transcript|dialogue)\b"
    r"|(?:recent|last|latest|user['\u2019]?s|private|other) (?:\w+ )?"
    r"(?:messages|chats|e?mails|documents|files|notes)"
    r"|(?:api|access|secret|private|ssh|signing|encryption)[ _-]?(?:key|token)s?"
    r"|password|passphrase|credential|secrets?\b|cookie|environment variable|\.env\b|id_rsa|bearer"
)
_ASKS = re.compile(_HANDING_OVER, re.IGNORECASE)
_FOR = re.compile(_PRIVATE, re.IGNORECASE)
_SENTENCE = re.compile(r"[.!?]")
_BEFORE = 100

_PATTERNS = {
    "an address": re.compile(f"{_URL}|{_MAIL}|{_HOST}|{_NUMBERS}"),
    "a file path": re.compile("|".join((_ROOTED, _DOTTED, _ENDING, r"~/[\w.-]{1,64}|\b[A-Z]:\\\w"))),
    "markup": re.compile(r"<\s?/?\s?[A-Za-z][\w-]{1,40}\s?>|\[/?[A-Z]{4,20}\]"),
    "a long run of code": re.compile(
        r"[A-Za-z0-9+/=_-]{60,200}|(?:(?:\\x|0x|%)?[0-9A-Fa-f]{2}[ ,:]?){24,100}|(?:&#\w{1,7};){4,100}"
    ),
    "words of concealment": re.compile(_HIDING, re.IGNORECASE),
}
_COMPOUND = re.compile(r"[a-z0-9]+(?:[_.-][A-Za-z0-9]+)+|[a-z]+(?:[A-Z][a-z0-9]+)+")
_MOST_NAMES = 2_000


def brought_in(was: str, now: str, tools: Collection[str] = ()) -> list[str]:
    """Return the cues that *now* has and *was* has not, in words.

    *tools* are the names of the other tools of the server; those that are one plain word count only where the
    text shows that a tool is meant.
    """
    found = [cue for cue, pattern in _PATTERNS.items() if _seen(pattern, now) - _seen(pattern, was)]
    if set(_requests(now)) - set(_requests(was)):
        found.append("a request for private things")
    named = sorted(name for name in list(tools)[:_MOST_NAMES] if _names(name, now) and not _names(name, was))
    return found + ([f"the name of another tool ({', '.join(named[:3])})"] if named else [])


def _seen(pattern: re.Pattern[str], text: str) -> set[str]:
    return {_plain(match.group()) for match in pattern.finditer(text)}


def _requests(text: str) -> Iterator[str]:
    """Yield what the model is to hand over, from the word that asks for it, within one sentence."""
    for match in _FOR.finditer(text):
        before = _SENTENCE.split(text[max(0, match.start() - _BEFORE) : match.start()])[-1]
        asks = _ASKS.search(before)
        if asks:
            yield _plain(before[asks.start() :] + match.group())


def _plain(text: str) -> str:
    return " ".join(text.casefold().split())


def _names(tool: str, text: str) -> bool:
    """Whether *text* speaks of *tool*."""
    if len(tool) < 2 or tool not in text:
        return False
    name = re.escape(tool)
    if _COMPOUND.fullmatch(tool):
        return re.search(rf"(?<![\w-]){name}(?![\w-])", text) is not None
    kind = "(?:tool|function)"
    meant = rf"[`'\"\u201c]{name}[`'\"\u201d]|\b{name} {kind}\b|\b{kind} {name}\b|\b{name}\(\)"
    return re.search(meant, text) is not None
