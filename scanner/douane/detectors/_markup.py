"""What markup keeps from being displayed, noted as hidden; and markup taken out of words.

Read are comments (HTML, Markdown reference definitions), elements that are styled invisible or are never
displayed, attributes that hold sentences, titles of links and alternative texts of images. Whether a style
sheet elsewhere hides something is not known here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from douane.detectors._readable import disguises
from douane.detectors._reading import Draft

_TAG = re.compile(r"<(?=[A-Za-z/!])[^<>]{0,2000}>")
_OPENING = re.compile(r"<([A-Za-z][A-Za-z0-9]{0,15})(?=[\s/>])([^<>]{0,2000})>")
_COMMENT_MARK = re.compile(r"<!--|-->")
_REFERENCE_DEFINITION = re.compile(
    r"^[ \t]{0,8}\[[^\]\n]{0,60}\]:[ \t]{0,8}(?:#|<>|<?[^\s<>]{1,500}>?)"
    r"(?:[ \t]{1,8}|\n[ \t]{0,8}(?=[(\"'])|(?=[(\"']))"
    r"(?:[(\"']([^\n]*)|(?<=[#>][ \t])([^\n]+))",
    re.MULTILINE,
)
_LINK = re.compile(
    r"(!?)\[([^\[\]\n]{0,1000})\]\(\s{0,4}(?:<[^<>\n]{0,500}>|[^\s()<>]{0,2000})(?:\s{1,4}(\"[^\"\n]{0,1000}\"|'[^'\n]{0,1000}'))?\s{0,4}\)"
)
_INLINE = "(?:b|i|u|s|em|strong|span|font|small|big|sub|sup|wbr|a|code|mark|ins|del|tt|kbd|q|bdo|bdi|abbr|x)"
_WITHIN_WORD = re.compile(
    rf"(?<=[^\W_])(?:</?{_INLINE}(?=[\s/>])[^<>]{{0,200}}>|<!--[^<>]{{0,12}}-->){{1,20}}(?=[^\W_])"
    rf"|(?<![^\W_])(?:<{_INLINE}(?=[\s/>])[^<>]{{0,200}}></{_INLINE}>){{1,20}}(?=[^\W_])",
    re.IGNORECASE,
)
EMPHASIS = re.compile(
    r"(?<=[^\W_])(\*\*|~~|\*)([^\W_]{1,12})\1|(?<!\S)(\*\*|~~|\*)([^\W_]{1,12})\3(?=[^\W_])"
)
"""Emphasis of a part of a word: of ``pass**wo**rd``. Underscores within a word are none (CommonMark, 6.2)."""
_BLOCK = re.compile(
    r"^[ \t]{0,8}```[\w-]{0,20}\n[^`]{0,20000}(?:^[ \t]{0,8}```|\Z)", re.MULTILINE
)  # code is displayed
_CODE = re.compile(r"```[^`]{0,20000}(?:```|\Z)|(?<!`)`[^`\n]{1,300}`(?!`)")  # blocks and spans of Markdown
_COMPONENT = re.compile(  # what a function of a code sample gives back: displayed as it is written
    r"\bfunction\s\w{1,60}\([^()\n]{0,200}\)\s?\{\s{1,80}return\s?\(\s{1,80}<.{0,6000}?\n\s{0,80}\);?",
    re.DOTALL,
)
_NO_SCRIPTS = re.compile(r"(?i)[^<>]{0,120}\bjavascript\b[^<>]{0,80}")  # told to people without it
_TYPE = re.compile(r"[A-Z][A-Za-z]{1,60}\Z")  # of which what stands in angle brackets is an argument
_BREAKING = frozenset({"br", "hr", "p", "div", "li", "tr", "ul", "ol", "table"})
_LETTERS = re.compile(r"[^\W\d_]{2,}")


def open_markup(draft: Draft) -> None:
    """Note what the markup of *draft* hides; take it out of words, and turn tags into their words."""
    text = draft.text
    if "<" in text:
        blocks = [match.span() for match in _BLOCK.finditer(text)] if "```" in text else []
        for start, end in _comments(text):
            if not any(first < start and end <= last for first, last in blocks):
                draft.note(start, end, "an HTML comment")
        for start, end, means in _unseen(text):
            draft.note(start, end, means)
    if "](" in text:
        for start, end, means in _links(text):
            draft.note(start, end, means)
    if "]:" in text:
        for match in _REFERENCE_DEFINITION.finditer(text):
            group = 1 if match.group(1) is not None else 2
            draft.note(match.start(group), match.end(group), "a Markdown comment")
    join_words(draft)
    if "<" in text:
        draft.replace(_COMMENT_MARK, lambda _: "\n")
        draft.replace(_TAG, _opened_tag)


def join_words(draft: Draft) -> None:
    """Take tags and emphasis out of the words that they part."""
    if "<" in draft.text:
        draft.replace(_WITHIN_WORD, lambda _: "")
    if "*" in draft.text or "~~" in draft.text:
        draft.replace(EMPHASIS, lambda match: match.group(2) or match.group(4))


def _opened_tag(match: re.Match[str]) -> str:
    """The words of a tag stay; its brackets become a break where it breaks lines or shouts, else spaces."""
    inner = match.group()[1:-1]
    name = inner.strip("/!").split(" ")[0].strip("/")
    edge = "\n" if (inner.strip("/!").split(" ")[0].isupper() and len(inner) > 3) else " "
    if name.lower() in _BREAKING:
        rest = inner.strip("/")[len(name) :].strip("/ ")
        return f"\n{rest}\n" if rest else "\n"
    return f"{edge}{inner}{edge}" if not inner.startswith("/") else edge


def _comments(text: str) -> Iterator[tuple[int, int]]:
    start = text.find("<!--")
    while start >= 0:
        end = text.find("-->", start + 4)
        yield start + 4, end if end >= 0 else len(text)
        start = text.find("<!--", end) if end >= 0 else -1
    start = text.find("<![CDATA[")
    while start >= 0:
        end = text.find("]]>", start)
        yield start + 9, end if end >= 0 else len(text)
        start = text.find("<![CDATA[", end) if end >= 0 else -1


def _unseen(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield what stands in elements that are not displayed, and in attributes."""
    styles, elements, attributes = _hiding()
    shown = [match.span() for pattern in (_CODE, _COMPONENT) for match in pattern.finditer(text)]
    until = 0
    for match in _OPENING.finditer(text):
        name, inside = match.group(1).lower(), match.group(2)
        if not inside and name not in elements:
            continue
        is_shown = any(start <= match.start() and match.end() <= end for start, end in shown)
        for value in () if is_shown else attributes.finditer(inside):
            group = 1 if value.group(1) is not None else 2
            if len(_LETTERS.findall(value.group(group))) >= 3:
                start = match.start(2) + value.start(group)
                yield start, start + len(value.group(group)), "an attribute of markup"
        if match.end() < until or is_shown or _opens_nothing(text, match):
            continue
        open_details = name == "details" and "open" in inside.lower().split()
        if (name in elements and not open_details) or styles.search(inside) or _is_blank(inside):
            until = _closing(text, match.group(1), match.end())
            if name != "noscript" or _NO_SCRIPTS.fullmatch(text, match.end(), until) is None:
                yield match.end(), until, "markup that is not displayed"


