from jinja2 import PackageLoader, StrictUndefined, select_autoescape
from jinja2.sandbox import ImmutableSandboxedEnvironment

_env = ImmutableSandboxedEnvironment(
    loader=PackageLoader("uc_letter_render", "layouts"),
    autoescape=select_autoescape(default=True, default_for_string=True),
    undefined=StrictUndefined,
    trim_blocks=True,
)


def layouts() -> list[str]:
    return [n.removesuffix(".html") for n in _env.list_templates(extensions=["html"])]


def render(layout: str, **values) -> str:
    if layout not in layouts():
        raise ValueError(f"no layout {layout}")
    return _env.get_template(f"{layout}.html").render(values)
