CREATE TABLE `fresh_copies` (
	`channel` text PRIMARY KEY NOT NULL,
	`count` integer NOT NULL
);
