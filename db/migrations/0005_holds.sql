CREATE TABLE `holds` (
	`mutation` text PRIMARY KEY NOT NULL,
	`mission` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `holds_at` ON `holds` (`at`);