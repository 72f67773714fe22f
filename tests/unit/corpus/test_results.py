"""The gate on texts of results: no change loses recall on the project's own rows, or gains false alarms.

Each row is put into a server of one tool, prompt or resource that gives it back. What is expected stands in
tests/corpus/results/expected.json; `pytest tests/unit/corpus --accept` records what is told now.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator

import pytest
from bench.cases import digest
from bench.result_cases import FOLDER, HELD_OUT, ResultCase, files, read, trained

import douane_signatures
from codebases import SERVER_PY, found_by
from douane.detectors import instruction_in_result
from judged import ONE_IN, is_in_sample
from support import ROOT

RESULTS = ROOT / FOLDER
EXPECTED = RESULTS / "expected.json"
CASES = {path.stem: list(read(path)) for path in files(RESULTS)}
_SERVED = {"tool": "tool()", "prompt": "prompt()", "resource": 'resource("notes://{topic}")'}


def is_told(case: ResultCase) -> bool:
    """Whether a server that gives the text of *case* back is told."""
    definition = case.definition
    said = str(definition.definition["description"])
    source = (
        f"{SERVER_PY}\n\n@mcp.{_SERVED[definition.kind]}\ndef given(topic: str) -> str:\n"
        f"    {said!r}\n    return {case.text!r}\n"
    ).replace("def given", f"def {definition.name.replace('-', '_').replace('.', '_')}")
    return bool(found_by(instruction_in_result.RULE, {"server.py": source}, f"{definition.name}-mcp"))


def sampled(stem: str) -> Iterator[ResultCase]:
    """Yield the rows that are judged: all that are held out, and one in eight of the others."""
    return (case for case in CASES[stem] if stem == HELD_OUT or is_in_sample(case.id))


def tally() -> dict[str, dict[str, str]]:
    """Return, by file, how many of how many planted and honest texts are told."""
    found: dict[str, dict[str, str]] = {}
    for stem in CASES:
        judged = [(case.malicious, is_told(case)) for case in sampled(stem)]
        counts = Counter(judged)
        found[stem] = {
            name: f"{counts[kind, True]}/{counts[kind, True] + counts[kind, False]}"
            for name, kind in (("found", True), ("flagged", False))
        }
    return found


def test_nothing_is_lost(accept: bool) -> None:
    now = tally()
    if accept:
        EXPECTED.write_text(json.dumps(now, indent=1) + "\n", encoding="utf-8")
    before = json.loads(EXPECTED.read_text(encoding="utf-8"))
    assert set(before) == set(now), "run pytest tests/unit/corpus/test_results.py --accept"
    for stem, counts in now.items():
        for name, sign in (("found", 1), ("flagged", -1)):
            told, of = (int(each) for each in counts[name].split("/"))
            was, was_of = (int(each) for each in before[stem][name].split("/"))
            assert of == was_of, f"{stem}: other rows than recorded: run with --accept"
            assert sign * told >= sign * was, f"{stem}: {name} {before[stem][name]}, now {counts[name]}"


@pytest.mark.parametrize("stem", CASES)
def test_rows_are_well_formed(stem: str) -> None:
    for case in CASES[stem]:
        assert bool(case.planted) is case.malicious, case.id
        assert all(text and text in case.text for text in case.planted), case.id
        assert case.definition.definition["description"], case.id


def test_ids_and_texts_are_unique() -> None:
    every = [case for cases in CASES.values() for case in cases]
    assert len({case.id for case in every}) == len({case.text for case in every}) == len(every)


def test_the_corrections_are_made_from_the_rows_that_are_here() -> None:
    assert RESULTS / f"{HELD_OUT}.jsonl" not in trained(RESULTS)
    first = douane_signatures.text("instructions/result_weights.tsv").splitlines()[:2]
    assert first[1] == f"# {digest(trained(RESULTS))}", "run make weights"


def test_the_sample_is_a_fair_part() -> None:
    every = [case for stem, cases in CASES.items() if stem != HELD_OUT for case in cases]
    part = [case for case in every if is_in_sample(case.id)]
    assert abs(len(part) / len(every) - 1 / ONE_IN) < 0.05
