"""Make the corrections of `douane.weighing.results` from labelled texts of results, and from nothing else.

    python bench/result_weights.py [--corpus FOLDER] [--output FILE]

A logistic regression over the features of a sentence and what the sentence weighs as one of a definition:
what definitions teach is kept, and what is usual in results put right. What stands in `heldout.jsonl` is only
measured. The same rows and the same `weights.tsv` give the same file. Needs scikit-learn.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from result_cases import FOLDER, ResultCase, read, trained
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression
from weights import bare, same

from cases import digest
from douane.detectors._definitions import Passage
from douane.detectors._weighing import stands
from douane.weighing import aim_of, weigh
from douane.weighing.features import names
from douane.weighing.results import AS_DEFINITION, RESULT
from douane.weighing.weights import scale_of

OUTPUT = Path("signatures/douane_signatures/instructions/result_weights.tsv")
_FEWEST = 2  # sentences that a feature must occur in
_STRENGTH = 0.3  # inverse of the regularisation
_PLANTED = 3.0  # weight of a planted sentence beside an honest one
_LEAST = 0.1  # corrections nearer to zero are left out


class Example(NamedTuple):
    """One sentence: its features, what it weighs as one of a definition, and whether it is planted."""

    features: frozenset[str]
    as_definition: float
    planted: bool


def main() -> None:
    """Write the corrections."""
    options = _options()
    examples = [each for path in trained(options.corpus) for case in read(path) for each in examples_of(case)]
    rows = fit(examples)
    lines = [
        "# Written by `make weights` from tests/corpus/results: feature and correction.",
        f"# {digest(trained(options.corpus))}",
        *(f"{name}\t{weight:.3f}" for name, weight in sorted(rows.items())),
    ]
    options.output.write_text("\n".join(lines) + "\n", encoding="utf-8")
    planted = sum(example.planted for example in examples)
    sys.stdout.write(f"{len(examples)} sentences of results, {planted} planted, {len(rows)} corrections\n")


def fit(examples: list[Example]) -> dict[str, float]:
    """Return the corrections, among them how much the weight in a definition counts, and the intercept."""
    counts = Counter(name for example in examples for name in example.features)
    kept = sorted(name for name, count in counts.items() if count >= _FEWEST)
    index = {name: at for at, name in enumerate(kept, start=1)}
    data: list[float] = []
    columns: list[int] = []
    ends = [0]
    for example in examples:
        present = sorted(index[name] for name in example.features if name in index)
        columns += [0, *present]
        data += [example.as_definition, *[scale_of(len(example.features))] * len(present)]
        ends.append(len(columns))
    matrix = csr_matrix((data, columns, ends), shape=(len(examples), len(kept) + 1))
    model = LogisticRegression(
        C=_STRENGTH, solver="liblinear", max_iter=1000, class_weight={False: 1.0, True: _PLANTED}
    )
    model.fit(matrix, [example.planted for example in examples])
    weights = {name: float(model.coef_[0][at]) for name, at in index.items()}
    corrections = {name: weight for name, weight in weights.items() if abs(weight) >= _LEAST}
    return corrections | {AS_DEFINITION: float(model.coef_[0][0]), "intercept": float(model.intercept_[0])}


def examples_of(case: ResultCase) -> Iterator[Example]:
    """Yield the sentences of *case*, each with what it weighs."""
    aim = aim_of(case.definition.definition)
    planted = [bare(text) for text in case.planted]
    for stand in stands([Passage(case.definition, "", RESULT, case.text)]):
        hidden = stand.means is not None
        found = names(stand.text, RESULT, aim, hidden=hidden)
        is_planted = any(same(bare(stand.text), each) for each in planted)
        yield Example(frozenset(found), weigh(stand.text, RESULT, aim, hidden=hidden), is_planted)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--corpus", type=Path, default=FOLDER)
    parser.add_argument("--output", type=Path, default=OUTPUT)
    return parser.parse_args()


if __name__ == "__main__":
    main()
