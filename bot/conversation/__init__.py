"""The conversation itself: pure, no input or output, no clock."""
