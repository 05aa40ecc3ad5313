### کوردی: workshop.ftl. Copy a message from translations/sv/workshop.ftl and translate what is right of the `=`.
