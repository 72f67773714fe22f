"""What runs in the Python of the other source scanners: one of them scans the trees that come in.

    python bench/tree_far_side.py NAME < TREES.jsonl > SEEN.jsonl

Each line in is ``{"path": FOLDER, "ecosystem": npm | pypi}``. The first line out is ``{"version": V}``, then
for each ``{"row": N, "score": S or null, "hits": [[severity, rule, file, line], ...], "seconds": S}`` or
``{"row": N, "refused": why}``; seconds are of wall time, start-up left out. Nothing of Douane is imported.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from importlib import import_module, metadata
from pathlib import Path
from typing import Any

Seen = tuple[float | None, list[tuple[str, str, str, int]]]


def guarddog() -> Callable[[dict[str, Any]], Seen]:
    """GuardDog: its rules for source, without metadata of an index, and the score that it makes of them."""
    analyser = import_module("guarddog.analyzer.analyzer")
    kinds = import_module("guarddog.ecosystems").ECOSYSTEM
    made = {"npm": analyser.Analyzer(kinds.NPM), "pypi": analyser.Analyzer(kinds.PYPI)}

    def scan(tree: dict[str, Any]) -> Seen:
        one = made[tree["ecosystem"]]
        results = one.analyze_sourcecode(tree["path"])
        score = one.calculate_package_risk_score(results)["score"]
        hits = []
        for rule, places in results["results"].items():
            for each in places if isinstance(places, list) else ():
                path, _, line = str(each["location"]).rpartition(":")
                # A capability speaks of no danger by itself: GuardDog's score ignores it unless it is
                # combined with a threat.
                severity = "medium" if rule.startswith("threat-") else "low"
                hits.append((severity, rule, path, int(line) if line.isdigit() else 0))
        return float(score), hits

    return scan


def bandit() -> Callable[[dict[str, Any]], Seen]:
    """Bandit: all of its tests on the Python files of the tree."""
    config = import_module("bandit.core.config").BanditConfig()
    manager = import_module("bandit.core.manager")

    def scan(tree: dict[str, Any]) -> Seen:
        one = manager.BanditManager(config, "file", quiet=True)
        one.discover_files([tree["path"]], recursive=True)
        one.run_tests()
        hits = []
        for issue in one.get_issue_list():
            path = Path(issue.fname)
            base = Path(tree["path"])
            name = path.relative_to(base).as_posix() if path.is_relative_to(base) else path.as_posix()
            hits.append((issue.severity.lower(), issue.test_id, name, issue.lineno))
        return None, hits

    return scan


_BY_NAME = {"guarddog": guarddog, "bandit": bandit}


def main() -> None:
    """Scan what comes in."""
    name = sys.argv[1]
    # What a scanner prints belongs to it: the answers go out by a handle of their own.
    out, sys.stdout = sys.stdout, sys.stderr
    trees = [json.loads(line) for line in sys.stdin]
    scan = _BY_NAME[name]()
    print(json.dumps({"version": metadata.version(name)}), file=out)
    for row, tree in enumerate(trees):
        started = time.perf_counter()
        try:
            score, hits = scan(tree)
        except Exception as error:  # noqa: BLE001 - another scanner's failure is a fact about it
            told: dict[str, Any] = {"refused": f"{type(error).__name__}: {error}"[:300]}
        else:
            told = {"score": score, "hits": hits}
        told |= {"row": row, "seconds": time.perf_counter() - started}
        print(json.dumps(told), file=out, flush=True)


if __name__ == "__main__":
    main()
