from otter.late import swim
