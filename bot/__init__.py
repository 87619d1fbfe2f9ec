"""Mehfooz: safety advice for children and their parents in Pakistan, by SMS and WhatsApp."""
