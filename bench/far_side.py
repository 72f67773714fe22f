"""What runs in the Python of the other scanners: one of them judges the listings that come in.

    python bench/far_side.py NAME < LISTINGS.jsonl > JUDGEMENTS.jsonl

Each line in is a listing of one server. The first line out is ``{"version": V}``, then each is ``{"row": N,
"said": [[severity, by whom], ...]}`` or ``{"row": N, "refused": why}``, and the last one ``{"seconds": S}``
of processor time, start-up left out. Nothing of Douane is imported here.
"""

from __future__ import annotations

import asyncio
import json
import os
import sys
import time
from collections.abc import Callable, Iterator
from importlib import import_module, metadata
from pathlib import Path
from typing import Any

Said = list[tuple[str, str]]
Judging = Callable[[list[dict[str, Any]]], Iterator[tuple[int, Said | str]]]


def yara() -> Judging:
    """cisco-ai-mcp-scanner: its coordinator of static JSON with the YARA analyser alone."""
    analysers = import_module("mcpscanner.core.analyzers.static_analyzer")
    yara_analyser = import_module("mcpscanner.core.analyzers.yara_analyzer")
    static = analysers.StaticAnalyzer(analyzers=[yara_analyser.YaraAnalyzer()])
    scans = {
        "tools": static.scan_tools_file,
        "prompts": static.scan_prompts_file,
        "resources": static.scan_resources_file,
    }

    def judge(listings: list[dict[str, Any]]) -> Iterator[tuple[int, Said | str]]:
        said: dict[int, Said] = {row: [] for row in range(len(listings))}
        for kind, scan in scans.items():
            # Every item is judged by itself; one file for all of them spares it the opening of thousands.
            items = [(row, item) for row, listing in enumerate(listings) for item in listing.get(kind, ())]
            if items:
                file = Path("listing.json")
                file.write_text(json.dumps({kind: [item for _, item in items]}), encoding="utf-8")
                results = asyncio.run(scan(file))
                for (row, _), result in zip(items, results, strict=True):
                    said[row] += [(f.severity, _rule_of(f)) for f in result["findings"]]
        yield from said.items()

    return judge


def _rule_of(finding: Any) -> str:
    return str(finding.details["raw_response"]["rule"])


def poisoning() -> Judging:
    """mcp-audit-scanner: the analyser of what a server lists, handed that as its client hands it on."""
    models = import_module("mcp_audit.models")
    analyser = import_module("mcp_audit.analyzers.poisoning").PoisoningAnalyzer()
    seen_by_it = import_module("mcp_audit.mcp_client").build_runtime_server_config
    server = models.ServerConfig(name="server", client="client", config_path=Path("config.json"))

    def enumeration(listing: dict[str, Any]) -> Any:
        tools = [
            models.ToolInfo(
                name=tool["name"],
                description=tool.get("description"),
                input_schema=tool.get("inputSchema") or {},
            )
            for tool in listing.get("tools", ())
        ]
        prompts = [
            models.PromptInfo(name=prompt["name"], description=prompt.get("description"))
            for prompt in listing.get("prompts", ())
        ]
        resources = [
            models.ResourceInfo(uri=each["uri"], name=each.get("name"), description=each.get("description"))
            for each in listing.get("resources", ())
        ]
        return models.ServerEnumeration(tools=tools, prompts=prompts, resources=resources)

    def one(listing: dict[str, Any]) -> Said:
        config = seen_by_it(server, enumeration(listing))
        findings = analyser.analyze(config) if config is not None else []
        return [(str(finding.severity), finding.id) for finding in findings]

    return _one_by_one(one)


def snapshot() -> Judging:
    """mcp-mcts: a whole scan of a snapshot, with what it does by default."""
    config = import_module("mcts.core.config").ScanConfig
    scanner = import_module("mcts.core.scanner").Scanner
    nothing, file = Path("nothing"), Path("snapshot.json")
    nothing.mkdir()

    def one(listing: dict[str, Any]) -> Said:
        file.write_text(json.dumps(listing), encoding="utf-8")
        report = scanner(config(target=nothing, snapshot_path=file)).run()
        return [(finding.severity.value, finding.analyzer) for finding in report.findings]

    return _one_by_one(one)


def _one_by_one(one: Callable[[dict[str, Any]], Said]) -> Judging:
    def judge(listings: list[dict[str, Any]]) -> Iterator[tuple[int, Said | str]]:
        for row, listing in enumerate(listings):
            try:
                yield row, one(listing)
            except Exception as error:  # noqa: BLE001 - what another's code raises says something of that row only
                yield row, type(error).__name__

    return judge


JUDGES = {"cisco-ai-mcp-scanner": yara, "mcp-audit-scanner": poisoning, "mcp-mcts": snapshot}


def main() -> None:
    """Judge what comes in; whatever a scanner prints goes to the standard error."""
    out = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    listings = [json.loads(line) for line in sys.stdin]
    name = sys.argv[1]
    judge = JUDGES[name]()
    started = time.process_time()
    judged = list(judge(listings))
    seconds = time.process_time() - started
    out.write(json.dumps({"version": metadata.version(name)}) + "\n")
    for row, said in judged:
        key = "refused" if isinstance(said, str) else "said"
        out.write(json.dumps({"row": row, key: said}) + "\n")
    out.write(json.dumps({"seconds": seconds}) + "\n")
    out.close()


if __name__ == "__main__":
    main()
