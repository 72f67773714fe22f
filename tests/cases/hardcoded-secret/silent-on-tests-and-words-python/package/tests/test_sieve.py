from sieve import sieve

PASSWORD = "Gull!over-the-Quay-7"


def test_sieve():
    assert sieve("glpat-q7Rw2Zk9Tn4Vb6Xc8Ymd") == ["gitlab_token"]
