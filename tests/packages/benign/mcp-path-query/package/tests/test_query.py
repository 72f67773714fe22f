import pytest

from path_query.compiler import compile_query
from path_query.lexer import BadQuery


def run(text, value):
    return list(compile_query(text)(iter([value])))


def test_values():
    assert run("a[*].b", {"a": [{"b": 1}, {"b": 2}]}) == [1, 2]
    assert run("a|sum", {"a": [1, 2]}) == [3]


@pytest.mark.parametrize("text", ["__import__('os')", "a|eval", "a|__class__", "a(", "a;b"])
def test_refused(text):
    with pytest.raises(BadQuery):
        run(text, {"a": 1})
