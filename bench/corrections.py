"""Make `douane.weighing.corrections` from labelled results, and definitions as packages have them.

    python bench/corrections.py

A logistic regression over the features of a sentence and what the sentence weighs without: what the corpora
teach is kept, and what is usual in packages put right. What stands in a file called `heldout` or `offered` is
only measured. The same rows and the same `weights.tsv` give the same files. Needs scikit-learn.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import result_cases
from weights import CORPUS, LEAST, Example, bare, fit, planted_in, same, stands_of

import cases
from douane.detectors._definitions import Passage
from douane.detectors._weighing import Stand, stands
from douane.weighing import RESULT, Aim, aim_of, weigh
from douane.weighing.corrections import BEFORE, OF_DEFINITIONS, OF_RESULTS
from douane.weighing.features import names

SIGNATURES = Path("signatures/douane_signatures")


class Weighed(NamedTuple):
    """One sentence, and what it weighs without corrections."""

    example: Example
    before: float


def main() -> None:
    """Write the corrections of both kinds."""
    paths = result_cases.trained(result_cases.FOLDER)
    of_results = (each for path in paths for case in result_cases.read(path) for each in in_result(case))
    _write(OF_RESULTS, paths, list(of_results))
    paths = cases.correcting(CORPUS)
    _write(OF_DEFINITIONS, paths, [each for path in paths for each in in_definitions(path)])


def _write(file: str, paths: list[Path], sentences: list[Weighed]) -> None:
    rows = corrections(sentences)
    lines = [
        "# Written by `make weights` from tests/corpus: feature and correction.",
        f"# {cases.digest(paths)}",
        *(f"{name}\t{weight:.3f}" for name, weight in sorted(rows.items())),
    ]
    (SIGNATURES / file).write_text("\n".join(lines) + "\n", encoding="utf-8")
    planted = sum(each.example.planted for each in sentences)
    sys.stdout.write(f"{file}: {len(sentences)} sentences, {planted} planted, {len(rows)} corrections\n")


def corrections(sentences: list[Weighed]) -> dict[str, float]:
    """Return the corrections, among them how much the weight without them counts, and the intercept."""
    known, (factor, *weights), intercept = fit(
        [each.example for each in sentences], [each.before for each in sentences]
    )
    rows = {name: weight for name, weight in zip(known, weights, strict=True) if abs(weight) >= LEAST}
    return rows | {BEFORE: factor, "intercept": intercept}


def in_result(case: result_cases.ResultCase) -> Iterator[Weighed]:
    """Yield the sentences of *case*, each with what it weighs."""
    aim = aim_of(case.definition.definition)
    planted = frozenset(map(bare, case.planted))
    for stand in stands([Passage(case.definition, "", RESULT, case.text)]):
        yield _weighed(stand, RESULT, aim, planted)


def in_definitions(path: Path) -> Iterator[Weighed]:
    """Yield the sentences of the definitions in *path*, each with what it weighs."""
    planted = planted_in(path)
    for case in cases.read(path):
        for stand, aim in stands_of(case.surface):
            yield _weighed(stand, stand.place, aim, planted.get(case.id, frozenset()))


def _weighed(stand: Stand, place: str, aim: Aim, planted: frozenset[str]) -> Weighed:
    hidden, said = stand.means is not None, bare(stand.text)
    found = names(stand.text, place, aim, hidden=hidden)
    before = weigh(stand.text, place, aim, hidden=hidden)
    return Weighed(Example(frozenset(found), any(same(said, each) for each in planted)), before)


if __name__ == "__main__":
    main()
