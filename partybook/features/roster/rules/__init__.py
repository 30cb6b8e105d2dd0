"""Pure checks and sums over what is known of a person."""
