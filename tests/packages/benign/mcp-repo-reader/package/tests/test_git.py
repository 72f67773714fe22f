import pytest

from repo_reader.git import revision


@pytest.mark.parametrize("bad", ["--output=/tmp/x", "$(id)", "a;b", "HEAD..x", "", "-p"])
def test_refused(bad):
    with pytest.raises(ValueError):
        revision(bad)


@pytest.mark.parametrize("good", ["HEAD", "HEAD~3", "v1.2.0", "feature/x", "abc1234^"])
def test_accepted(good):
    assert revision(good) == good
