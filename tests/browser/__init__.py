"""A real browser, the unmodified extension, and a stand-in for www.upwork.com on this computer."""
