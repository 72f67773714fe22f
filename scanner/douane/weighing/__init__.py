"""Weighing sentences: how much the wording of a definition asks for what its tool is not for.

A linear model over named features: words, pairs and triples of them, the senses they stand for in twelve
languages, and how these relate to what the tool says it is. Its weights are data (`weights.tsv` beside the
senses), made by `make weights` from the labelled definitions under tests/corpus and nothing else, and put
right by what labelled definitions and results of packages teach (`corrections.py`). Each verdict can be taken
apart into the features that made it.
"""

from douane.weighing.aims import NO_AIM, Aim, aim_of
from douane.weighing.corrections import RESULT, weigh_definition, weigh_result
from douane.weighing.features import PARAMETER
from douane.weighing.reasons import reasons
from douane.weighing.weights import weigh

__all__ = [
    "NO_AIM",
    "PARAMETER",
    "RESULT",
    "Aim",
    "aim_of",
    "reasons",
    "weigh",
    "weigh_definition",
    "weigh_result",
]
