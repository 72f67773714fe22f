"""Make `douane.weighing.corrections` from labelled results, and definitions as packages have them.

    python bench/corrections.py

A logistic regression over the features of a sentence and what the sentence weighs without: what the corpora
teach is kept, and what is usual in packages put right. What stands in a file called `heldout` or `offered` is
only measured. The same rows and the same `weights.tsv` give the same files. Needs scikit-learn.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import result_cases
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression
from weights import CORPUS, bare, planted_in, same, stands_of

import cases
from douane.detectors._definitions import Passage
from douane.detectors._weighing import Stand, stands
from douane.weighing import RESULT, Aim, aim_of, weigh
from douane.weighing.corrections import BEFORE, OF_DEFINITIONS, OF_RESULTS
from douane.weighing.features import names
from douane.weighing.weights import scale_of

SIGNATURES = Path("signatures/douane_signatures")
_FEWEST = 2  # sentences that a feature must occur in
_STRENGTH = 0.3  # inverse of the regularisation
_PLANTED = 3.0  # weight of a planted sentence beside an honest one
_LEAST = 0.1  # corrections nearer to zero are left out


class Example(NamedTuple):
    """One sentence: its features, what it weighs without corrections, and whether it is planted."""

    features: frozenset[str]
    before: float
    planted: bool


def main() -> None:
    """Write the corrections of both kinds."""
    paths = result_cases.trained(result_cases.FOLDER)
    of_results = (each for path in paths for case in result_cases.read(path) for each in in_result(case))
    _write(OF_RESULTS, paths, list(of_results))
    paths = cases.correcting(CORPUS)
    _write(OF_DEFINITIONS, paths, [each for path in paths for each in in_definitions(path)])


def _write(file: str, paths: list[Path], examples: list[Example]) -> None:
    rows = fit(examples)
    lines = [
        "# Written by `make weights` from tests/corpus: feature and correction.",
        f"# {cases.digest(paths)}",
        *(f"{name}\t{weight:.3f}" for name, weight in sorted(rows.items())),
    ]
    (SIGNATURES / file).write_text("\n".join(lines) + "\n", encoding="utf-8")
    planted = sum(example.planted for example in examples)
    sys.stdout.write(f"{file}: {len(examples)} sentences, {planted} planted, {len(rows)} corrections\n")


def fit(examples: list[Example]) -> dict[str, float]:
    """Return the corrections, among them how much the weight without them counts, and the intercept."""
    counts = Counter(name for example in examples for name in example.features)
    kept = sorted(name for name, count in counts.items() if count >= _FEWEST)
    index = {name: at for at, name in enumerate(kept, start=1)}
    data: list[float] = []
    columns: list[int] = []
    ends = [0]
    for example in examples:
        present = sorted(index[name] for name in example.features if name in index)
        columns += [0, *present]
        data += [example.before, *[scale_of(len(example.features))] * len(present)]
        ends.append(len(columns))
    matrix = csr_matrix((data, columns, ends), shape=(len(examples), len(kept) + 1))
    model = LogisticRegression(
        C=_STRENGTH, solver="liblinear", max_iter=1000, class_weight={False: 1.0, True: _PLANTED}
    )
    model.fit(matrix, [example.planted for example in examples])
    weights = {name: float(model.coef_[0][at]) for name, at in index.items()}
    corrections = {name: weight for name, weight in weights.items() if abs(weight) >= _LEAST}
    return corrections | {BEFORE: float(model.coef_[0][0]), "intercept": float(model.intercept_[0])}


def in_result(case: result_cases.ResultCase) -> Iterator[Example]:
    """Yield the sentences of *case*, each with what it weighs."""
    aim = aim_of(case.definition.definition)
    planted = frozenset(map(bare, case.planted))
    for stand in stands([Passage(case.definition, "", RESULT, case.text)]):
        yield _example(stand, RESULT, aim, planted)


def in_definitions(path: Path) -> Iterator[Example]:
    """Yield the sentences of the definitions in *path*, each with what it weighs."""
    planted = planted_in(path)
    for case in cases.read(path):
        for stand, aim in stands_of(case.surface):
            yield _example(stand, stand.place, aim, planted.get(case.id, frozenset()))


def _example(stand: Stand, place: str, aim: Aim, planted: frozenset[str]) -> Example:
    hidden, said = stand.means is not None, bare(stand.text)
    found = names(stand.text, place, aim, hidden=hidden)
    before = weigh(stand.text, place, aim, hidden=hidden)
    return Example(frozenset(found), before, any(same(said, each) for each in planted))


if __name__ == "__main__":
    main()
