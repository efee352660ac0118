"""What a badge says, one pure function per format; imports domain only."""
