from email.message import EmailMessage

from jinja2 import StrictUndefined
from jinja2.sandbox import ImmutableSandboxedEnvironment

_env = ImmutableSandboxedEnvironment(undefined=StrictUndefined, autoescape=False)
_env.globals.clear()


def fill(template: str, values: dict[str, str]) -> str:
    if len(template) > 20_000:
        raise ValueError("template is too long")
    return _env.from_string(template).render(values)


def message(sender: str, to: str, subject: str, body: str, bcc: str | None) -> EmailMessage:
    m = EmailMessage()
    m["From"], m["To"] = sender, to
    m["Subject"] = " ".join(subject.split())
    if bcc:
        m["Bcc"] = bcc
    m.set_content(body)
    return m
