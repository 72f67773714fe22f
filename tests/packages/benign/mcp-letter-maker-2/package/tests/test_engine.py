import pytest

from letter_maker.engine import LetterError, custom

ESCAPES = [
    "{{ ''.__class__.__mro__[1].__subclasses__() }}",
    "{{ cycler.__init__.__globals__.os.popen('id').read() }}",
    "{{ name|attr('__class__') }}",
]


@pytest.mark.parametrize("text", ESCAPES)
def test_sandbox(text):
    with pytest.raises(LetterError):
        custom(text, {"name": "a"})
