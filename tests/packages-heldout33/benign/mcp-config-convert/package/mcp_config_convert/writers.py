import yaml


def dump_yaml(value) -> str:
    return yaml.safe_dump(value, sort_keys=False, allow_unicode=True)
