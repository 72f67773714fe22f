"""Whatever a text holds and whatever a judge answers: nothing gets out of the quotation, nothing is lost."""

from __future__ import annotations

import json
from contextlib import suppress
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from douane.judge.reply import NoAnswerError, Reply, read
from judging import Model, completion, judge, question, said, seen

TEXTS = st.text(max_size=200)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | TEXTS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXTS, inner, max_size=4),
    max_leaves=12,
)
MEMBERS = st.sampled_from(["case", "instruction", "confidence", "quote", "reason"])


@given(TEXTS, TEXTS)
def test_a_text_never_leaves_its_quotation(name: str, description: str) -> None:
    tool = {"name": name, "description": description}
    messages: Any = question({"tools": [tool]}).body("m")["messages"]
    quoted = json.loads(messages[1]["content"])
    assert set(quoted) == {"case", "kind", "text"}
    assert json.loads(quoted["text"]) == tool


@given(st.one_of(TEXTS, JSON.map(json.dumps), st.dictionaries(MEMBERS, JSON).map(json.dumps)))
def test_any_content_is_an_answer_or_none(content: str) -> None:
    with suppress(NoAnswerError):
        assert isinstance(read(content, question(), model="m", key="k" * 40), Reply)


@given(JSON)
def test_any_body_leaves_all_that_was_seen(body: Any) -> None:
    before = seen()
    after = judge(Model(lambda _: json.dumps(body).encode())).added(before)
    assert after.findings == before.findings
    assert all(gap.rows == () for gap in after.gaps)


@given(st.dictionaries(MEMBERS, JSON))
def test_a_changed_answer_can_only_add_its_own_finding(changes: dict[str, Any]) -> None:
    model = Model(lambda asked: completion(json.dumps({**said(asked["case"]), **changes})))
    after = judge(model).added(seen())
    assert {finding.rule for finding in after.findings} <= {"judged-instruction"}
    assert all(gap.rows == () for gap in after.gaps)
