from prompt_guard_mcp.scorer import score, self_check


def test_examples_match():
    assert self_check() == []


def test_harmless():
    assert score("The previous instructions for the oven were unclear.")[0] == 0
