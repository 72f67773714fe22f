import os

PLACES = {"a": "~/.aws/credentials", "b": "~/.kube/config"}


def contents(place: str) -> str:
    with open(os.path.expanduser(place)) as file:
        return file.read()
