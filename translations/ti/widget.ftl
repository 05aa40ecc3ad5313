### ትግርኛ: widget.ftl. Copy a message from translations/sv/widget.ftl and translate what is right of the `=`.
