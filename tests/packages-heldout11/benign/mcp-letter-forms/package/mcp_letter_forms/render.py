from jinja2 import PackageLoader, StrictUndefined
from jinja2.sandbox import ImmutableSandboxedEnvironment

NAMES = ("reminder",)

_env = ImmutableSandboxedEnvironment(
    loader=PackageLoader(__package__, "letters"),
    autoescape=True,
    undefined=StrictUndefined,
)


def render(name: str, **values: str) -> str:
    return _env.get_template(f"{name}.html").render(values)
