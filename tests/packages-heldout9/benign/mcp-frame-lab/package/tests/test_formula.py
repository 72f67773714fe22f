import pandas as pd
import pytest

from mcp_frame_lab.formula import FormulaError, evaluate

FRAME = pd.DataFrame({"a": [1.0, 2.0, 3.0], "b": [2.0, 2.0, 2.0]})


def test_arithmetic():
    assert evaluate("a * b + 1", FRAME).tolist() == [3.0, 5.0, 7.0]
    assert evaluate("where(a > mean(a), 1, 0)", FRAME).tolist() == [0, 0, 1]


@pytest.mark.parametrize(
    "text",
    ["__import__('os').system('id')", "a.__class__", "(lambda: 1)()", "[x for x in a]", "a[0]", "'x' * 9", "open", "exec('1')"],
)
def test_refused(text):
    with pytest.raises(FormulaError):
        evaluate(text, FRAME)
