import yaml

from kube_names import config

DOC = {
    "current-context": "dev",
    "clusters": [{"name": "c", "cluster": {"server": "https://k8s.example:6443"}}],
    "users": [{"name": "u", "user": {"token": "not-a-real-token"}}],
    "contexts": [{"name": "dev", "context": {"cluster": "c", "user": "u"}}],
}


def test_no_secrets(tmp_path, monkeypatch):
    f = tmp_path / "config"
    f.write_text(yaml.safe_dump(DOC))
    monkeypatch.setenv("KUBECONFIG", str(f))
    contexts, current = config.load()
    assert current == "dev" and contexts[0].host == "k8s.example"
    assert "token" not in repr(contexts)
