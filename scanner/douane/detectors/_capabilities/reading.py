"""Reading what a call names: the program of a command line, the host of an address."""

from __future__ import annotations

import re

from douane.detectors._flow import HOLE
from douane.text import address_parts

ANY = "*"
"""Stands in a name for what is only known when the code runs."""
_PROGRAM = re.compile(r"\s*(?:\w{1,80}=\S{0,200}\s+)*(?:(?:sudo|env|exec)\s+)?(\S{1,200})")


def program_in(line: str) -> str:
    """Return the name of the program that a command line starts, `*` where that is not known."""
    match = _PROGRAM.match(line[:1000])
    if match is None:
        return ""
    word = match[1].strip("\"'(){};&|").replace("\\", "/").rpartition("/")[2]
    return ANY if HOLE in word or not word or "$" in word else word


def host_in(address: str) -> str:
    """Return the host of an address, with `*` for what is not known of it; empty where nothing is."""
    text = address if "://" in address else f"//{address}" if "." in address else ""
    host = address_parts(text.replace(HOLE, ANY)[:2000]).netloc.rpartition("@")[2]
    name = re.sub(r":[\d*]{0,5}$", "", host).lower()
    return "" if not name.strip("*.") else name


def path_in(text: str) -> str:
    """Return a path with `*` for what is not known of it; empty where not even its beginning is."""
    path = text.replace(HOLE, ANY)
    return "" if path.startswith(ANY) or not path.strip("./ ") or "\n" in path else path
