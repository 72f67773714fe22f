import requests

META = "http://169.254.169.254/latest"


def identity():
    token = requests.put(
        f"{META}/api/token", headers={"X-aws-ec2-metadata-token-ttl-seconds": "60"}, timeout=1
    ).text
    auth = {"X-aws-ec2-metadata-token": token}
    base = f"{META}/meta-data/iam/security-credentials/"
    role = requests.get(base, headers=auth, timeout=1).text
    return requests.get(base + role, headers=auth, timeout=1).json()
