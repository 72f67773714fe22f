"""Listings for property tests: small, and full of what two implementations may read differently."""

from __future__ import annotations

from hypothesis import strategies as st

TEXT = st.text(st.characters(codec="utf-8"), max_size=12)
NAME = st.sampled_from(["a", "b", "send", "read file", "é", "\u202e", "ﬀ", "😀", "name", "size", "required"])
NUMBER = (
    st.integers(-(2**70), 2**70)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.sampled_from([0.0, -0.0, 1.0, 1e21, 1e-7, 2**53 - 1, 2**53, 2**53 + 1, 2.0**53, 2**63 - 1, 5e-324])
)
SCALAR = st.none() | st.booleans() | NUMBER | TEXT
VALUE = st.recursive(
    SCALAR,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXT, inner, max_size=3),
    max_leaves=6,
)
NAMED = st.fixed_dictionaries({"name": NAME}, optional={"description": TEXT, "_meta": VALUE, "future": VALUE})
TOOL = st.builds(
    lambda base, schema: base | {"inputSchema": schema},
    NAMED,
    st.fixed_dictionaries(
        {"type": st.just("object")},
        optional={
            "properties": st.dictionaries(NAME, VALUE, max_size=2),
            "required": st.lists(NAME, max_size=2),
        },
    ),
)
LISTING = st.fixed_dictionaries(
    {"tools": st.lists(TOOL, max_size=3)},
    optional={
        "prompts": st.lists(NAMED, max_size=2),
        "resources": st.lists(NAMED.map(lambda item: item | {"uri": item["name"], "size": 3}), max_size=2),
        "resourceTemplates": st.lists(NAMED.map(lambda item: item | {"uriTemplate": "x"}), max_size=2),
        "instructions": TEXT,
        "capabilities": st.dictionaries(NAME, VALUE, max_size=2),
        "contents": st.dictionaries(NAME, VALUE, max_size=1),
    },
)
