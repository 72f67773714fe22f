"""Patterns are only looked for where a word of theirs stands; files know what imports connect them with."""

import re
from collections.abc import Iterator
from importlib import resources
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import douane_signatures
from douane.detectors._flow import program_of
from douane.detectors._flow.words import Plan, Plans, Vocabulary, branches_of, needed_by, words_of
from flowing import codebase


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        (rb"(?i)Foo_Bar|\.bashrc|crontab", (b"foo_bar", b"bashrc", b"crontab")),
        (rb"\b(registerTool|addTool)\b|\.tool\s*\(", (b"registerTool", b"addTool", b"tool")),
        (rb"(?:abc)+d?", (b"abc",)),
        (rb"(?>abc)x*", (b"abc",)),
        (rb"x(?=foobar)", None),  # what only stands behind is no part of the match
        (rb"(?:abc)?", None),
        (rb"ab|crontab", None),  # one alternative has no word that tells files apart
        (rb"[abc]{8}", None),
        (b"na\xc3\xafve", None),
    ],
)
def test_words_that_every_match_needs(pattern: bytes, words: tuple[bytes, ...] | None) -> None:
    if pattern.startswith(b"(?>") and not hasattr(re, "NOFLAG"):
        pytest.skip("this Python has no atomic groups")
    assert needed_by(re.compile(pattern)) == words


@pytest.mark.parametrize(
    ("pattern", "branches"),
    [
        (rb"(?i)a|b(c|d)|[|(]e|\||[]|]f", [b"a", rb"b(c|d)", rb"[|(]e", rb"\|", rb"[]|]f"]),
        (rb"[^]|]a|b", [rb"[^]|]a", b"b"]),
        (rb"(a|b)\1|c", [rb"(a|b)\1|c"]),  # the groups would be counted anew
        (rb"(a|b)", [rb"(a|b)"]),
    ],
)
def test_choices_of_a_pattern(pattern: bytes, branches: list[bytes]) -> None:
    spelled = list(branches_of(re.compile(pattern)))
    assert spelled == branches


@given(st.lists(st.sampled_from([b"rm -rf", b"unlink", b"x", b"dd if", b"RM", b" ", b"1.2.3.4"]), max_size=5))
def test_choices_find_what_the_whole_finds(pieces: list[bytes]) -> None:
    source = b"".join(pieces)
    for pattern in needles():
        found = pattern.search(source) is not None
        flags = pattern.flags & ~re.UNICODE
        assert any(re.search(each, source, flags) is not None for each in branches_of(pattern)) is found
        assert Vocabulary(words_of(source)).holds(Plan(pattern), source) is found


# Of some a match lies in one word, of others it may not.
IN_WORDS = [
    rb"\b(?:get|submit)_?work\b|\bmounts?\b",
    rb"(?i)\bjob_?ID\b|[A-Z]uth\w{0,3}\d",
    rb"\bwork\Bid|get[^A-Z]work|(?:sub)?mount[$\xc3]",
    rb"\bwork\b(?!_)|^mount|uth.9",
]
WITHIN = [
    b"get",
    b"work",
    b"_",
    b"id",
    b"ID",
    b"job",
    b"mount",
    b"s",
    b"Auth",
    b"9",
    b"$",
    b"\xc3\xa9",
    b" ",
    b"-",
]


@given(st.lists(st.sampled_from(WITHIN), max_size=8), st.sampled_from(IN_WORDS))
def test_what_lies_in_one_word_is_found_among_the_words(pieces: list[bytes], spelled: bytes) -> None:
    source, pattern = b"".join(pieces), re.compile(spelled)
    found = pattern.search(source) is not None
    assert Vocabulary(words_of(source)).holds(Plan(pattern), source) is found


# Some are taken in lower case, and some cannot be: classes, named groups, ranges of both cases.
CASELESS = [
    rb"(?i)\bFROM\s+PROGRAM\b|net\.HTTP_(get|post)",
    rb"(?i)font-?Size:\s?0|[A-F]x[^A-F]|x(y|Z)\b",
    rb"(?i)\S\Sfrom|(?P<A>net)|[!-Z]get|\x41b",
    rb"(?i:From)\s+program|NET",
    rb"(?ix) from \s+ program  # read by whoever is asked",
]
PIECES = [b"From", b"PROGRAM", b"program", b" ", b"NET.http_Get", b"net.HTTP_", b"font", b"Size: 0"]
MORE = [b"ax", b"FXG", b"xZ", b"Xy", b"AB", b"`get", b"_", b"\n"]


