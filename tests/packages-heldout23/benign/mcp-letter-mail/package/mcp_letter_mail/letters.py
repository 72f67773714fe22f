from jinja2 import PackageLoader
from jinja2.sandbox import SandboxedEnvironment

_env = SandboxedEnvironment(loader=PackageLoader("mcp_letter_mail", "templates"), autoescape=False)
NAMES = frozenset(_env.list_templates(extensions=["txt"]))


def render(template: str, values: dict[str, str]) -> str:
    name = f"{template}.txt"
    if name not in NAMES:
        raise ValueError(f"no template {template}")
    return _env.get_template(name).render(values)
