import json
from pathlib import Path

import pytest

from prompt_guard.patterns import findings

ATTACKS = json.loads((Path(__file__).parent / "fixtures" / "attacks.json").read_text())


@pytest.mark.parametrize(("name", "text"), ATTACKS.items())
def test_found(name, text):
    assert name in {f["pattern"] for f in findings(text)}


def test_quiet():
    assert not list(findings("Gives the weather of a town."))
