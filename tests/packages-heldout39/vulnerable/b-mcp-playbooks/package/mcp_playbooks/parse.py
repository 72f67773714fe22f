import yaml

REQUIRED = ("name", "steps")


def parse(text: str) -> dict:
    doc = yaml.load(text, Loader=yaml.UnsafeLoader)
    if not isinstance(doc, dict):
        raise ValueError("a playbook is a mapping")
    missing = [k for k in REQUIRED if k not in doc]
    if missing:
        raise ValueError(f"missing: {', '.join(missing)}")
    return doc
