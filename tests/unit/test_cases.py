"""Every case of tests/cases behaves, every rule has cases, and every case belongs to a rule."""

from __future__ import annotations

import importlib
import json
from typing import Any

import pytest

import douane_signatures
from case_inputs import CASES, Case, every_case, plain, points_into
from douane import detectors
from douane.model import Finding, Severity
from douane.rules import Rule

IDENTITY = importlib.import_module("douane.identity")
RULES: tuple[Rule, ...] = (*detectors.every(), *getattr(IDENTITY, "every", tuple)())
BY_ID = {rule.id: rule for rule in RULES}
INPUTS = (
    "tools.json",
    "package",
    "launch.json",
    "closure.json",
    "sighting.json",
    "beside.json",
    "history.json",
)
DECLARED = [case for case in every_case() if case.rule in BY_ID]


def name_of(case: Case) -> str:
    return f"{case.rule}/{case.folder.name}"


def serious(case: Case) -> list[Finding]:
    """What other rules report on *case* at high or critical severity."""
    others = (found for rule in RULES if rule.id != case.rule for found in case.findings(rule))
    return [found for found in others if found.severity.rank >= Severity.HIGH.rank]


@pytest.mark.parametrize("case", DECLARED, ids=name_of)
def test_case_behaves(case: Case, accept: bool) -> None:
    own = case.findings(BY_ID[case.rule])
    assert bool(own) is case.fires, [plain(found) for found in own]
    found = [plain(finding) for finding in (own if case.fires else serious(case))]
    if accept:
        _accept(case, found)
    if case.fires:
        assert case.expected in (None, found)
    else:
        assert found == (case.expected or []), "another rule speaks up here; if it is right, list it"


@pytest.mark.parametrize("case", DECLARED, ids=name_of)
def test_evidence_points_inside_the_input(case: Case) -> None:
    for finding in case.findings(BY_ID[case.rule]):
        where = finding.where
        assert finding.excerpt
        assert finding.why
        if where.path is not None:
            assert case.codebase is not None
            content = case.codebase.tree[where.path]
            assert where.line is None or 1 <= where.line <= content.count(b"\n") + 1
        if where.pointer is not None:
            assert any(points_into(document, where.pointer) for document in case.documents()), where.pointer


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_rule_has_cases_that_fire_and_cases_that_do_not(rule: Rule) -> None:
    kinds = {case.fires for case in every_case() if case.rule == rule.id}
    assert kinds == {True, False}, f"tests/cases/{rule.id}/ needs a fires- and a silent- folder"


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_rule_is_complete(rule: Rule) -> None:
    taxonomies: dict[str, dict[str, Any]] = douane_signatures.table("taxonomy.toml")
    assert rule.summary
    assert rule.remedy
    assert rule.row in {row["id"] for row in douane_signatures.table("checklist/en.toml")["rows"]}
    seen = (rule.definitions, rule.code, rule.server, rule.launch, rule.closure)
    assert any((*seen, rule.sighting, rule.beside, rule.history))
    for name, ids in taxonomies.items():
        assert set(rule.taxonomy) & set(ids), f"{rule.id} cites nothing of {name}"
    known = {each for ids in taxonomies.values() for each in ids}
    assert set(rule.taxonomy) <= known, f"{rule.id} cites what taxonomy.toml does not list"


@pytest.mark.parametrize("module", [detectors, IDENTITY], ids=["detectors", "identity"])
def test_modules_are_named_after_their_rule_and_explain_it(module: Any) -> None:
    for path in module.__path__:
        for rule in getattr(module, "every", tuple)():
            name = rule.id.replace("-", "_")
            declaring = importlib.import_module(f"{module.__name__}.{name}")
            assert declaring.RULE is rule, path
            assert len((declaring.__doc__ or "").split()) > 30, f"the docstring of {name} is its page"


def test_rule_ids_are_unique() -> None:
    assert len(BY_ID) == len(RULES)


def test_no_orphans() -> None:
    strays = [
        name_of(case)
        for case in every_case()
        if case.rule not in BY_ID
        or not case.folder.name.startswith(("fires-", "silent-"))
        or not any((case.folder / name).exists() for name in INPUTS)
    ]
    assert not strays
    assert not [path.name for path in CASES.glob("*") if not path.is_dir()]
    assert not [str(path) for path in CASES.glob("*/*") if not path.is_dir()]


def _accept(case: Case, found: list[dict[str, Any]]) -> None:
    if found:
        case.expected_path.write_text(
            json.dumps(found, indent=2, ensure_ascii=False) + "\n", encoding="utf-8"
        )
    else:
        case.expected_path.unlink(missing_ok=True)