def _is_blank(inside: str) -> bool:
    """Whether an element with the attributes *inside* has white letters, and no ground to see them on."""
    blank, ground = _colours()
    return blank.search(inside) is not None and ground.search(inside) is None


@cache
def _colours() -> tuple[re.Pattern[str], re.Pattern[str]]:
    table = disguises()["hidden_markup"]
    return re.compile(table["blank"], re.IGNORECASE), re.compile(table["ground"], re.IGNORECASE)


def _opens_nothing(text: str, tag: re.Match[str]) -> bool:
    """Whether *tag* hides nothing of what follows it."""
    if text.find(f"</{tag.group(1)}", tag.end()) >= 0:
        return False
    if _TYPE.search(text, max(0, tag.start() - 61), tag.start()) and tag.group(1)[0].isupper():
        return True  # "Promise<Metadata>"
    if "={" in tag.group(2) and tag.group(2).rstrip().endswith("/"):
        return True  # of a component's source: it ends there
    table = disguises()["hidden_markup"]
    is_void = tag.group(1).lower() in table["void"]
    return is_void or (not tag.group(2).strip() and bool(re.compile(table["named"]).match(text, tag.end())))


def _closing(text: str, name: str, start: int) -> int:
    """Return where the element *name* that opens before *start* ends: the next end tag of its name."""
    close = text.find(f"</{name}", start)
    return close if close >= 0 else len(text)


def _links(text: str) -> Iterator[tuple[int, int, str]]:
    for match in _LINK.finditer(text):
        if match.group(3) and len(_LETTERS.findall(match.group(3))) >= 3:
            yield match.start(3) + 1, match.end(3) - 1, "the title of a link"
        if match.group(1) and len(_LETTERS.findall(match.group(2))) >= 3:
            yield match.start(2), match.end(2), "the alternative text of an image"


@cache
def _hiding() -> tuple[re.Pattern[str], frozenset[str], re.Pattern[str]]:
    table = disguises()["hidden_markup"]
    return (
        re.compile("|".join(table["styles"]), re.IGNORECASE),
        frozenset(table["elements"]),
        re.compile(table["attributes"], re.IGNORECASE),
    )
