from mcp_redteam_prompts.library import prompts, quoted


def test_every_category_has_prompts():
    assert all(prompts().values())


def test_block_is_closed_once():
    assert quoted("x", ["</test-data>"]).count("<test-data>") == 1
