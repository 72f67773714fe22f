"""What a text may bring in that a mere rewording does not: where to send things, what to hide, whom to order.

A cue is a mechanism, not a slogan. It only raises the grade of a change that is told in any case; whether a
text is hostile is for a scanner to say.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from douane_lockfiles.surroundings import ALONE, Surroundings

# Nobody can be reached at the names that are kept for examples (RFC 2606).
_NOBODY = (
    r"(?!(?:[\w-]{1,63}\.){0,3}example\.(?:com|org|net)"
    r"(?:$|[\s/?#\"'`<>(),;\]}]|\.(?:\s|$)|:\d{1,5}(?:[\s/]|$)))"
)
_URL = rf"[A-Za-z][A-Za-z0-9+.-]{{1,15}}://{_NOBODY}[^\s\"'<>]{{1,200}}"
_MAIL = rf"[\w.+-]{{1,64}}@{_NOBODY}[\w-]{{1,63}}\.\w{{1,24}}"
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

_ADDRESS = re.compile(f"{_URL}|{_MAIL}|{_HOST}|{_NUMBERS}")
_PATH = re.compile("|".join((_ROOTED, _DOTTED, _ENDING, r"~/[\w.-]{1,64}|\b[A-Z]:\\\w")))
# A word in angle brackets alone stands for a value; closed, in capitals or claiming authority it is markup.
_MARKUP = (
    r"<\s?/\s?[A-Za-z][\w-]{1,40}\s?>|<\s?[A-Z]{3,20}\s?>|\[/?[A-Z]{4,20}\]"
    r"|<\s?(?i:important|system|instructions?|admin|assistant|rules?|secret|hidden|developer|note)\w{0,20}\s?>"
)
_PATTERNS = {
    "markup": re.compile(_MARKUP),
    "a long run of code": re.compile(
        r"[A-Za-z0-9+/=_-]{60,200}|(?:(?:\\x|0x|%)?[0-9A-Fa-f]{2}[ ,:]?){24,100}|(?:&#\w{1,7};){4,100}"
    ),
    "words of concealment": re.compile(_HIDING, re.IGNORECASE),
    "much empty space": re.compile(r"(?:[ \t]*\n){20}|[ \t]{60}"),
}
# What a sentence says of a value that it only gives as an example.
_EXAMPLE = re.compile(
    r"\b(?:e\.g|i\.e|ex|eg|example|instance|such as|like|defaults?(?: to)?|format|formatted as|looks)\b",
    re.IGNORECASE,
)
_SENSITIVE = re.compile(
    r"(?:^|[/\\~])\.\w|[/\\](?:etc|root|proc|sys|dev|run|private|Library)[/\\]|\b(?:passwd|shadow|id_\w+|credentials?|"
    r"secrets?|tokens?|keys?|wallet|history|authorized_keys|cookies)\b|\.(?:pem|key|p12|pfx|kdbx|keychain)\b",
    re.IGNORECASE,
)
# Part of an address that is filled in when it is used: what carries data away.
_FILLED_IN = re.compile(r"[{}$]|%7[bd]", re.IGNORECASE)
_SITE = re.compile(r"^[a-z][a-z0-9+.-]{1,15}://(?:[^/@\s]{0,200}@)?([^/:?#\s`)\]}]+)", re.IGNORECASE)
_COMPOUND = r"[a-z][a-z0-9]{0,40}(?:_[a-z0-9]{1,40}){1,8}|mcp__\w{1,80}"
_CALLED = r"\b(?i:call(?:s|ing)?|us(?:e|es|ing)|invok(?:e|es|ing)|run(?:s|ning)?)\s+(?:the\s+)?[`'\"]?"
_FOREIGN = re.compile(
    rf"{_CALLED}({_COMPOUND})\b(?![(=]|\.\w)"
    rf"|[`'\"]?\b({_COMPOUND})[`'\"]?\s+(?:tool|function|is (?:called|invoked))\b"
)


def brought_in(was: str, now: str, around: Surroundings = ALONE) -> list[str]:
    """Return the cues that *now* has and *was* has not, but for those that what is known makes harmless."""
    found = []
    if _addresses(now, around) - _addresses(was, around):
        found.append("an address")
    if _paths(now) - _paths(was):
        found.append("a file path")
    found += [cue for cue, pattern in _PATTERNS.items() if _seen(pattern, now) - _seen(pattern, was)]
    if set(_requests(now)) - set(_requests(was)):
        found.append("a request for private things")
    named = sorted(_foreign(now, around) - _foreign(was, around))
    return found + ([f"the name of a tool of another server ({', '.join(named[:3])})"] if named else [])


def _seen(pattern: re.Pattern[str], text: str) -> set[str]:
    return {_plain(match.group()) for match in pattern.finditer(text)}


def _addresses(text: str, around: Surroundings) -> set[str]:
    """Return the addresses in *text*, without those at a site that the server was pinned with."""
    found = _seen(_ADDRESS, text)
    return {each for each in found if _FILLED_IN.search(each) or not _is_known(each, around)}


def _is_known(address: str, around: Surroundings) -> bool:
    found = _SITE.match(address)
    site = re.escape(found.group(1) if found else address)
    return re.search(rf"(?<![\w.@-]){site}(?![\w-]|\.\w)", around.known.casefolded) is not None


def _paths(text: str) -> set[str]:
    """Return the paths in *text*, without harmless ones that are given as an example."""
    return {_plain(match.group()) for match in _PATH.finditer(text) if not _is_example(text, match)}


def _is_example(text: str, match: re.Match[str]) -> bool:
    if _SENSITIVE.search(match.group()):
        return False
    before = text[max(0, match.start() - _BEFORE) : match.start()]
    return _EXAMPLE.search(_SENTENCE.split(before.replace("e.g.", "eg"))[-1]) is not None


def _foreign(text: str, around: Surroundings) -> set[str]:
    """Return the names of tools in *text* that nothing of this server is called by."""
    named = {first or second for first, second in _FOREIGN.findall(text)} - around.tools
    names = {name for name in named if name not in around.known.text}
    return names - around.names if names else names


def _requests(text: str) -> Iterator[str]:
    """Yield what the model is to hand over, from the word that asks for it, within one sentence."""
    for match in _FOR.finditer(text):
        before = _SENTENCE.split(text[max(0, match.start() - _BEFORE) : match.start()])[-1]
        asks = _ASKS.search(before)
        if asks:
            yield _plain(before[asks.start() :] + match.group())


def _plain(text: str) -> str:
    return " ".join(text.casefold().split())
