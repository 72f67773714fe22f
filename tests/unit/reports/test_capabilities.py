"""The picture of what a closure can do: golden output, hostile names, width and bounds."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from closures import able, closure, npm
from douane.capabilities import picture
from douane.graph import Graph
from douane.model import Capability, Closure, Facet, Gap, Where
from douane.reports import capabilities, capabilities_json
from support import ROOT

GOLDEN = ROOT / "tests" / "golden"


def named(kind: str, *places: str, unlisted: int = 0, **facets: tuple[str, ...]) -> Capability:
    evidence = [(path, int(line)) for path, _, line in (place.rpartition(":") for place in places)]
    return Capability(
        kind,
        tuple(Facet(name=name, values=facets[name], unlisted=unlisted) for name in sorted(facets)),
        tuple(Where(path=path, line=line or None) for path, line in evidence),
    )


GIVEN = closure(
    (
        npm(
            "@acme/mail-mcp",
            "1.0.16",
            capabilities=(
                named("environment", "dist/config.js:4", names=("MAIL_HOST", "MAIL_TOKEN")),
                named("file-read", "dist/config.js:12", paths=("~/.mail/settings.json",)),
                named("network-client", "dist/send.js:88", "dist/send.js:131", hosts=("api.mail.example",)),
            ),
        ),
        npm(
            "express",
            "5.3.0",
            capabilities=(named("environment", "lib/app.js:9", names=("NODE_ENV",)), *able("network-server")),
        ),
        npm(
            "sharp",
            "0.34.0",
            capabilities=(
                named("native-code", "build/sharp.node:0"),
                named("subprocess", "install/check.js:30", programs=("*", "node", "pkg-config")),
            ),
        ),
        *(npm(f"helper-{number}", capabilities=able("cryptography")) for number in range(12)),
    ),
    "@acme/mail-mcp > express ^5",
    "@acme/mail-mcp > sharp ^0.34.0 optional",
    *(f"@acme/mail-mcp > helper-{number} *" for number in range(11)),
    gaps=(Gap(what="helper-1: lib/a.js", why="could not be parsed"),),
)


def golden(name: str, text: str, accept: bool) -> None:
    path: Path = GOLDEN / name
    if accept:
        path.write_text(text, encoding="utf-8")
    assert text == path.read_text(encoding="utf-8")


def why(kind: str, given: Closure = GIVEN) -> str:
    (ability,) = [ability for ability in picture(given) if ability.kind == kind]
    return capabilities.render_why(given, ability, Graph(given))


@pytest.mark.parametrize("width", [80, 110])
def test_the_picture(width: int, accept: bool) -> None:
    text = capabilities.render(GIVEN, picture(GIVEN), width=width)
    golden(f"capabilities-{width}.txt", text, accept)
    assert max(map(len, text.splitlines())) <= width


def test_why(accept: bool) -> None:
    golden("capabilities-why.txt", why("environment") + "\n" + why("cryptography"), accept)


def test_for_programs(accept: bool) -> None:
    text = capabilities_json.render(GIVEN, picture(GIVEN), target="npm:@acme/mail-mcp", source="bytes")
    golden("capabilities.json", text, accept)
    schema = json.loads((ROOT / "docs" / "capabilities.schema.json").read_text("utf-8"))
    Draft202012Validator.check_schema(schema)
    assert [error.message for error in Draft202012Validator(schema).iter_errors(json.loads(text))] == []


def test_a_lock_says_that_it_has_no_places() -> None:
    assert "A lock records no places" in capabilities.render(GIVEN, picture(GIVEN), locked=True)
    assert "A lock records no places" not in capabilities.render(GIVEN, picture(GIVEN))


def test_colour_is_only_added_never_needed() -> None:
    plain = capabilities.render(GIVEN, picture(GIVEN))
    coloured = capabilities.render(GIVEN, picture(GIVEN), color=True)
    assert "\x1b[1mnative-code\x1b[0m" in coloured
    assert re.sub(r"\x1b\[[\d;]*m", "", coloured) == plain


def test_nothing_that_packages_say_drives_the_terminal() -> None:
    bad = "a\x1b[2J\u202e\u200b\n\x9b"
    hostile = npm(bad, bad, capabilities=(named(bad, f"{bad}:1", hosts=(bad,)),), alias=bad)
    given = closure((npm("server"), hostile), gaps=(Gap(what=bad, why=bad),))
    for text in (capabilities.render(given, picture(given)), why(bad, given)):
        assert re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b\u202e]", text) is None
        assert "\\x1b[2J" in text


def test_long_lists_are_cut_and_counted() -> None:
    hosts = tuple(f"host-{number:02}.test" for number in range(30))
    many = named("network-client", hosts=hosts, unlisted=5)
    given = closure(
        (npm("server", capabilities=(many,)),), gaps=tuple(Gap(what=f"g{n}", why="x") for n in range(9))
    )
    text = " ".join(capabilities.render(given, picture(given)).split())
    assert "host-11.test and 23 more" in text
    assert "and 4 more not seen" in text
    assert "host-29.test and 5 more" in " ".join(why("network-client", given).split())
