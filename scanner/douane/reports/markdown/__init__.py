"""Reports as GitHub's Markdown: for a pull request's comment or a job's summary."""
