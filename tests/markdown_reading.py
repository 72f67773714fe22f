"""What a reader of GitHub's Markdown makes of a page: only code may hold the words of others."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

_READER = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
_BLOCKS = frozenset(
    [
        "paragraph_open",
        "paragraph_close",
        "heading_open",
        "heading_close",
        "bullet_list_open",
        "bullet_list_close",
        "list_item_open",
        "list_item_close",
        "table_open",
        "table_close",
        "thead_open",
        "thead_close",
        "tbody_open",
        "tbody_close",
        "tr_open",
        "tr_close",
        "th_open",
        "th_close",
        "td_open",
        "td_close",
        "inline",
        "fence",
        "html_block",
        "blockquote_open",
        "blockquote_close",
    ]
)
_INLINE = frozenset(
    {"text", "code_inline", "strong_open", "strong_close", "em_open", "em_close", "softbreak", "html_inline"}
)
_OUR_HTML = re.compile(r"(<details><summary>[\w’' ,()-]{1,120}</summary>|</details>)\n?")
# Mentions, references, addresses, commits, emoji: what GitHub makes links or pictures of in plain text.
_LIVE = re.compile(r"@|#\d|\bGH-\d|https?:|www\.|\b[0-9a-f]{7,}\b|:\w+:|\$", re.IGNORECASE)
MARK = "EV1L"
"""Stands in every hostile text: it may be read as code only."""

_PIECES = (
    MARK, "`", "``", "```", "~~~", "\n", "\n\n", "|", "\\", "\\|", "<img src=x onerror=alert(1)>", "<!--",
    "-->", "</details>", "</summary>", "[a](https://evil.example)", "![p](https://evil.example/p.png)",
    "@octocat", "#12", "GH-1", "acme/repo#3", "*", "__", "# ", "- [x] ", "> ", "\u202e", "\u200b",
    "\U000e0041", "\u05d0", "\u0301" * 9, " " * 40, "\r", "\t", "$x$", ":smile:", "&lt;b&gt;", "https://evil.example",
    "www.evil.example", "deadbeefcafe", "{{", "===", "---", "a", " ", "\x1b[2J", "\u4e2d", "{0}",
)  # fmt: skip
hostile = st.lists(st.sampled_from(_PIECES), max_size=12).map(lambda parts: MARK + "".join(parts))


def check(page: str) -> None:
    """Assert that nothing of others in *page* is anything but code, and that nothing hidden is in it."""
    assert not re.search(
        "[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2060-\u206f\U000e0000-\U000e007f]", page
    )
    for token in _READER.parse(page):
        assert token.type in _BLOCKS, token
        if token.type == "html_block":
            assert _OUR_HTML.fullmatch(token.content), token.content
        for child in token.children or ():
            _check_inline(child)


def _check_inline(child: Token) -> None:
    assert child.type in _INLINE, child
    if child.type == "html_inline":
        assert child.content in ("<sub>", "</sub>"), child.content
    if child.type == "text":
        assert MARK not in child.content, child.content
        assert not _LIVE.search(child.content), child.content


def headings(page: str) -> Iterator[str]:
    """Yield the headings of *page* as they are written."""
    tokens = _READER.parse(page)
    for before, token in pairwise(tokens):
        if before.type == "heading_open":
            yield f"{before.markup} {token.content}"


def columns(page: str) -> set[int]:
    """Return how many cells the rows of the tables of *page* have."""
    counts: list[int] = []
    for token in _READER.parse(page):
        if token.type == "tr_open":
            counts.append(0)
        elif token.type in ("td_open", "th_open"):
            counts[-1] += 1
    return set(counts)
