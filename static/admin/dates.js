/* What is no date stays as typed, for the server to refuse: left to itself, the picker
   of Wagtail replaces it with today when the field is left. */
jQuery.fn.datetimepicker.defaults.validateOnBlur = false;
