"""What a person can ask for, without Qt: each job joins features, book, sheets, paper and standards."""
