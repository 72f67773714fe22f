"""Where the words of a definition stand, if not where it does itself: in a file of texts, a catalogue."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from douane.detectors._places import is_aside

if TYPE_CHECKING:
    from douane.model import FileTree, Finding

MAX_FILE = 1024 * 1024
"""Bytes of a file in which the words of a definition are looked for."""
MAX_FILES = 400
"""Files of one package in which they are looked for."""
_SHORTEST = 24  # characters that are told from any others
_LONGEST = 80
_TEXTS = (
    ".json",
    ".yaml",
    ".yml",
    ".toml",
    ".txt",
    ".md",
    ".properties",
    ".js",
    ".mjs",
    ".cjs",
    ".ts",
    ".py",
)
_BREAKS = re.compile(r"[\"'`\\…\n]")


def placed_at_words(tree: FileTree, findings: Sequence[Finding]) -> list[Finding]:
    """Return *findings*, those about definitions at the line of *tree* where their words stand."""
    if all(each.where.pointer is None for each in findings):
        return [*findings]
    named = [each for each in sorted(tree) if each.endswith(_TEXTS) and not is_aside(each)][:MAX_FILES]
    return [_placed(tree, named, each) if each.where.pointer is not None else each for each in findings]


def _placed(tree: FileTree, named: Sequence[str], finding: Finding) -> Finding:
    """Return *finding* at the first of the files *named* that holds its words, where its own does not."""
    words = max(_BREAKS.split(finding.excerpt), key=len)[:_LONGEST].strip().encode()
    path = finding.where.path
    if path is None or len(words) < _SHORTEST or words in (tree.get(path) or b""):
        return finding
    for part in (words, *_parts(words)):
        for other in (path, *named):
            content = tree.get(other) or b""
            at = content.find(part) if len(content) <= MAX_FILE else -1
            if at >= 0 and other == path:
                return finding
            if at >= 0:
                line = content.count(b"\n", 0, at) + 1
                return replace(finding, where=replace(finding.where, path=other, line=line))
    return finding


def _parts(words: bytes) -> list[bytes]:
    """Return the beginning and the end of *words*, which may be put together of two texts of a file."""
    half = len(words) // 2
    parts = [words[:half].rpartition(b" ")[0], words[half:].partition(b" ")[2]]
    return [part for part in parts if len(part) >= _SHORTEST]
