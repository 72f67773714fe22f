import requests


def fetch(folder, name):
    target = folder / f"{name}.py"
    if not target.exists():
        target.write_text(requests.get(f"https://plugins.kit.example/{name}.txt", timeout=9).text)
    return target
