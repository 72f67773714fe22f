from dataclasses import dataclass


@dataclass(frozen=True)
class Language:
    name: str
    image: str
    command: tuple[str, ...]


LANGUAGES = {
    lang.name: lang
    for lang in (
        Language("python", "python:3.12-alpine", ("python", "-I", "-")),
        Language("javascript", "node:22-alpine", ("node", "-")),
        Language("ruby", "ruby:3.3-alpine", ("ruby", "-")),
        Language("bash", "bash:5.2", ("bash", "-s")),
    )
}
