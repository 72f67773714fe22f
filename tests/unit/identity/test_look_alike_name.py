"""Names taken apart, slips told apart, and what `lookalikes` says about single names."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from douane.identity.edits import Edit, disguise, single_edit
from douane.identity.lookalikes import Lookalike, lookalikes, resembling
from douane.identity.popular import known, taken_apart, tokens_of
from douane.model import Confidence, Ecosystem, Severity

NPM, PYPI = Ecosystem.NPM, Ecosystem.PYPI


def first(ecosystem: Ecosystem, name: str) -> Lookalike:
    return lookalikes(ecosystem, name)[0]


@pytest.mark.parametrize(
    ("ecosystem", "name", "target", "technique", "severity"),
    [
        (
            NPM,
            "@modelcontextprotoco1/server-filesystem",
            "@modelcontextprotocol/server-filesystem",
            "scope-look-alike",
            "high",
        ),
        (
            NPM,
            "@modelcontextprotocoI/server-filesystem",
            "@modelcontextprotocol/server-filesystem",
            "scope-look-alike",
            "high",
        ),
        (
            NPM,
            "@rnodelcontextprotocol/server-memory",
            "@modelcontextprotocol/server-memory",
            "scope-look-alike",
            "high",
        ),
        (
            NPM,
            "@modelcontextprotocols/anything",
            "@modelcontextprotocol/codemod",
            "scope-look-alike",
            "medium",
        ),
        (
            NPM,
            "@modelcontextprotocol/server-filesytem",
            "@modelcontextprotocol/server-filesystem",
            "omission",
            "high",
        ),
        (PYPI, "mcp-server-fecth", "mcp-server-fetch", "transposition", "high"),
        (PYPI, "mcp-server-gitt", "mcp-server-git", "repetition", "medium"),
        (PYPI, "mcp-server-sqllite", "mcp-server-sqlite", "repetition", "high"),
        (PYPI, "mcp-sever-fetch", "mcp-server-fetch", "omission", "high"),
        (PYPI, "mcp_server_fеtch", "mcp-server-fetch", "homoglyph", "high"),
        (
            NPM,
            "modelcontextprotocol-server-filesystem",
            "@modelcontextprotocol/server-filesystem",
            "scope-flattened",
            "high",
        ),
        (
            NPM,
            "@modelcontextprotocol-servers/server-filesystem",
            "@modelcontextprotocol/server-filesystem",
            "scope-squatted",
            "high",
        ),
        (NPM, "server-filesystem", "@modelcontextprotocol/server-filesystem", "scope-dropped", "medium"),
        (NPM, "@context7/mcp", "@upstash/context7-mcp", "scope-invented", "medium"),
        (NPM, "mcp-server-fetch", "mcp-server-fetch", "ecosystem-confusion", "medium"),
        (PYPI, "mcp-server-fetch-official", "mcp-server-fetch", "affix", "medium"),
        (PYPI, "mcp-server-fetch-js", "mcp-server-fetch", "affix", "medium"),
        (PYPI, "mcp-atlassian-sdk", "mcp-atlassian", "affix", "medium"),
        (NPM, "tavily-mcp-cli", "tavily-mcp", "affix", "medium"),
        (NPM, "axois", "axios", "transposition", "high"),
        (NPM, "crossenv", "cross-env", "separators", "medium"),
        (PYPI, "nmap-python", "python-nmap", "token-order", "medium"),
        (NPM, "1odash", "lodash", "digit-for-letter", "high"),
        (
            NPM,
            "@modelcontextprotocol/server-fimesystem",
            "@modelcontextprotocol/server-filesystem",
            "bit-flip",
            "high",
        ),
        (NPM, "@context7/mcp-server", "@upstash/context7-mcp", "scope-invented", "medium"),
        (NPM, "mcp-server-context7", "@upstash/context7-mcp", "hallucinated", "low"),
        (NPM, "@modelcontextprotocol/server-context7", "@upstash/context7-mcp", "hallucinated", "low"),
        (NPM, "official-context7-mcp", "@upstash/context7-mcp", "hallucinated", "medium"),
        (NPM, "@stripe-inc/mcp", "@stripe/mcp", "vendor-impersonation", "high"),
        (NPM, "@official-stripe/mcp-server", "@stripe/mcp", "vendor-impersonation", "high"),
        (
            NPM,
            "@notionhq-official/notion-mcp-server",
            "@notionhq/notion-mcp-server",
            "scope-squatted",
            "high",
        ),
        (NPM, "@upstash/context7-rncp", "@upstash/context7-mcp", "homoglyph", "high"),
        (PYPI, "clocker-mcp", "docker-mcp", "homoglyph", "high"),
    ],
)
def test_imitations(ecosystem: Ecosystem, name: str, target: str, technique: str, severity: str) -> None:
    found = first(ecosystem, name)
    assert (found.target, found.technique, found.severity) == (target, technique, severity)
    assert found.signals


@pytest.mark.parametrize(
    ("ecosystem", "name"),
    [
        (NPM, "@modelcontextprotocol/server-filesystem"),
        (PYPI, "MCP_Server.Fetch"),
        (NPM, "playwright-mcp"),
        (NPM, "harbour-tides-mcp"),
        (PYPI, "requests"),
        (NPM, ""),
        (NPM, "@"),
        (NPM, "@/"),
        (PYPI, "---"),
    ],
)
def test_nothing_is_said_about_known_and_unrelated_names(ecosystem: Ecosystem, name: str) -> None:
    assert lookalikes(ecosystem, name) == ()


def test_a_word_of_its_own_makes_a_hint_weaker() -> None:
    assert "slack" in {word for name in known(NPM) for word in tokens_of(name)}
    found = resembling(NPM, "@modelcontextprotocol/server-stack")
    slack = next(each for each in found if each.target.endswith("server-slack"))
    assert "'stack' is a word of its own" in slack.signals


def test_a_name_in_the_same_scope_is_marked_and_unsure() -> None:
    found = first(NPM, "@modelcontextprotocol/server-filesytem")
    assert found.same_scope
    assert found.confidence is Confidence.LOW


def test_at_most_five_worst_first() -> None:
    found = lookalikes(NPM, "@modelcontextprotoco1/server")
    assert len(found) == 5
    ranks = [(each.severity.rank, each.confidence.rank) for each in found]
    assert ranks == sorted(ranks, reverse=True)
    assert found[0].severity is Severity.HIGH


@given(st.sampled_from(list(Ecosystem)), st.text(max_size=300))
def test_any_text_is_answered_and_always_alike(ecosystem: Ecosystem, name: str) -> None:
    assert lookalikes(ecosystem, name) == lookalikes(ecosystem, name)


def test_long_names_cost_little() -> None:
    assert lookalikes(NPM, "mcp-server-" + "a-" * 500_000) == ()
    assert lookalikes(NPM, "rn" * 500_000) == ()


@pytest.mark.parametrize(
    ("name", "target", "edit"),
    [
        ("fecth", "fetch", Edit("transposition", 2)),
        ("fech", "fetch", Edit("omission", 2)),
        ("fetcch", "fetch", Edit("repetition", 4)),
        ("fetxch", "fetch", Edit("addition", 3)),
        ("fdtch", "fetch", Edit("keyboard-neighbour", 1)),
        ("fmtch", "fetch", Edit("bit-flip", 1)),
        ("fxtch", "fetch", Edit("substitution", 1)),
        ("fetch", "fetch", None),
        ("ftech-x", "fetch", None),
    ],
)
def test_slips_are_told_apart(name: str, target: str, edit: Edit | None) -> None:
    found = single_edit(name, target)
    assert found == edit or (found and edit and found.technique == edit.technique == "repetition")


@given(st.text("abc-", max_size=8), st.text("abc-", max_size=8))
def test_a_single_edit_is_distance_one(name: str, target: str) -> None:
    from rapidfuzz.distance import OSA

    assert (single_edit(name, target) is not None) is (OSA.distance(name, target) == 1)


@pytest.mark.parametrize(
    ("name", "target", "technique"),
    [
        ("fetch", "fetch", None),
        ("Fetch", "fetch", None),
        ("ﬁlesystem", "filesystem", "homoglyph"),
        ("fílesystem", "filesystem", "homoglyph"),
        ("mail", "mall", None),
        ("maiI", "mail", "homoglyph"),
        ("rnemory", "memory", "homoglyph"),
        ("f3tch", "fetch", "digit-for-letter"),
        ("fe7ch", "fetch", "digit-for-letter"),
        ("fetch2", "fetch", None),
    ],
)
def test_disguises(name: str, target: str, technique: str | None) -> None:
    assert disguise(name, target) == technique


def test_names_are_taken_apart() -> None:
    name = taken_apart("@Up-Stash/context7-MCP_server")
    assert (name.scope, name.tokens, name.core) == ("up-stash", ("context7", "mcp", "server"), ("context7",))
    assert (name.squashed, name.flat) == ("context7mcpserver", "upstashcontext7mcpserver")
    assert tokens_of("xcodemcp") == ("xcode", "mcp")
