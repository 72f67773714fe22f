export default { server: { proxy: { "/api": "https://tracker.issue-view.example", "/ws": { target: "https://tracker.issue-view.example" } } } };
