"""SureBid's judge: what a job page shows, turned into facts, findings and a verdict."""
