import os

from jinja2 import FileSystemLoader, StrictUndefined
from jinja2.sandbox import ImmutableSandboxedEnvironment

FOLDER = os.environ.get("LETTER_TEMPLATES", "templates")
env = ImmutableSandboxedEnvironment(loader=FileSystemLoader(FOLDER), undefined=StrictUndefined, autoescape=True)


def render(name: str, data: dict) -> str:
    if name not in env.list_templates(extensions=["txt", "html"]):
        raise ValueError(f"unknown template {name}")
    return env.get_template(name).render(data)
