CREATE SEQUENCE IF NOT EXISTS ids START WITH 20000;

CREATE TABLE IF NOT EXISTS person (
  user_key VARCHAR(255) PRIMARY KEY,
  name VARCHAR(255) NOT NULL UNIQUE,
  display_name VARCHAR(255) NOT NULL,
  email VARCHAR(255) NOT NULL,
  active BOOLEAN NOT NULL,
  password VARCHAR(255) NOT NULL,
  token VARCHAR(255) NOT NULL UNIQUE
);
CREATE TABLE IF NOT EXISTS preference (
  user_key VARCHAR(255) PRIMARY KEY,
  locale VARCHAR(255) NOT NULL,
  time_zone VARCHAR(255) NOT NULL
);
CREATE TABLE IF NOT EXISTS membership (
  group_name VARCHAR(255) NOT NULL,
  user_key VARCHAR(255) NOT NULL,
  PRIMARY KEY (group_name, user_key)
);
CREATE TABLE IF NOT EXISTS project (
  id BIGINT PRIMARY KEY,
  project_key VARCHAR(255) NOT NULL UNIQUE,
  name VARCHAR(255) NOT NULL,
  lead_key VARCHAR(255)
);
CREATE TABLE IF NOT EXISTS permission (
  project_id BIGINT NOT NULL,
  permission VARCHAR(255) NOT NULL,
  group_name VARCHAR(255) NOT NULL,
  PRIMARY KEY (project_id, permission, group_name)
);
CREATE TABLE IF NOT EXISTS issue_constant (
  kind VARCHAR(32) NOT NULL,
  id VARCHAR(32) NOT NULL,
  name VARCHAR(255) NOT NULL,
  trait VARCHAR(32),
  position INT NOT NULL,
  PRIMARY KEY (kind, id)
);
CREATE TABLE IF NOT EXISTS component (
  id BIGINT PRIMARY KEY,
  project_id BIGINT NOT NULL,
  name VARCHAR(255) NOT NULL
);
CREATE TABLE IF NOT EXISTS issue (
  id BIGINT PRIMARY KEY,
  project_id BIGINT NOT NULL,
  issue_number BIGINT NOT NULL,
  issue_key VARCHAR(255) NOT NULL UNIQUE,
  type_id VARCHAR(32) NOT NULL,
  status_id VARCHAR(32) NOT NULL,
  resolution VARCHAR(255),
  resolved TIMESTAMP,
  parent_id BIGINT,
  creator_key VARCHAR(255),
  created TIMESTAMP NOT NULL,
  updated TIMESTAMP NOT NULL,
  summary VARCHAR(1000) NOT NULL,
  description CHARACTER VARYING(1000000),
  assignee_key VARCHAR(255),
  reporter_key VARCHAR(255),
  priority_id VARCHAR(32),
  due_date DATE,
  original_estimate BIGINT,
  remaining_estimate BIGINT,
  time_spent BIGINT
);
CREATE INDEX IF NOT EXISTS issue_by_project ON issue (project_id, issue_number);
CREATE INDEX IF NOT EXISTS issue_by_parent ON issue (parent_id);
DROP INDEX IF EXISTS issue_by_update;
CREATE INDEX IF NOT EXISTS issue_by_time ON issue (updated, project_id, issue_number);
CREATE TABLE IF NOT EXISTS moved_issue_key (
  old_key VARCHAR(255) PRIMARY KEY,
  issue_id BIGINT NOT NULL,
  project_id BIGINT NOT NULL,
  issue_number BIGINT NOT NULL
);
CREATE TABLE IF NOT EXISTS custom_field (
  id BIGINT PRIMARY KEY,
  name VARCHAR(255) NOT NULL,
  type VARCHAR(32) NOT NULL
);
ALTER TABLE custom_field ADD COLUMN IF NOT EXISTS on_screen BOOLEAN DEFAULT TRUE NOT NULL;
CREATE TABLE IF NOT EXISTS field_option (
  id BIGINT PRIMARY KEY,
  field_id BIGINT NOT NULL,
  option_value VARCHAR(255) NOT NULL,
  position INT NOT NULL
);
CREATE TABLE IF NOT EXISTS custom_value (
  issue_id BIGINT NOT NULL,
  field_id BIGINT NOT NULL,
  field_value CHARACTER VARYING(1000000) NOT NULL,
  PRIMARY KEY (issue_id, field_id)
);
CREATE TABLE IF NOT EXISTS label (
  issue_id BIGINT NOT NULL,
  label VARCHAR(255) NOT NULL,
  PRIMARY KEY (issue_id, label)
);
CREATE TABLE IF NOT EXISTS issue_component (
  issue_id BIGINT NOT NULL,
  component_id BIGINT NOT NULL,
  PRIMARY KEY (issue_id, component_id)
);
CREATE TABLE IF NOT EXISTS change_group (
  id BIGINT PRIMARY KEY,
  issue_id BIGINT NOT NULL,
  author_key VARCHAR(255),
  created TIMESTAMP NOT NULL,
  metadata CHARACTER VARYING(1000000)
);
CREATE INDEX IF NOT EXISTS change_group_by_issue ON change_group (issue_id, created);
CREATE TABLE IF NOT EXISTS change_item (
  group_id BIGINT NOT NULL,
  position INT NOT NULL,
  field_type VARCHAR(32) NOT NULL,
  field VARCHAR(255) NOT NULL,
  old_value CHARACTER VARYING(1000000),
  old_string CHARACTER VARYING(1000000),
  new_value CHARACTER VARYING(1000000),
  new_string CHARACTER VARYING(1000000),
  PRIMARY KEY (group_id, position)
);
CREATE TABLE IF NOT EXISTS issue_comment (
  id BIGINT PRIMARY KEY,
  issue_id BIGINT NOT NULL,
  author_key VARCHAR(255),
  body CHARACTER VARYING(1000000) NOT NULL,
  created TIMESTAMP NOT NULL
);
CREATE INDEX IF NOT EXISTS comment_by_issue ON issue_comment (issue_id, created);
CREATE TABLE IF NOT EXISTS worklog (
  id BIGINT PRIMARY KEY,
  issue_id BIGINT NOT NULL,
  author_key VARCHAR(255),
  comment_text CHARACTER VARYING(1000000),
  started TIMESTAMP NOT NULL,
  seconds BIGINT NOT NULL,
  created TIMESTAMP NOT NULL
);
CREATE INDEX IF NOT EXISTS worklog_by_issue ON worklog (issue_id, created);
CREATE TABLE IF NOT EXISTS clustered_job (
  job_id VARCHAR(255) PRIMARY KEY,
  next_run TIMESTAMP
);
CREATE TABLE IF NOT EXISTS sprint (
  id BIGINT PRIMARY KEY,
  board_id BIGINT NOT NULL,
  name VARCHAR(255) NOT NULL,
  state VARCHAR(32) NOT NULL
);
CREATE TABLE IF NOT EXISTS step_validator (
  id BIGINT PRIMARY KEY,
  step INT NOT NULL,
  module_key VARCHAR(255) NOT NULL
);
CREATE TABLE IF NOT EXISTS step_validator_argument (
  validator_id BIGINT NOT NULL,
  name VARCHAR(255) NOT NULL,
  argument CHARACTER VARYING(1000000) NOT NULL,
  PRIMARY KEY (validator_id, name)
);
CREATE TABLE IF NOT EXISTS origin (
  source VARCHAR(4000) NOT NULL
);
CREATE TABLE IF NOT EXISTS configured_agency (
  configured BOOLEAN NOT NULL
);
