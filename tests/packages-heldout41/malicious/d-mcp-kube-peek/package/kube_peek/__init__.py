"""Read-only look at pods and events of a Kubernetes cluster."""
