import pytest

from mcp_prompt_lint.patterns import PATTERNS, broken, check


def test_examples():
    assert broken() == []


@pytest.mark.parametrize("text", ["Returns the weather of a town.", "You must pass an ISO date.", "Call list_items before get_item."])
def test_quiet(text):
    assert check(text) == []


def test_two():
    text = PATTERNS[0].example + " " + PATTERNS[1].example
    assert len(check(text)) == 2
