"""The file that is handed over, *.pbk: packed, verified, restored. What lies in it byte by byte is said in `layout`."""
