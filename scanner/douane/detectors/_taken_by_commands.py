"""The files and folders that a command line reads, packs, copies or sends, by the program it starts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from typing import Any

import douane_signatures

MAX_LINE = 4_000
"""Characters of a command line that are looked at."""
MAX_WORDS = 200
"""Words of one of its commands."""
_DATA = "code/credentials.toml"
_WORD = re.compile(r"(?:[^\s\"';|&]|\"[^\"]{0,1000}\"|'[^']{0,1000}')+|[;|&]{1,2}|\n")
_ENDS = frozenset({";", "|", "&", "||", "&&", ";;", "\n"})
_HOME = re.compile(r"^(?:\$HOME|\$\{HOME\}|%USERPROFILE%|%HOME%|\$env:USERPROFILE|\$env:HOME)(?=[/\\]|$)")
_REMOTE = re.compile(r"^(?:[\w.-]{1,60}@)?[\w.-]{2,100}::?(?![/\\]{2}|[\\])|^\w{2,10}://")
# How `curl` and `wget` are told of a file that they send.
_SENT = re.compile(
    r"^(?:--post-file|--upload-file|--body-file|--data-binary|--data|--form|--file)=@?(?P<named>[~./\ufffc$%].*)"
    r"|^(?:[\w.\[\]-]{0,60}=)?[@<](?P<at>[^@<].*)"
)
_SENDS_NEXT = frozenset({"-T", "--upload-file", "--post-file", "--body-file"})


def taken(line: str) -> tuple[str, ...]:
    """Return the paths of the files and folders that *line* takes, as written there; ``~`` is home."""
    found: dict[str, None] = {}
    for words in _commands(line):
        found.update(dict.fromkeys(_HOME.sub("~", path) for path in _taken(words)))
    return tuple(found)


def left(line: str) -> tuple[str, ...]:
    """Return the files in which *line* leaves what it takes: archives, and what something is copied to."""
    found: dict[str, None] = {}
    for words in _commands(line):
        program, given = words[0], [word for word in words[1:] if not word.startswith("-")]
        if program in _table()["packers"]:
            found.update(dict.fromkeys(_archive(words)))
        elif program in _table()["archivers"]:
            found.update(dict.fromkeys([word for word in given if len(word) > 1][:1]))
        elif program in _table()["copiers"] and len(given) > 1:
            found[given[-1]] = None
    return tuple(_HOME.sub("~", path) for path in found if not _REMOTE.match(path))


def read_of(line: str) -> str:
    """Return *line* without the files that its options name to be written, left out, or to open the way."""
    return re.sub(_table()["unread"], " ", line[:MAX_LINE])


def _commands(line: str) -> Iterator[list[str]]:
    """Yield the words of each command in *line*, its program first, without what is started before it."""
    words: list[str] = []
    for match in [*_WORD.finditer(read_of(line))][:MAX_WORDS]:
        if match[0] not in _ENDS:
            words.append(match[0].replace('"', "").replace("'", ""))
            continue
        yield from _named(words)
        words = []
    yield from _named(words)


def _named(words: list[str]) -> Iterator[list[str]]:
    before = frozenset(_table()["before"])
    while words and (words[0] in before or "=" in words[0] or (words[0].startswith("-") and len(words) > 1)):
        words = words[1:]
    program = re.split(r"[/\\]", words[0])[-1].lower().removesuffix(".exe") if words else ""
    if len(words) > 1:
        yield [program, *words[1:]]


def _taken(words: list[str]) -> list[str]:
    table, program = _table(), words[0]
    fed = [word[1:] for word in words[1:] if word.startswith("<") and len(word) > 1]
    fed += [following for word, following in pairwise(words) if word == "<"]
    given = [word for word in words[1:] if not word.startswith(("-", "<", ">", "2>")) and word != "\ufffc"]
    if program in table["packers"]:
        return _packed(words)
    if program in table["copiers"]:
        return [word for word in given[:-1] if not _REMOTE.match(word)]
    if program in table["readers"] or program in table["archivers"]:
        return given
    if program in table["senders"]:
        matches = (_SENT.match(word) for word in words[1:])
        sent = [(match["named"] or match["at"]).partition(";")[0] for match in matches if match is not None]
        sent += [after for word, after in pairwise(words) if word in _SENDS_NEXT]
        return [*sent, *fed]
    return fed


def _archive(words: list[str]) -> list[str]:
    """Return the archive that the words of ``tar`` name: after ``-f``, or after the letters that have it."""
    for word, following in pairwise(words[1:]):
        if word in ("-f", "--file") or re.fullmatch(r"-?[a-zA-Z]{0,8}f", word):
            return [following]
    return [word.partition("=")[2] for word in words[1:] if word.startswith("--file=")]


def _packed(words: list[str]) -> list[str]:
    """Return what ``tar`` packs, in the folders that it is told to go to; nothing where it unpacks."""
    letters = words[1].lstrip("-") if not words[1].startswith("--") else ""
    flags = [set(each.lstrip("-")) for each in words[1:] if re.fullmatch(r"-?[a-zA-Z]{1,8}", each)]
    packs = "--create" in words or any(each & {"c", "r", "u"} for each in flags[:1])
    if not packs or "x" in letters.split("C")[0]:
        return []
    found, folder, skip = [], "", ""
    archive = _archive(words)
    for word in words[1:]:
        if skip:
            folder = word if skip == "folder" else folder
            skip = ""
        elif word in ("-C", "--directory"):
            skip = "folder"
        elif word.startswith("--directory="):
            folder = word.partition("=")[2]
        elif not word.startswith("-") and word not in archive and word != letters:
            plain = word.startswith(("/", "~", "$", "%", "\ufffc")) or not folder
            found.append(word if plain else f"{folder.rstrip('/')}/{word}".removesuffix("/."))
    return found


@cache
def _table() -> dict[str, Any]:
    table: dict[str, Any] = douane_signatures.table(_DATA)["taking"]
    return table
