CREATE TABLE `author_mails` (
	`mutation` text PRIMARY KEY NOT NULL,
	`mission` text NOT NULL,
	`verdict` text NOT NULL,
	`at` integer NOT NULL,
	`due_at` integer
);
