CREATE TABLE `audit` (
	`seq` integer NOT NULL,
	`at` integer NOT NULL,
	`account` text,
	`action` text NOT NULL,
	`kind` text NOT NULL,
	`id` text NOT NULL,
	`channel` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `audit_channel` ON `audit` (`channel`,`seq`);--> statement-breakpoint
CREATE INDEX `audit_document` ON `audit` (`kind`,`id`);--> statement-breakpoint
CREATE TABLE `documents` (
	`kind` text NOT NULL,
	`id` text NOT NULL,
	`channel` text NOT NULL,
	`parent` text,
	`account` text,
	`version` integer NOT NULL,
	`seq` integer NOT NULL,
	`gone` integer NOT NULL,
	`value` text NOT NULL,
	`writers` text NOT NULL,
	PRIMARY KEY(`kind`, `id`)
);
--> statement-breakpoint
CREATE INDEX `documents_channel` ON `documents` (`channel`,`seq`);--> statement-breakpoint
CREATE INDEX `documents_parent` ON `documents` (`parent`);--> statement-breakpoint
CREATE INDEX `documents_account` ON `documents` (`account`,`kind`);--> statement-breakpoint
CREATE TABLE `guards` (
	`ok` integer NOT NULL,
	CONSTRAINT "guard" CHECK("guards"."ok" = 1)
);
--> statement-breakpoint
CREATE TABLE `mutations` (
	`id` text PRIMARY KEY NOT NULL,
	`account` text,
	`device` text,
	`name` text NOT NULL,
	`args_hash` text NOT NULL,
	`code` text NOT NULL,
	`reason` text,
	`details` text NOT NULL,
	`changed` text NOT NULL,
	`seq` integer NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `mutations_account` ON `mutations` (`account`);--> statement-breakpoint
CREATE INDEX `mutations_at` ON `mutations` (`at`);--> statement-breakpoint
CREATE TABLE `photos` (
	`hash` text PRIMARY KEY NOT NULL,
	`account` text,
	`type` text NOT NULL,
	`bytes` integer NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `reports` (
	`id` text PRIMARY KEY NOT NULL,
	`mission_id` text NOT NULL,
	`number` integer NOT NULL,
	`area` text NOT NULL,
	`reason` text NOT NULL,
	`text` text NOT NULL,
	`at` integer NOT NULL,
	`settled_at` integer
);
--> statement-breakpoint
CREATE INDEX `reports_area` ON `reports` (`area`,`settled_at`);