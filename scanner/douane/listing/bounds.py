"""How much of a server's time and talk a listing takes."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Bounds:
    """What one listing may take, each beyond it a gap.

    `seconds` is for all of it, `answer` for one answer once the server has started, `discover` for the first
    question, which servers of older revisions may never answer. `items` are those of all lists, `contents`
    the addresses that are read, `received` bytes of all messages, `messages` how many of them, `noise` how
    many lines that are no message at all, `cursor` the characters of a cursor, `problems` how many are told.
    """

    seconds: float = 30.0
    discover: float = 10.0
    answer: float = 10.0
    pages: int = 1_000
    items: int = 10_000
    contents: int = 256
    received: int = 32 * 2**20
    messages: int = 20_000
    noise: int = 1_000
    cursor: int = 65_536
    problems: int = 200
