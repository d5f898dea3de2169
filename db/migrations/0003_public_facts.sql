ALTER TABLE `missions` ADD `photo` text;--> statement-breakpoint
ALTER TABLE `missions` ADD `conditions` text;--> statement-breakpoint
INSERT INTO `settings` (`name`, `value`) VALUES ('epoch', lower(hex(randomblob(16)))) ON CONFLICT DO NOTHING;--> statement-breakpoint
INSERT INTO `counters` (`name`, `value`) VALUES ('seq', 0) ON CONFLICT DO NOTHING;
