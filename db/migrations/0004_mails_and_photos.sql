CREATE TABLE `mails` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`mission` text NOT NULL,
	`account` text,
	`at` integer NOT NULL,
	`due_at` integer
);
--> statement-breakpoint
CREATE INDEX `mails_due` ON `mails` (`due_at`);--> statement-breakpoint
CREATE INDEX `mails_mission` ON `mails` (`mission`,`kind`);--> statement-breakpoint
CREATE INDEX `missions_photo` ON `missions` ("photo" ->> '$.hash') WHERE "photo" is not null;