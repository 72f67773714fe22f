"""Reading a policy: what it may say, and what is said of what it may not."""

from __future__ import annotations

import json
import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from douane import rulebook
from douane.errors import InputError
from douane.model import Policy, Severity
from douane.policy import dated, found, read
from douane.policy.keys import every
from douane.policy.names import rules
from douane.policy.saying import said
from douane.policy.schema import schema, text
from support import ROOT

FULL = """
block = "low"
most-findings = 10
required-rows = ["access.oauth"]
minimum-age = 14
provenance = "server"
surface = "sandbox"
lockfiles = "pins"
publishers.allow = ["acme"]
owners = { "npm:@acme/*" = ["ada"], "*" = ["bob"] }
updates.without-review = "patch"

[licences]
allow = ["MIT", "BSD-*"]
deny = ["AGPL-*"]

[capabilities]
deny = ["shell"]
of = "server"

[[waivers]]
rule = "known-vulnerable-version"
advisory = "GHSA-1"
package = "pkg:npm/axios@1.0.0"
reason = "never called"
owner = "ada"
expires = 2026-12-31
"""
WAIVER = '[[waivers]]\nrule = "policy-block"\nreason = "r"\nowner = "ada"\nexpires = "2026-12-31"\n'


def policy(tmp_path: Path, content: str, name: str = "douane.toml") -> Policy:
    file = tmp_path / name
    file.write_text(content, encoding="utf-8")
    return read(file)


def wrong(tmp_path: Path, content: str) -> str:
    with pytest.raises(InputError) as raised:
        policy(tmp_path, content)
    shown = str(raised.value)
    assert "\n" not in shown
    return shown.replace(str(tmp_path), "")


def plain(content: str) -> Any:
    """Return a TOML text as what a JSON Schema is held against."""
    return json.loads(json.dumps(tomllib.loads(content), default=date.isoformat))


def test_every_key_is_read(tmp_path: Path) -> None:
    got = policy(tmp_path, FULL)
    assert (got.block, got.most_findings, got.minimum_age) == (Severity.LOW, 10, 14.0)
    assert (got.provenance, got.surface, got.lockfiles, got.updates) == ("server", "sandbox", "pins", "patch")
    assert got.required == {"access.oauth"}
    assert got.publishers.allow == ("acme",)
    assert (got.licences.allow, got.licences.deny) == (("MIT", "BSD-*"), ("AGPL-*",))
    assert (got.capabilities.deny, got.own_capabilities) == (("shell",), True)
    assert got.owners == (("npm:@acme/*", ("ada",)), ("*", ("bob",)))
    (waiver,) = got.waivers
    assert (waiver.rule, waiver.advisory, waiver.expires) == (
        "known-vulnerable-version",
        "GHSA-1",
        "2026-12-31",
    )
    assert (waiver.source, got.source, got.named) == ("douane.toml", "douane.toml", True)
    names = {name for name, _ in said(got)}
    assert names <= set(every())
    assert len(names) == 14


def test_an_empty_policy_demands_nothing(tmp_path: Path) -> None:
    got = policy(tmp_path, "# nothing\n")
    assert not list(said(got))
    assert got.digest is not None


def test_the_digest_is_of_what_it_says(tmp_path: Path) -> None:
    one = policy(tmp_path, 'block = "low"\nlicences.deny = ["A"]\n')
    other = policy(tmp_path, 'licences.deny = ["A"]\n', "b.toml")
    assert one.digest != other.digest
    same = policy(tmp_path, '# x\nblock = "low"\n[licences]\ndeny = [\n "A", # a\n]\n', "c.toml")
    assert one.digest == same.digest


def test_a_table_of_pyproject(tmp_path: Path) -> None:
    content = '[project]\nname = "x"\n\n[tool.douane]\nblock = "info"\n\n[tool.douane.licences]\nalow = []\n'
    assert "pyproject.toml:8: licences.alow: there is no such key (did you mean allow?)" in wrong_in(
        tmp_path, content
    )
    good = content.replace("alow", "allow")
    assert policy(tmp_path, good, "pyproject.toml").block is Severity.INFO
    assert "has no [tool.douane]" in wrong_in(tmp_path, "[tool.other]\n")
    assert "tool.douane is no table" in wrong_in(tmp_path, "[tool]\ndouane = 1\n")


