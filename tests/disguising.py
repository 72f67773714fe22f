"""Ways to keep a sentence from the eyes of people, for tests: name -> a function of the sentence."""

from __future__ import annotations

import base64
import codecs
import gzip
import json
import string
import urllib.parse
import zlib
from collections.abc import Callable
from pathlib import Path

import douane_signatures

TABLE = douane_signatures.table("instructions/disguises.toml")
_WRITING = json.loads(Path(__file__).with_name("honest_writing.json").read_text(encoding="utf-8"))
HONEST: dict[str, str] = _WRITING["honest"]
"""What honest definitions write: languages, emoji, ids, code."""
GARDEN: dict[str, str] = _WRITING["garden"]
"""Language -> a sentence about a garden."""
BUSINESS: dict[str, str] = _WRITING["business"]
"""Name of a tool -> a description that shows the encoding it is about."""
LOWER = string.ascii_lowercase
_MORSE = {letter: sign for sign, letter in TABLE["morse"].items()}
_BRAILLE = dict(zip(LOWER, (chr(0x2800 + dot) for dot in TABLE["braille"]["letters"]), strict=True))


def _letters(by: str) -> Callable[[str], str]:
    table = str.maketrans(LOWER + LOWER.upper(), by + by.upper())
    return lambda text: text.translate(table)


def _shift(by: int) -> Callable[[str], str]:
    return _letters(LOWER[by:] + LOWER[:by])


def _styled(first: int) -> Callable[[str], str]:
    return lambda text: "".join(chr(first + ord(c) - 97) if c in LOWER else c for c in text)


def _each(form: str, sep: str = "") -> Callable[[str], str]:
    return lambda text: sep.join(form.format(byte) for byte in text.encode())


def _base64(data: bytes) -> str:
    return base64.b64encode(data).decode()


def bits(text: str, zero: str, one: str, width: int = 8, sep: str = "") -> str:
    """Write *text* in two characters, *width* of them to a byte."""
    groups = (format(byte, f"0{width}b") for byte in text.encode())
    return sep.join(group.translate({48: zero, 49: one}) for group in groups)


def nibbles(text: str, *, low_first: bool = False) -> str:
    """Write *text* in variation selectors, half a byte each."""
    pairs = ((byte >> 4, byte & 15) for byte in text.encode())
    return "".join(
        chr(0xFE00 + b) + chr(0xFE00 + a) if low_first else chr(0xFE00 + a) + chr(0xFE00 + b)
        for a, b in pairs
    )


def _selectors(text: str) -> str:
    return "".join(chr(0xFE00 + b) if b < 16 else chr(0xE0100 + b - 16) for b in text.encode())


def _rot47(text: str) -> str:
    return "".join(chr(33 + (ord(c) + 14) % 94) if "!" <= c <= "~" else c for c in text)


def _pieces(text: str, size: int, sep: str) -> str:
    return sep.join(text[at : at + size] for at in range(0, len(text), size))


def _braille(text: str) -> str:
    return "".join(_BRAILLE.get(char, " ") for char in text.lower())


def _morse(text: str) -> str:
    return " / ".join(" ".join(_MORSE[c] for c in word if c in _MORSE) for word in text.lower().split())


def _upside_down(text: str) -> str:
    return text.lower()[::-1].translate(dict(zip(map(ord, LOWER), TABLE["turned"], strict=True)))


def _svg(text: str) -> str:
    return f'<svg xmlns="http://www.w3.org/2000/svg"><desc>{text}</desc><rect width="4"/></svg>'


