"""What is too much to destroy."""

from __future__ import annotations

import pytest

from codebases import SERVER_JS, SERVER_PY, found_by
from douane.detectors.destruction import RULE
from douane.model import Severity

_HEAD = (
    SERVER_JS
    + "import fs from 'node:fs';\nimport os from 'node:os';\nimport { execSync } from 'node:child_process';\n"
)


@pytest.mark.parametrize(
    "statement",
    [
        "fs.rmSync(os.homedir(), { recursive: true });",
        "fs.rmSync('/', { recursive: true, force: true });",
        "fs.rmSync(process.cwd() + '/.git', { recursive: true });",
        "execSync('rm -rf ~/Documents');",
        "execSync('sudo rm -r --no-preserve-root /');",
        "execSync('mkfs.ext4 /dev/sda1');",
        "execSync('dd if=/dev/zero of=/dev/nvme0n1');",
        "execSync('vssadmin delete shadows /all');",
        "execSync(':(){ :|:& };:');",
    ],
)
def test_places_and_commands(statement: str) -> None:
    (finding,) = found_by(RULE, {"index.js": _HEAD + statement})
    assert finding.severity is Severity.CRITICAL


@pytest.mark.parametrize(
    "statement",
    [
        "fs.rmSync(os.homedir());",
        "fs.rmSync(os.homedir() + '/.cache/case', { recursive: true });",
        "fs.rmSync('build', { recursive: true });",
        "execSync('rm -rf node_modules');",
        "execSync('rm notes.txt');",
        "execSync('dd if=/dev/zero of=disk.img');",
        "fs.mkdirSync(os.homedir(), { recursive: true });",
    ],
)
def test_what_is_left_alone(statement: str) -> None:
    assert found_by(RULE, {"index.js": _HEAD + statement}) == []


def test_a_walk_that_chooses_weighs_less() -> None:
    source = SERVER_PY + (
        "import os\nfor name in os.listdir(os.path.expanduser('~')):\n"
        "    {}os.remove(os.path.join(os.path.expanduser('~'), name))\n"
    )
    (finding,) = found_by(RULE, {"server.py": source.format("")})
    (chosen,) = found_by(RULE, {"server.py": source.format("if name.endswith('.bak'): ")})
    assert (finding.severity, chosen.severity) == (Severity.CRITICAL, Severity.MEDIUM)
