"""What runs in a process of its own: the code of a closure, or of a folder, is looked at once and timed.

    python bench/inspecting.py closure TARGET --kept DIR [--store DIR] [--only NAME | --own] [--findings]
    python bench/inspecting.py folder PATH

A closure's packages are put into the store at `--kept`, from which they are inspected as `vet` does: with an
empty folder nothing is known of them. `--only` looks at one package of it, as a dependency, `--own` at the
server's own one; `--python` names the version that is resolved for. Prints one line of JSON:
``{"seconds": S, "packages": N, "sha256": [...], "findings": [...], "gaps": [...]}``, or ``{"ended": why}``.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from douane import Finding, scan_source, targets
from douane.api import Options, connected
from douane.errors import ArchiveError, DouaneError
from douane.fetching import fetch, open_artifact
from douane.inspection import Inspector
from douane.inspections import Inspection
from douane.model import Closure, Package, Target
from douane.pipeline import adapted, resolved
from douane.progress import Silent
from douane.rules import Rule
from douane.services import Services
from douane.store import Store

_MOST_LINE = 240


def of_closure(options: argparse.Namespace) -> dict[str, Any]:
    """Look at the packages of a target's closure."""
    (target,) = targets.parse(options.what, cwd=Path.cwd())
    environment = {"python": options.python} if options.python else {}
    with connected(Options(store=options.store, environment=environment)) as services:
        closure = _fetched(target, adapted(target, services), options)
        with Store.open(options.kept) as kept:
            for package in closure.packages:
                data = services.store.get(package.sha256 or "")
                if data is not None:
                    kept.put(data)
            started = time.perf_counter()
            inspections = Inspector(kept).inspect(closure, Silent())
            seconds = time.perf_counter() - started
            told: dict[str, Any] = {"seconds": seconds, "packages": len(closure.packages)}
            told["sha256"] = sorted({each.sha256 for each in closure.packages if each.sha256})
            gaps = sorted({f"{gap.what}: {gap.why}" for each in inspections.values() for gap in each.gaps})
            found = _findings(closure, inspections, kept) if options.findings else []
            return told | {"gaps": gaps, "findings": found}


def _fetched(target: Target, services: Services, options: argparse.Namespace) -> Closure:
    closure = resolved(target, services).closure
    if closure is None:
        raise DouaneError("it has no closure")
    if options.only:
        packages = tuple(each for each in closure.packages if each.name == options.only)
        closure = replace(closure, packages=packages, root="")
    elif options.own:
        own = tuple(each for each in closure.packages if each.path == closure.root)
        closure = replace(closure, packages=own)
    return fetch(closure, services.http, services.store, services.registries, services.progress)


def _findings(closure: Closure, inspections: Mapping[str, Inspection], store: Store) -> list[dict[str, Any]]:
    """Return what the rules for code say, each artifact once, with the source line that it is about."""
    wanted = _code_rules()
    found = []
    seen: set[str] = set()
    for package in closure.packages:
        inspection = inspections.get(package.path)
        if inspection is None or package.sha256 is None or package.sha256 in seen:
            continue
        seen.add(package.sha256)
        texts: dict[str, list[str]] = {}
        for each in inspection.findings:
            if each.rule in wanted:
                line = _line(package, each, store, texts)
                found.append(_told(package, each, line) | {"server": package.path == closure.root})
    return found


def _told(package: Package, finding: Finding, line: str) -> dict[str, Any]:
    return {
        "package": package.purl,
        "sha256": package.sha256,
        "rule": finding.rule,
        "severity": finding.severity.value,
        "confidence": finding.confidence.value,
        "path": finding.where.path or "",
        "line": finding.where.line,
        "why": finding.why,
        "source": line,
    }


def _line(package: Package, finding: Finding, store: Store, texts: dict[str, list[str]]) -> str:
    path, number = finding.where.path, finding.where.line
    if path is None or number is None:
        return finding.excerpt
    if path not in texts:
        try:
            tree = open_artifact(package, store.get(package.sha256 or "") or b"").tree
            texts[path] = tree[path].decode("utf-8", "replace").split("\n") if path in tree else []
        except ArchiveError:
            texts[path] = []
    lines = texts[path]
    text = lines[number - 1].strip() if 0 < number <= len(lines) else ""
    return text if 0 < len(text) <= _MOST_LINE else finding.excerpt


def _code_rules() -> set[str]:
    """Return the ids of the rules that look at code; what archives tell of themselves counts as code."""
    from douane.archives import ODDITIES
    from douane.detectors import every

    def is_code(rule: Rule) -> bool:
        return rule.code is not None or rule.server is not None

    return {rule.id for rule in every() if is_code(rule)} | {each.id for each in ODDITIES}


def of_folder(options: argparse.Namespace) -> dict[str, Any]:
    """Look at a folder as `scan_source` does."""
    scan_source(Path(__file__).parent)  # the rules and the parsers are loaded with the first file
    started = time.perf_counter()
    found = scan_source(Path(options.what)).examination
    return {
        "seconds": time.perf_counter() - started,
        "packages": 1,
        "gaps": [f"{gap.what}: {gap.why}" for gap in found.gaps],
        "findings": [{"rule": each.rule, "severity": each.severity.value} for each in found.findings],
    }


def main() -> None:
    """Look, and print what was seen."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("kind", choices=("closure", "folder"))
    parser.add_argument("what")
    parser.add_argument("--kept", type=Path)
    parser.add_argument("--store", type=Path)
    parser.add_argument("--only", default="")
    parser.add_argument("--own", action="store_true")
    parser.add_argument("--python", default="")
    parser.add_argument("--findings", action="store_true")
    options = parser.parse_args()
    try:
        told = of_closure(options) if options.kind == "closure" else of_folder(options)
    except DouaneError as error:
        told = {"ended": str(error)}
    sys.stdout.write(json.dumps(told) + "\n")


if __name__ == "__main__":
    main()
