import pytest

from struct_gen.layout import BadLayout, parse


@pytest.mark.parametrize("text", ["x=__import__('os'):u8", "a):u8", "class:u8", "a:u8 a:u8", "__init__:u8", ""])
def test_refused(text):
    with pytest.raises(BadLayout):
        parse(text)
