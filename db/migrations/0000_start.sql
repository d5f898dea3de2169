CREATE TABLE `area_changes` (
	`area` text NOT NULL,
	`mission_id` text NOT NULL,
	`kind` text NOT NULL,
	`seq` integer NOT NULL,
	PRIMARY KEY(`area`, `mission_id`, `kind`)
);
--> statement-breakpoint
CREATE INDEX `area_changes_seq` ON `area_changes` (`area`,`seq`);--> statement-breakpoint
CREATE TABLE `catalogues` (
	`area` text PRIMARY KEY NOT NULL,
	`built_seq` integer NOT NULL,
	`index` text,
	`lease_holder` text,
	`lease_until` integer NOT NULL,
	`fence` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `counters` (
	`name` text PRIMARY KEY NOT NULL,
	`value` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `retired_blobs` (
	`hash` text PRIMARY KEY NOT NULL,
	`retired_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `settings` (
	`name` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `communes` (
	`insee` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`folded` text NOT NULL,
	`area` text NOT NULL,
	`region` text NOT NULL,
	`epci` text,
	`population` integer,
	`lat` real NOT NULL,
	`lon` real NOT NULL,
	`precision` text NOT NULL,
	`postcodes` text NOT NULL,
	`synonyms` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `communes_area` ON `communes` (`area`);--> statement-breakpoint
CREATE INDEX `communes_folded` ON `communes` (`folded`);--> statement-breakpoint
CREATE TABLE `import_records` (
	`run_id` text NOT NULL,
	`position` integer NOT NULL,
	`client_id` text NOT NULL,
	`record` text NOT NULL,
	PRIMARY KEY(`run_id`, `position`)
);
--> statement-breakpoint
CREATE INDEX `import_records_client` ON `import_records` (`run_id`,`client_id`);--> statement-breakpoint
CREATE TABLE `import_reports` (
	`run_id` text NOT NULL,
	`position` integer NOT NULL,
	`client_id` text,
	`code` text NOT NULL,
	`detail` text NOT NULL,
	`refused` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `import_reports_run` ON `import_reports` (`run_id`);--> statement-breakpoint
CREATE TABLE `import_runs` (
	`id` text PRIMARY KEY NOT NULL,
	`source_id` text NOT NULL,
	`origin` text NOT NULL,
	`state` text NOT NULL,
	`started_at` integer NOT NULL,
	`ended_at` integer,
	`position` integer NOT NULL,
	`counts` text NOT NULL,
	`message` text
);
--> statement-breakpoint
CREATE TABLE `sources` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`url` text,
	`kind` text NOT NULL,
	`last_read_at` integer
);
--> statement-breakpoint
CREATE TABLE `missions` (
	`id` text PRIMARY KEY NOT NULL,
	`number` integer,
	`organisation_id` text NOT NULL,
	`source_id` text NOT NULL,
	`client_id` text NOT NULL,
	`status` text NOT NULL,
	`visibility` text NOT NULL,
	`visibility_reason` text,
	`merged_into` text,
	`title` text NOT NULL,
	`description` text NOT NULL,
	`kind` text NOT NULL,
	`lane` text NOT NULL,
	`remote` text NOT NULL,
	`causes` text NOT NULL,
	`goals` text NOT NULL,
	`activities` text NOT NULL,
	`grid` integer NOT NULL,
	`grid_origin` text NOT NULL,
	`grid_proofs` text NOT NULL,
	`grid_clues` text NOT NULL,
	`starts_on` text,
	`ends_on` text,
	`sessions` text NOT NULL,
	`schedule` text,
	`seats_left` integer,
	`seats_total` integer,
	`min_age` text,
	`accessible` integer,
	`close_to_transport` integer,
	`skills_brought` text NOT NULL,
	`skills_taught` text NOT NULL,
	`audience` text NOT NULL,
	`requirements` text NOT NULL,
	`try_once` integer NOT NULL,
	`reply_days` integer,
	`posted_on` text,
	`application_url` text,
	`merge_key` text NOT NULL,
	`content_hash` text NOT NULL,
	`first_seen_at` integer NOT NULL,
	`last_seen_at` integer NOT NULL,
	`example` integer NOT NULL,
	`seq` integer NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `missions_number_unique` ON `missions` (`number`);--> statement-breakpoint
CREATE UNIQUE INDEX `missions_source` ON `missions` (`source_id`,`client_id`);--> statement-breakpoint
CREATE INDEX `missions_merge` ON `missions` (`merge_key`);--> statement-breakpoint
CREATE INDEX `missions_visible` ON `missions` (`status`,`visibility`);--> statement-breakpoint
CREATE INDEX `missions_seen` ON `missions` (`source_id`,`last_seen_at`);--> statement-breakpoint
CREATE TABLE `placements` (
	`mission_id` text NOT NULL,
	`ordinal` integer NOT NULL,
	`area` text NOT NULL,
	`insee` text,
	`commune` text,
	`postcode` text,
	`street` text,
	`lat` real,
	`lon` real,
	`precision` text NOT NULL,
	PRIMARY KEY(`mission_id`, `ordinal`),
	FOREIGN KEY (`mission_id`) REFERENCES `missions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `placements_area` ON `placements` (`area`,`insee`);--> statement-breakpoint
CREATE TABLE `redirects` (
	`from_number` integer PRIMARY KEY NOT NULL,
	`to_number` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `organisations` (
	`id` text PRIMARY KEY NOT NULL,
	`number` integer NOT NULL,
	`match_key` text NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`rna` text,
	`siren` text,
	`url` text,
	`description` text,
	`example` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `organisations_number_unique` ON `organisations` (`number`);--> statement-breakpoint
CREATE UNIQUE INDEX `organisations_matchKey_unique` ON `organisations` (`match_key`);--> statement-breakpoint
CREATE INDEX `organisations_name` ON `organisations` (`name`);