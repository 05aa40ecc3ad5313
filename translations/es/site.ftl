### Español: site.ftl. Copy a message from translations/sv/site.ftl and translate what is right of the `=`.
