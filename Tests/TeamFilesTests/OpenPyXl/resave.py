"""Opens workbooks with openpyxl, says what it sees, and saves them again as openpyxl writes them."""

import sys

import openpyxl

for source, target in zip(sys.argv[1::2], sys.argv[2::2]):
    book = openpyxl.load_workbook(source)
    for sheet in book:
        for row in sheet.iter_rows():
            for cell in row:
                # A text is a text, whatever it begins with.
                assert cell.data_type != "f", (sheet.title, cell.coordinate, cell.value)
    first = book.worksheets[0]
    assert first.title == "Fleximatrix" and first.freeze_panes == "B2"
    assert first.conditional_formatting and first.data_validations.dataValidation
    book.save(target)
    print("read", source)
