"""Bundles with the packages they bring, and what is seen of one."""

from __future__ import annotations

import base64
import csv
import hashlib
import io
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from douane import pipeline
from douane.api import connected
from douane.model import Examination, Target
from douane.targets import parse
from e2e.index import World
from e2e.packages import SEND, SERVER_PY, server_js
from e2e.transport import options


def js(tools: tuple[Mapping[str, Any], ...] = (SEND,)) -> dict[str, str | bytes]:
    return {
        "server/index.js": server_js("mail", tools),
        "package.json": json.dumps({"name": "mail", "version": "1.2.3", "dependencies": {"left": "^1.0.0"}}),
        "node_modules/left/package.json": json.dumps(
            {"name": "left", "version": "1.0.1", "dependencies": {"deep": "2"}}
        ),
        "node_modules/left/index.js": "module.exports = 1;\n",
        "node_modules/left/node_modules/deep/package.json": json.dumps({"name": "deep", "version": "2.0.0"}),
        "node_modules/left/node_modules/deep/index.js": "module.exports = 2;\n",
    }


def examined(world: World, folder: Path, data: bytes, target: Target | None = None) -> Examination:
    (folder / "mail.mcpb").write_bytes(data)
    with connected(options(world, folder)) as services:
        (parsed,) = parse("mail.mcpb", cwd=folder)
        return pipeline.examine(target or parsed, services)


def rules(seen: Examination) -> list[str]:
    return [finding.rule for finding in seen.findings]


def installed(
    name: str, version: str, files: Mapping[str, str], requires: tuple[str, ...] = ()
) -> dict[str, str]:
    """Return a package as an installer lays it out."""
    info = f"{name}-{version}.dist-info"
    lines = [f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}"]
    lines += [f"Requires-Dist: {each}" for each in requires]
    content = {**files, f"{info}/METADATA": "\n".join(lines) + "\n"}
    record = io.StringIO()
    writer = csv.writer(record, lineterminator="\n")
    for path, body in content.items():
        digest = base64.urlsafe_b64encode(hashlib.sha256(body.encode()).digest()).rstrip(b"=").decode()
        writer.writerow([path, f"sha256={digest}", len(body)])
    writer.writerow([f"{info}/RECORD", "", ""])
    writer.writerow(["../../bin/tool", "", ""])
    return {**content, f"{info}/RECORD": record.getvalue()}


def python_files(left: Mapping[str, str] | None = None) -> dict[str, str | bytes]:
    parts = {
        **installed(
            "left", "1.0", left or {"left/__init__.py": "x = 1\n"}, ("right>=2", "absent; extra == 'x'")
        ),
        **installed("Right", "2.1", {"right.py": "y = 1\n"}),
    }
    files: dict[str, str | bytes] = {f"server/lib/{path}": body for path, body in parts.items()}
    return files | {"server/main.py": SERVER_PY, "server/requirements.txt": "left==1.0\n"}