@given(st.lists(st.sampled_from([*PIECES, *MORE]), max_size=6), st.sampled_from(CASELESS))
def test_what_does_not_tell_cases_apart_is_found_in_every_case(pieces: list[bytes], spelled: bytes) -> None:
    source, pattern = b"".join(pieces), re.compile(spelled)
    found = pattern.search(source) is not None
    assert Vocabulary(words_of(source)).holds(Plan(pattern), source) is found


def needles() -> Iterator[re.Pattern[bytes]]:
    """Yield the patterns of the data files by which files are chosen."""
    for entry in (resources.files(douane_signatures) / "code").iterdir():
        pending: list[tuple[str, Any]] = [("", douane_signatures.table(f"code/{entry.name}"))]
        while pending:
            name, value = pending.pop()
            if isinstance(value, dict):
                pending += value.items()
            elif isinstance(value, list):
                pending += [(name, each) for each in value]
            elif isinstance(value, str) and "needle" in name:
                yield re.compile(value.encode())


NEEDLES = sorted(set(needles()), key=lambda needle: needle.pattern)


def test_most_patterns_that_choose_files_need_words() -> None:
    assert len(NEEDLES) > 20
    assert sum(needed_by(needle) is not None for needle in NEEDLES) > len(NEEDLES) * 0.7


@given(st.data())
def test_a_file_with_a_match_is_never_left_out(data: st.DataObject) -> None:
    needle = data.draw(st.sampled_from(NEEDLES))
    found = data.draw(st.from_regex(needle, fullmatch=False))
    around = data.draw(st.binary(max_size=20))
    source = around + b" " + found + b" " + around
    if needle.search(source):
        assert Vocabulary(words_of(source)).holds(Plan(needle), source)


@pytest.mark.parametrize(
    ("pattern", "source", "found"),
    [
        (rb"crontab|\brm\s", b"rm x", True),  # a choice whose words are too short to tell files apart
        (rb"crontab|\brm\s", b"farm x", False),
        (rb"crontab|\brm\s", b"crontabs", True),
        (rb"(?i)\bRX/0\b|Xmrig", b"an rx/0 y", True),
        (rb"(?i)\bRX/0\b|Xmrig", b"XMRIG", True),
        (rb"tools/(?:list|call)\s", b"tools.list ", False),  # the words are there, the text is not
        (rb"tools/(?:list|call)\s", b"a/tools/list ", True),
        (rb"\btools/(?:list|call)\s", b"atools/list ", False),
        (rb"(?x) \b ab cd | zzz", b"abcd", True),  # spaces that stand for nothing
        (rb"na\xc3\xafve", "so naïve".encode(), True),
        (rb"[ab]{3}", b"aba", True),
    ],
)
def test_patterns_are_found_by_their_words(pattern: bytes, source: bytes, *, found: bool) -> None:
    assert Vocabulary(words_of(source)).holds(Plan(re.compile(pattern)), source) is found


def test_a_pattern_is_planned_once_it_is_looked_for_often() -> None:
    plans, pattern = Plans(), re.compile(rb"crontab")
    assert plans.plan_of(pattern, 50_000) is None
    made = plans.plan_of(pattern, 50_000)
    assert made is not None
    assert plans.plan_of(pattern, 1) is made
    assert plans.plan_of(re.compile(rb"other"), 1_000_000) is not None


def test_files_that_imports_connect() -> None:
    code = codebase(
        server_js="import { read } from './store.js';\n",
        store_js="import fs from 'node:fs';\nexport const read = () => fs.readFileSync('x');\n",
        page_js="fetch('/x');\n",
        loader_js="const it = require(process.argv[2]);\n",
    )
    program = program_of(code)
    assert program.connected(["store.js"]) == {"server.js", "store.js"}
    assert program.connected(["page.js"]) == {"page.js"}
    assert program.may_reach("server.js", frozenset({"fs"}))
    assert not program.may_reach("page.js", frozenset({"fs"}))
    assert program.may_reach("loader.js", frozenset({"fs"}))  # what it loads is not known


def test_files_of_python_are_connected_with_all_that_load_anything() -> None:
    code = codebase(a_py="import os\n", b_py="import sys\n")
    program = program_of(code)
    assert program.connected(["a.py"]) == {"a.py", "b.py"}
    assert program.may_reach("a.py", frozenset({"child_process"}))


def test_files_that_hold_a_pattern() -> None:
    code = codebase(a_js="const crontab = 1;\n", b_js="const other = 1;\n")
    program = program_of(code)
    assert program.holding(re.compile(rb"cron\w+\s*=")) == ("a.js",)
    assert program.holding(re.compile(rb"crontab\s*="), ["b.js"]) == ()
    assert program.holds("a.js", re.compile(rb"crontab\s*="))
    assert not program.holds("a.js", re.compile(rb"crontab\s*=\s*2"))
    assert not program.holds("b.js", re.compile(rb"crontab"))