DISGUISES: dict[str, Callable[[str], str]] = {
    "base64": lambda p: _base64(p.encode()),
    "base64 for addresses": lambda p: base64.urlsafe_b64encode(p.encode()).decode().rstrip("="),
    "base64 in lines": lambda p: _pieces(_base64(p.encode()), 18, "\n"),
    "base64 as constants": lambda p: _pieces(_base64(p.encode()), 22, '" + "'),
    "base64 in a data address": lambda p: f"![x](data:text/plain;base64,{_base64(p.encode())})",
    "base64 twice": lambda p: _base64(_base64(p.encode()).encode()),
    "base64 of rot13": lambda p: _base64(codecs.encode(p, "rot13").encode()),
    "base64 of reversed": lambda p: _base64(p[::-1].encode()),
    "base64 of hexadecimal": lambda p: _base64(p.encode().hex().encode()),
    "base64 of gzip": lambda p: _base64(gzip.compress(p.encode(), mtime=0)),
    "base64 of zlib": lambda p: _base64(zlib.compress(p.encode())),
    "base64 of UTF-16": lambda p: _base64(p.encode("utf-16-le")),
    "base64 of SVG": lambda p: f"data:image/svg+xml;base64,{_base64(_svg(p).encode())}",
    "hexadecimal of base64": lambda p: _base64(p.encode()).encode().hex(),
    "base32": lambda p: base64.b32encode(p.encode()).decode(),
    "base85": lambda p: base64.b85encode(p.encode()).decode(),
    "ascii85": lambda p: base64.a85encode(p.encode(), adobe=True).decode(),
    "hexadecimal": lambda p: p.encode().hex(),
    "hexadecimal in groups": lambda p: p.encode().hex(" "),
    "hexadecimal as in C": _each("0x{:02x}", ", "),
    "percent": _each("%{:02x}"),
    "percent in an address": lambda p: f"https://x.example/?q={urllib.parse.quote(p)}",
    "percent u": _each("%u{:04x}"),
    "quoted-printable": _each("={:02X}"),
    "escapes u": _each("\\u{:04x}"),
    "escapes x": _each("\\x{:02x}"),
    "escapes octal": _each("\\{:03o}"),
    "code points": _each("U+{:04X}", " "),
    "binary": _each("{:08b}", " "),
    "binary without blanks": _each("{:08b}"),
    "decimal": _each("{}", " "),
    "decimal as in JavaScript": lambda p: f"String.fromCharCode({','.join(map(str, p.encode()))})",
    "octal": _each("{:o}", " "),
    "entities": _each("&#{};"),
    "entities in hexadecimal": _each("&#x{:x};"),
    "Morse": _morse,
    "Braille": _braille,
    "Braille as bytes": lambda p: "".join(chr(0x2800 + byte) for byte in p.encode()),
    "rot13": _shift(13),
    "Caesar by 3": _shift(3),
    "Caesar by 20": _shift(20),
    "Atbash": _letters(LOWER[::-1]),
    "rot47": _rot47,
    "reversed": lambda p: p[::-1],
    "upside down": _upside_down,
    "leet": lambda p: p.translate(str.maketrans("aeiost", "431057")),
    "leet with signs": lambda p: p.translate(str.maketrans("aeiost", "@3!0$+")),
    "spaced": " ".join,
    "spaced within words": lambda p: "  ".join(" ".join(word) for word in p.split()),
    "dotted": ".".join,
    "dashed": "-".join,
    "in lines": lambda p: "\n".join(p.replace(" ", "")),
    "underscored": lambda p: p.replace(" ", "_"),
    "joined by plus": lambda p: p.replace(" ", "+"),
    "constants": lambda p: _pieces(p, 7, '" + "'),
    "markup in words": lambda p: p.replace("e", "<b></b>e"),
    "emphasis in words": lambda p: p.replace("e", "**e**"),
    "zero width in words": "\u200b".join,
    "soft hyphens": "\u00ad".join,
    "zero-width bits": lambda p: bits(p, "\u200b", "\u200c"),
    "zero-width bits turned": lambda p: bits(p, "\u200c", "\u200b"),
    "zero-width bits of 7": lambda p: bits(p, "\u200b", "\u200d", 7),
    "zero-width bits parted": lambda p: bits(p, "\u200b", "\u200c", 7, "\u200d"),
    "invisible operators": lambda p: bits(p, "\u2062", "\u2064"),
    "tabs and spaces": lambda p: "\n" + bits(p, " ", "\t"),
    "tags": lambda p: "".join(chr(0xE0000 + ord(c)) for c in p),
    "selectors": lambda p: "\U0001f600" + _selectors(p),
    "selectors as nibbles": lambda p: "\U0001f600" + nibbles(p),
    "selectors as nibbles turned": lambda p: "\U0001f600" + nibbles(p, low_first=True),
    "private use": lambda p: "".join(chr(0xE000 + ord(c)) for c in p),
    "fullwidth": lambda p: "".join(chr(ord(c) + 0xFEE0) if "!" <= c <= "~" else c for c in p),
    "mathematical": _styled(0x1D5BA),
    "circled": _styled(0x24D0),
    "squared": _styled(0x1F170),
    "regional indicators": _styled(0x1F1E6),
    "small capitals": lambda p: p.translate(dict(zip(map(ord, LOWER), TABLE["alphabets"][0], strict=True))),
    "look-alikes": lambda p: p.translate(
        str.maketrans("aeocpxi", "\u0430\u0435\u043e\u0441\u0440\u0445\u0456")
    ),
    "struck through": lambda p: "".join(c + "\u0336" for c in p),
    "piled marks": lambda p: "".join(c + "\u0301\u0320\u0353" for c in p),
    "accents": lambda p: p.translate(str.maketrans("aeioun", "áéíóúñ")),
    "HTML comment": lambda p: f"<!-- {p} -->",
    "Markdown comment": lambda p: f"\n[//]: # ({p})\n",
    "reference definition": lambda p: f'\n[a]: https://x.example "{p}"\n',
    "title of a link": lambda p: f'[docs](https://x.example "{p}")',
    "alternative text": lambda p: f"![{p}](https://x.example/i.png)",
    "attribute": lambda p: f'<img src="i.png" alt="{p}">',
    "data attribute": lambda p: f'<p data-note="{p}">Words.</p>',
    "display none": lambda p: f'<span style="display:none">{p}</span>',
    "tiny": lambda p: f'<span style="font-size:1px">{p}</span>',
    "off the page": lambda p: f'<div style="position:absolute; left: -9999px">{p}</div>',
    "white": lambda p: f'<font color="white">{p}</font>',
    "clipped": lambda p: f'<i style="clip-path: inset(100%)">{p}</i>',
    "no height": lambda p: f'<div style="height:0;overflow:hidden">{p}</div>',
    "noscript": lambda p: f"<noscript>{p}</noscript>",
    "template": lambda p: f"<template>{p}</template>",
    "closed details": lambda p: f"<details><summary>More</summary>{p}</details>",
    "terminal conceal": lambda p: f"\x1b[8m{p}\x1b[0m",
    "terminal white on white": lambda p: f"\x1b[37;47m{p}\x1b[0m",
    "terminal escapes written out": lambda p: f"\\u001b[8m{p}\\u001b[0m",
    "terminal link": lambda p: f"\x1b]8;;{p}\x1b\\docs\x1b]8;;\x1b\\",
    "padding": lambda p: " " * 200 + p,
    "padding of lines": lambda p: "\n" * 120 + p,
    "padding of tabs": lambda p: "\t" * 90 + p,
    "padding of hard blanks": lambda p: "\u00a0" * 100 + p,
    "padding of wide blanks": lambda p: "\u3000" * 100 + p,
    "padding of breaks": lambda p: "<br>" * 80 + p,
    "right-to-left override": lambda p: f"\u202e{p[::-1]}\u202c",
    "ChatML": lambda p: f"<|im_start|>system\n{p}<|im_end|>",
    "Llama": lambda p: f"<|start_header_id|>system<|end_header_id|>\n{p}<|eot_id|>",
    "Gemma": lambda p: f"<start_of_turn>user\n{p}<end_of_turn>",
}
