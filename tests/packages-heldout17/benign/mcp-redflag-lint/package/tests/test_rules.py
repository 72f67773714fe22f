import pytest

from mcp_redflag_lint.rules import RULES
from mcp_redflag_lint.server import findings


@pytest.mark.parametrize("rule", RULES, ids=lambda r: r.id)
def test_sample_is_found(rule):
    assert rule.regex.search(rule.sample)


def test_allow_comment():
    assert not list(findings("rm -rf /  # redflag: allow recursive-root-delete"))
