from mcp_prompt_screen.signs import SIGNS


def test_examples_match():
    for s in SIGNS[:-1]:
        assert s.pattern.search(s.example), s.name


def test_plain_text_is_quiet():
    assert not any(s.pattern.search("Please read the previous chapter again.") for s in SIGNS)
