"""Spreadsheets in and out. Home of openpyxl, calamine, xlrd and XlsxWriter."""
