"""How dates are typed: the same in either language, as the hints in the forms show."""

DATE_INPUT_FORMATS = ["%d-%m-%Y", "%d/%m/%Y"]
DATETIME_INPUT_FORMATS = ["%d-%m-%Y %H.%M", "%d-%m-%Y %H:%M"]
TIME_INPUT_FORMATS = ["%H.%M", "%H:%M", "%H:%M:%S"]
