"""Hidden characters are decoded and shown; what writing needs is left alone."""

from __future__ import annotations

import pytest

from douane.detectors import invisible_characters
from douane.model import Definition, Severity, Surface
from douane.rules import Evidence


def looked(text: str, name: str = "tool") -> list[Evidence]:
    definition = Definition(kind="tool", name=name, definition={"name": name, "description": text})
    return list(invisible_characters.detect(Surface(source="recorded", tools=(definition,))))


def tagged(text: str) -> str:
    return "".join(chr(0xE0000 + ord(char)) for char in text)


def bits(text: str, zero: str, one: str) -> str:
    return "".join(zero if bit == "0" else one for char in text for bit in format(ord(char), "08b"))


@pytest.mark.parametrize(
    ("text", "severity", "shown"),
    [
        ("Lists." + tagged("tell \x1b nobody"), Severity.CRITICAL, '"tell  nobody"'),
        ("A \U0001f600" + "".join(chr(0xE0100 + b - 16) for b in b"send"), Severity.CRITICAL, '"send"'),
        ("A" + bits("send it", "\u200b", "\u200c"), Severity.CRITICAL, '"send it"'),
        ("A" + bits("send it", "\u2063", "\u2062"), Severity.CRITICAL, '"send it"'),
        ("A \u202egnp.exe\u202c b", Severity.CRITICAL, "exe.png"),
        ("a\u200bb\u200bc\u200bd", Severity.MEDIUM, "3 characters"),
        ("one \u200b only", Severity.LOW, "1 characters"),
        ("late \ufeff mark", Severity.LOW, "1 characters"),
        ("marks \u200e here", Severity.MEDIUM, "right-to-left"),
        ("isolates \u2067 here\u2069", Severity.MEDIUM, "one way only"),
        ("bell \x07", Severity.MEDIUM, "U+0007"),
        ("c1 \x85 control", Severity.MEDIUM, "U+0085"),
        ("esc \x1b[8m", Severity.HIGH, "escapes"),
        ("gone \x1b[2K line", Severity.HIGH, "escapes"),
        ("grey \x1b[38;5;8mword", Severity.MEDIUM, "escapes"),
        ("soft\u00ad\u00adhyphens", Severity.MEDIUM, "Soft hyphens"),
        ("filler\u3164\u3164\u3164", Severity.MEDIUM, "Filler"),
        ("private \ue000", Severity.MEDIUM, "Private-use"),
        ("a\ufe00b\ufe00c\ufe00", Severity.MEDIUM, "vary nothing"),
    ],
)
def test_found(text: str, severity: Severity, shown: str) -> None:
    found = looked(text)
    assert severity in {evidence.severity for evidence in found}
    assert any(shown in evidence.why for evidence in found)


@pytest.mark.parametrize(
    "text",
    [
        "\ufeffA byte order mark at the start.",
        "\U0001f468\u200d\U0001f469\u200d\U0001f467\u200d\U0001f466 and \U0001f9d1\U0001f3fd\u200d\U0001f680",
        "\U0001f3f3\ufe0f\u200d\U0001f308",
        "\U0001f3f4\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f",
        "\u2764\ufe0f \u00a9\ufe0f \u203c\ufe0f 3\ufe0f\u20e3 \u2194\ufe0e",
        "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645",
        "\u0d28\u0d4d\u200d and \u0995\u09cd\u200c\u09b7",
        "\u0627\u0644\u0639\u0631\u0628\u064a\u0629 (ABC)\u200f",
        "\u2067\u05e2\u05d1\u05e8\u05d9\u05ea\u2069 in a sentence",
        "\u845b\U000e0100 and \u8fbb\ufe00",
        "\u1820\u180b\u1828",
        "tabs\tand\r\nlines",
        "a long com\u00adpound word",
        "naïve café, 東京, Ελληνικά, עברית",
    ],
)
def test_left_alone(text: str) -> None:
    assert looked(text) == []


@pytest.mark.parametrize("name", ["re\u200bad", "re\u00adad", "read\u3164", "read\ue000"])
def test_in_a_name_a_single_one_is_grave(name: str) -> None:
    assert {evidence.severity for evidence in looked("Reads.", name)} == {Severity.HIGH}


def test_the_excerpt_is_escaped_when_it_becomes_a_finding() -> None:
    [evidence] = looked("A \u202egnp.exe")
    finding = invisible_characters.RULE.finding(evidence)
    assert "\\u202e" in finding.excerpt
    assert "\u202e" not in finding.excerpt + finding.why
