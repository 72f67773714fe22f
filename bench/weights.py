"""Make the weights of `douane.weighing` from labelled definitions, and from nothing else.

    python bench/weights.py [--corpus FOLDER] [--leave-out NAME] [--output FILE]

A row of a corpus that is malicious names its planted sentences; all its other sentences, and all of honest
rows, are honest. What stands in `heldout.jsonl` and `fragments.jsonl` is only measured, never learned from.
The optimiser (L2-regularised logistic regression, liblinear) is deterministic: the same rows give the same
file. Needs scikit-learn.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from cases import Case, digest, read, trained
from douane.detectors._definitions import Passage, definitions, passages_of
from douane.detectors._weighing import Stand, stands
from douane.model import Surface
from douane.weighing import NO_AIM, Aim, aim_of
from douane.weighing.features import names
from douane.weighing.weights import scale_of

CORPUS = Path("tests/corpus")
OUTPUT = Path("signatures/douane_signatures/instructions/weights.tsv")
_FEWEST = 2  # sentences that a feature must occur in
_STRENGTH = 0.3  # inverse of the regularisation
_PLANTED = 3.0  # weight of a planted sentence beside an honest one
LEAST = 0.1  # weights nearer to zero are left out
_LETTERS = re.compile(r"\W+")


class Example(NamedTuple):
    """One sentence: the names of its features, and whether it is planted."""

    features: frozenset[str]
    planted: bool


def main() -> None:
    """Write the weights."""
    options = _options()
    examples = list(_examples(options))
    known, coefficients, intercept = fit(examples)
    rows = {name: weight for name, weight in zip(known, coefficients, strict=True) if abs(weight) >= LEAST}
    lines = [
        "# Written by `make weights` from tests/corpus: feature and weight.",
        f"# {digest(trained(options.corpus))}",
        f"intercept\t{intercept:.3f}",
        *(f"{name}\t{weight:.3f}" for name, weight in sorted(rows.items())),
    ]
    options.output.write_text("\n".join(lines) + "\n", encoding="utf-8")
    planted = sum(example.planted for example in examples)
    sys.stdout.write(f"{len(examples)} sentences, {planted} planted, {len(rows)} weights\n")


def fit(examples: Sequence[Example], before: Sequence[float] = ()) -> tuple[list[str], list[float], float]:
    """Return the features, their weights and the intercept that tell planted from honest sentences.

    *before*: what each of them weighs already, if that counts; its factor is then the first of the weights.
    """
    first = min(len(before), 1)
    counts = Counter(name for example in examples for name in example.features)
    kept = sorted(name for name, count in counts.items() if count >= _FEWEST)
    index = {name: at for at, name in enumerate(kept, start=first)}
    data: list[float] = []
    columns: list[int] = []
    ends = [0]
    for number, example in enumerate(examples):
        present = sorted(index[name] for name in example.features if name in index)
        columns += [*range(first), *present]
        data += [*before[number : number + 1], *[scale_of(len(example.features))] * len(present)]
        ends.append(len(columns))
    matrix = csr_matrix((data, columns, ends), shape=(len(examples), first + len(kept)))
    model = LogisticRegression(
        C=_STRENGTH, solver="liblinear", max_iter=1000, class_weight={False: 1.0, True: _PLANTED}
    )
    model.fit(matrix, [example.planted for example in examples])
    return kept, [float(weight) for weight in model.coef_[0]], float(model.intercept_[0])


def _examples(options: argparse.Namespace) -> Iterator[Example]:
    for path in trained(options.corpus):
        if path.stem not in options.leave_out:
            planted = planted_in(path)
            for case in read(path):
                yield from examples_of(case, planted.get(case.id, frozenset()))


def examples_of(case: Case, planted: frozenset[str]) -> Iterator[Example]:
    """Yield the sentences of *case*; of a malicious one without planted sentences none."""
    if case.malicious and not planted:
        return
    for stand, aim in stands_of(case.surface):
        yield _example(stand, aim, planted)


def stands_of(surface: Surface) -> Iterator[tuple[Stand, Aim]]:
    """Yield the sentences of *surface*, each with what its definition is for."""
    if surface.instructions is not None:
        passage = Passage(None, "/instructions", "instructions", surface.instructions)
        yield from ((stand, NO_AIM) for stand in stands([passage]))
    for pointer, definition in definitions(surface):
        aim = aim_of(definition.definition)
        yield from ((stand, aim) for stand in stands(passages_of(definition, pointer)))


def _example(stand: Stand, aim: Aim, planted: frozenset[str]) -> Example:
    said = bare(stand.text)
    found = names(stand.text, stand.place, aim, hidden=stand.means is not None)
    return Example(frozenset(found), any(same(said, each) for each in planted))


def same(sentence: str, planted: str) -> bool:
    """Whether a sentence is what was planted, holds it, or is a good part of it."""
    return planted in sentence or (sentence in planted and len(sentence) > max(20, len(planted) // 2))


def planted_in(path: Path) -> dict[str, frozenset[str]]:
    """Return the letters of what is planted in the rows of *path*, by their ids."""
    rows = (json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip())
    return {
        row["id"]: frozenset(said for text in row.get("planted", ()) if len(said := bare(text)) > 3)
        for row in rows
    }


def bare(text: str) -> str:
    """Return the letters and digits of *text* in lower case."""
    return _LETTERS.sub("", text.lower())


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--corpus", type=Path, default=CORPUS)
    parser.add_argument("--leave-out", action="append", default=[], metavar="NAME")
    parser.add_argument("--output", type=Path, default=OUTPUT)
    return parser.parse_args()


if __name__ == "__main__":
    main()
