import pytest

from mcp_expr_calc.evaluate import BadExpression, evaluate

ATTACKS = [
    "__import__('os').system('id')",
    "().__class__.__bases__[0].__subclasses__()",
    "exec('import socket')",
    "open('/etc/passwd').read()",
    "9**9**9",
]


@pytest.mark.parametrize("text", ATTACKS)
def test_refused(text):
    with pytest.raises(BadExpression):
        evaluate(text)


def test_units():
    assert evaluate("2 * yard / foot") == pytest.approx(6)
