DROP TABLE IF EXISTS task_drafts;
DELETE FROM tasks WHERE title = '';
