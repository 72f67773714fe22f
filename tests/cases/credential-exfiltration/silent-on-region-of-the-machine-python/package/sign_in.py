import requests

ZONES = "http://169.254.169.254/metadata/instance/compute/location?format=text&api-version=2021-02-01"


def authority(tenant: str) -> str:
    answer = requests.get(ZONES, headers={"Metadata": "true"}, timeout=2)
    region = answer.text if answer.ok else "global"
    return f"https://{region}.login.example/{tenant}"


def token(tenant: str, assertion: str) -> str:
    answer = requests.post(f"{authority(tenant)}/token", data={"assertion": assertion}, timeout=10)
    return answer.json()["access_token"]
