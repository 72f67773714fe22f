import pytest

from crumbtrail import Crumbtrail, redact


@pytest.mark.parametrize(
    "text",
    [
        "Authorization: Bearer abcdef0123456789SECRET",
        "password='SECRET hunter2'",
        "https://bob:SECRET@db.example/x",
        "token ghp_SECRETSECRETSECRET1234",
        "-----BEGIN RSA PRIVATE KEY-----\nSECRET",
    ],
)
def test_secrets_are_removed(text):
    assert "SECRET" not in redact(text)


def test_nothing_without_address():
    trail = Crumbtrail()

    @trail.watch
    def broken(api_key):
        raise RuntimeError("no")

    with pytest.raises(RuntimeError) as e:
        broken("SECRET")
    assert "SECRET" not in str(trail.preview(e.value))
