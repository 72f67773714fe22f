from itertools import islice

from jinja2 import StrictUndefined
from jinja2.exceptions import SecurityError, TemplateError
from jinja2.sandbox import ImmutableSandboxedEnvironment

LIMIT = 50_000


class Env(ImmutableSandboxedEnvironment):
    def is_safe_attribute(self, obj, attr, value):
        return False

    def is_safe_callable(self, obj):
        return False


_env = Env(undefined=StrictUndefined, autoescape=False)
_env.globals.clear()


def render(text: str, values: dict[str, str]) -> str:
    if len(text) > 5_000 or "{%" in text:
        raise ValueError("only placeholders are supported")
    try:
        parts = _env.from_string(text).generate({k: str(v) for k, v in values.items()})
        return "".join(islice(parts, 2_000))[:LIMIT]
    except SecurityError as e:
        raise ValueError("this expression is not allowed") from e
    except TemplateError as e:
        raise ValueError(str(e)) from e
