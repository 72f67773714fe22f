from pathlib import Path

import pytest
import yaml

from mcp_prompt_guard_lint.engine import lint

SAMPLES = yaml.safe_load(Path(__file__).with_name("samples.yaml").read_text("utf-8"))


@pytest.mark.parametrize("s", SAMPLES, ids=lambda s: s["id"])
def test_found(s):
    assert s["id"] in {f["check"] for f in lint({"name": "x", "description": s["text"]})}


def test_quiet():
    assert lint({"name": "add", "description": "You must pass two numbers."}) == []
