"""What answers over HTTP: Twilio's webhooks, health, and the pages for people with a browser."""