def wrong_in(tmp_path: Path, content: str) -> str:
    with pytest.raises(InputError) as raised:
        policy(tmp_path, content, "pyproject.toml")
    return str(raised.value)


@pytest.mark.parametrize(
    ("content", "line", "told"),
    [
        ('\nblok = "low"', 2, "blok: there is no such key (did you mean block?)"),
        ("\n\nzzz = 1", 3, "zzz: there is no such key (there are: block, capabilities,"),
        ("licences = 3", 1, "licences: is no table (write [licences])"),
        ('licences.allow = "MIT"', 1, "licences.allow: is no list of texts"),
        ('[licences]\nallow = ["MIT", 3]', 2, "licences.allow: is no list of texts"),
        ('required-rows = ["suply.code"]', 1, "there is no row 'suply.code' (did you mean supply.code?)"),
        ('required-rows = ["decision.gate"]', 1, "there is no row 'decision.gate'"),
        ('capabilities.deny = ["shel"]', 1, "there is no capability 'shel' (did you mean shell?)"),
        ("most-findings = -1", 1, "most-findings: is no whole number from 0 (write 10)"),
        ("most-findings = true", 1, "most-findings: is no whole number from 0"),
        ("minimum-age = nan", 1, "minimum-age: is no number of days up to 3650"),
        ('provenance = "sever"', 1, "'sever' is none of none, server, all (did you mean server?)"),
        ('updates.without-review = "major"', 1, "'major' is none of none, patch, minor"),
        ('lockfiles = "../up"', 1, "lockfiles: is no folder below that of the policy"),
        ('lockfiles = "/etc"', 1, "lockfiles: is no folder below that of the policy"),
        ('[owners]\n"acme" = ["ada"]', 2, "owners.acme: 'acme' names no servers"),
        ('[owners]\n"npm:*" = "ada"', 2, "owners.npm:*: is no list of texts"),
        (WAIVER.replace("policy-block", "no-rule"), 2, "waivers[0].rule: there is no rule 'no-rule'"),
        (WAIVER + WAIVER.replace("2026-12-31", "soon"), 10, "waivers[1].expires: is no day of the calendar"),
        (WAIVER.replace('reason = "r"\n', ""), 1, "waivers[0]: reason is missing"),
        (WAIVER.replace('"r"', '""'), 3, "waivers[0].reason: is no text of at most 500 characters"),
        (WAIVER + 'package = "axios"\n', 6, "waivers[0].package: is no package URL"),
        (WAIVER + "note = 1\n", 6, "waivers[0].note: there is no such key"),
        (WAIVER.replace("policy-block", "known-vulnerable-version"), 1, "it names no advisory"),
        ("waivers = 3", 1, "waivers: is no list of tables (write [[waivers]]"),
        ('x = """\nabc\n"""\n\nblok = 1', 1, "x: there is no such key"),
        ('block = """low"""\ny = [\n "]",\n # ]\n]\n', 2, "y: there is no such key"),
        ("block = ", 1, "is no TOML"),
        ('block = "low"\nblock = "low"', 2, "is no TOML: Cannot overwrite a value"),
    ],
)
def test_errors_name_file_line_and_key(tmp_path: Path, content: str, line: int, told: str) -> None:
    shown = wrong(tmp_path, content)
    assert shown.startswith(f"/douane.toml:{line}: "), shown
    assert told in shown, shown


@pytest.mark.parametrize(
    "content",
    [
        'block = "high"',
        'block = "critical"',
        "minimum-age = 2",
        'ignore = ["x"]',
        'skip_rules = ["x"]',
        "[allow-rules]",
    ],
)
def test_what_would_make_the_gate_laxer_is_refused_with_that_sentence(tmp_path: Path, content: str) -> None:
    shown = wrong(tmp_path, content)
    assert "a policy only makes the gate stricter" in shown
    assert "write a [[waivers]] with rule, package, reason, owner and expires" in shown


