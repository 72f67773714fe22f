"""Base scores of CVSS vectors: 3.0 and 3.1 (first.org, "CVSS v3.1 Specification", 7.1), 2 ("CVSS v2", 3.2.1).

What version 4 says is no formula but a table, which is not here: such a vector has no score.
"""

from __future__ import annotations

import math
from collections.abc import Mapping

from douane.model import Severity

_METRICS: Mapping[str, Mapping[str, float]] = {
    "AV": {"N": 0.85, "A": 0.62, "L": 0.55, "P": 0.2},
    "AC": {"L": 0.77, "H": 0.44},
    "UI": {"N": 0.85, "R": 0.62},
    "C": {"H": 0.56, "L": 0.22, "N": 0.0},
    "I": {"H": 0.56, "L": 0.22, "N": 0.0},
    "A": {"H": 0.56, "L": 0.22, "N": 0.0},
}
_PRIVILEGES = {False: {"N": 0.85, "L": 0.62, "H": 0.27}, True: {"N": 0.85, "L": 0.68, "H": 0.5}}
_OLDER: Mapping[str, Mapping[str, float]] = {
    "AV": {"L": 0.395, "A": 0.646, "N": 1.0},
    "AC": {"H": 0.35, "M": 0.61, "L": 0.71},
    "Au": {"M": 0.45, "S": 0.56, "N": 0.704},
    "C": {"N": 0.0, "P": 0.275, "C": 0.660},
    "I": {"N": 0.0, "P": 0.275, "C": 0.660},
    "A": {"N": 0.0, "P": 0.275, "C": 0.660},
}
_LONGEST = 300  # characters; a vector with all temporal and environmental metrics has fewer
_BANDS = ((9.0, Severity.CRITICAL), (7.0, Severity.HIGH), (4.0, Severity.MEDIUM), (0.1, Severity.LOW))


def base_score(vector: str) -> float | None:
    """Return the base score (0.0 to 10.0) of *vector*, None if it is no complete one of version 2 or 3."""
    version, *metrics = vector[:_LONGEST].split("/")
    if version not in {"CVSS:3.0", "CVSS:3.1"}:
        return _older(vector[:_LONGEST]) if version.startswith("AV:") else None
    given = dict(metric.partition(":")[::2] for metric in metrics)
    changed = given.get("S") == "C"
    try:
        weight = {metric: weights[given[metric]] for metric, weights in _METRICS.items()}
        privileges = _PRIVILEGES[changed][given["PR"]]
    except KeyError:
        return None
    if given.get("S") not in {"U", "C"}:
        return None
    missed = 1 - (1 - weight["C"]) * (1 - weight["I"]) * (1 - weight["A"])
    impact = 7.52 * (missed - 0.029) - 3.25 * (missed - 0.02) ** 15 if changed else 6.42 * missed
    if impact <= 0:
        return 0.0
    exploitability = 8.22 * weight["AV"] * weight["AC"] * privileges * weight["UI"]
    total = (impact + exploitability) * (1.08 if changed else 1.0)
    return _rounded_up(min(total, 10.0))


def _older(vector: str) -> float | None:
    given = dict(metric.partition(":")[::2] for metric in vector.split("/"))
    try:
        weight = {metric: weights[given[metric]] for metric, weights in _OLDER.items()}
    except KeyError:
        return None
    impact = 10.41 * (1 - (1 - weight["C"]) * (1 - weight["I"]) * (1 - weight["A"]))
    exploitability = 20 * weight["AV"] * weight["AC"] * weight["Au"]
    return round((0.6 * impact + 0.4 * exploitability - 1.5) * 1.176, 1) if impact else 0.0


def severity_of(score: float) -> Severity:
    """Return the qualitative rating of *score* (section 5)."""
    return next((severity for lowest, severity in _BANDS if score >= lowest), Severity.INFO)


def _rounded_up(value: float) -> float:
    """Return *value* with one decimal, rounded up; in integers, as the specification's appendix A asks."""
    scaled = round(value * 100_000)
    return scaled / 100_000 if scaled % 10_000 == 0 else (math.floor(scaled / 10_000) + 1) / 10
