"""How places are reached is told the same each time, in bounded work, whatever the code is."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from codebases import codebase
from douane.detectors._reach import Reaches
from douane.model import Entry, Reach

_NAMES = st.sampled_from(["a", "b", "main", "handler", "run"])
_JAVASCRIPT = st.one_of(
    st.builds("function {0}(x) {{ {1}(x); }}".format, _NAMES, _NAMES),
    st.builds("exports.{0} = {1};".format, _NAMES, _NAMES),
    st.builds("const {0} = require('./{1}');".format, _NAMES, _NAMES),
    st.builds("server.tool('{0}', {{}}, {1});".format, _NAMES, _NAMES),
    st.builds("if (process.argv[2] === '{0}') {1}();".format, _NAMES, _NAMES),
    st.builds("class {0} extends {1} {{ {1}() {{ this.{0}(); }} }}".format, _NAMES, _NAMES),
    st.just("}) => {{ ("),
)
_PYTHON = st.one_of(
    st.builds("def {0}(x):\n    {1}(x)".format, _NAMES, _NAMES),
    st.builds("from .{0} import {1}".format, _NAMES, _NAMES),
    st.builds("@mcp.tool()\ndef {0}(x):\n    from . import {1}\n    {1}.{0}(x)".format, _NAMES, _NAMES),
    st.builds("{0} = [{1}, '{0}']".format, _NAMES, _NAMES),
    st.builds("@{0}\nclass {1}({0}):\n    def {0}(self): self.{1}()".format, _NAMES, _NAMES),
    st.just("        import ("),
)


def files(lines: st.SearchStrategy[str], ending: str) -> st.SearchStrategy[dict[str, str]]:
    texts = st.lists(lines, max_size=6).map("\n".join)
    return st.dictionaries(_NAMES.map(lambda name: f"case/{name}{ending}"), texts, min_size=1, max_size=4)


@settings(max_examples=60, deadline=None)
@given(st.one_of(files(_JAVASCRIPT, ".js"), files(_PYTHON, ".py")), st.booleans())
def test_the_same_each_time_and_each_kind_once(given_files: dict[str, str], is_root: bool) -> None:
    def told() -> list[tuple[Reach, ...]]:
        search = Reaches(codebase(given_files), (), is_root=is_root)
        return [
            search.at(path, line, text)
            for path, whole in sorted(given_files.items())
            for line, text in enumerate([*whole.splitlines(), ""], 1)
        ]

    first = told()
    assert first == told()
    for ways in first:
        kinds = [each.by for each in ways]
        assert len(set(kinds)) == len(kinds)
        assert kinds == sorted(kinds, key=list(Entry).index)
        assert Entry.NEVER not in kinds or len(kinds) == 1
