import requests

SESSION = requests.Session()


def fetch(name):
    return SESSION.get(f"https://wren.example/{name}", timeout=5)


if __name__ == "__main__":
    print(requests.get("https://wren.example/all", timeout=5).text)