def test_files_that_are_none(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="cannot be read: No such file"):
        read(tmp_path / "none.toml")
    with pytest.raises(InputError, match="is no regular file"):
        read(tmp_path)
    (tmp_path / "latin.toml").write_bytes(b"a = 1\n# caf\xe9\n")
    with pytest.raises(InputError, match=r"latin.toml:2: is not UTF-8"):
        read(tmp_path / "latin.toml")
    (tmp_path / "big.toml").write_bytes(b"#" * (1 << 20 | 1))
    with pytest.raises(InputError, match="is larger than 1024 KB"):
        read(tmp_path / "big.toml")
    (tmp_path / "deep.toml").write_text("a = " + "[" * 30_000, encoding="utf-8")
    with pytest.raises(InputError, match=r"nested too deeply|is no TOML"):
        read(tmp_path / "deep.toml")


def test_the_nearest_one_counts_up_to_the_top_of_the_repository(tmp_path: Path) -> None:
    top, inner = tmp_path / "top", tmp_path / "top" / "a" / "b"
    inner.mkdir(parents=True)
    (tmp_path / "douane.toml").write_text('block = "info"\n', encoding="utf-8")
    (top / "douane.toml").write_text('block = "low"\n', encoding="utf-8")
    assert found(inner) is None
    (top / ".git").write_text("gitdir: elsewhere\n", encoding="utf-8")
    got = found(inner)
    assert got is not None
    assert (got.block, got.folder, got.named) == (Severity.LOW, str(top), False)
    (top / "a" / "pyproject.toml").write_text('[tool.douane]\nblock = "info"\n', encoding="utf-8")
    nearer = found(inner)
    assert nearer is not None
    assert nearer.block is Severity.INFO


def test_one_that_cannot_be_read_does_not_count_as_none(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text("[tool.douane\n", encoding="utf-8")
    with pytest.raises(InputError, match=r"^pyproject\.toml:1: is no TOML"):
        found(tmp_path)
    (tmp_path / "pyproject.toml").write_text("[tool.other\n", encoding="utf-8")
    assert found(tmp_path) is None


def test_two_in_one_folder(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text("[tool.douane]\n", encoding="utf-8")
    (tmp_path / "douane.toml").write_text("", encoding="utf-8")
    with pytest.raises(InputError, match="holds two policies"):
        found(tmp_path)


def test_a_waiver_as_it_stands_on_a_day(tmp_path: Path) -> None:
    got = policy(tmp_path, WAIVER)
    days = {
        "2026-12-31": (False, ""),
        "2027-01-01": (True, ""),
        "2025-12-01": (False, "366 days are the most"),
    }
    for day, (lapsed, told) in days.items():
        seconds = (date.fromisoformat(day) - date(1970, 1, 1)).days * 86_400.0
        (waiver,) = dated(got, seconds).waivers
        assert waiver.lapsed is lapsed
        assert told in waiver.wrong
        assert bool(told) is bool(waiver.wrong)


def test_the_names_of_rules_are_those_of_the_rulebook() -> None:
    assert rules() == set(rulebook.pages())


def test_the_published_schema_is_the_one_of_the_keys() -> None:
    assert (ROOT / "docs" / "policy.schema.json").read_text(encoding="utf-8") == text()
    Draft202012Validator.check_schema(schema())


def test_every_example_is_valid_for_both(tmp_path: Path) -> None:
    validator = Draft202012Validator(schema())
    for key in every().values():
        if key.name.startswith("waivers."):
            content = WAIVER + ("" if key.needed else f"{key.name.partition('.')[2]} = {key.example}\n")
            other = {"waivers.status": "justification", "waivers.justification": "status"}.get(key.name)
            content += f"{other} = {every()[f'waivers.{other}'].example}\n" if other else ""
        else:
            content = f"{key.name} = {key.example}\n"
        policy(tmp_path, content)
        validator.validate(plain(content))
    policy(tmp_path, FULL)
    validator.validate(plain(FULL))
